import type { Finding, Outcome, Reply, ReplyPart } from '@apertura/domain'
import { type CityWords, explain, textIn } from '@apertura/rules'
import type { Block, Item, Letter } from './letter-parts.js'
import type { LetterWords } from './letter-sentences.js'
import { letterWords, type OwnLetterWords } from './letter-words.js'

/** In which words a letter is written. */
export interface LetterOptions {
  /** The language of the reader, such as `es-MX`; the nearest that there is when it is another. */
  readonly locale: string
  /** What the city says otherwise in that language. */
  readonly words?: OwnLetterWords
  /** What the city says otherwise of its criteria, by language and code. */
  readonly criteria?: CityWords
}

/** A reply as a letter: what you sent, what was decided, why, by whom, what happens now, what you can do, where to ask. */
export function letterOf(reply: Reply, { locale, words: own, criteria }: LetterOptions): Letter {
  const words = letterWords(locale, own)
  const say: Saying = {
    words,
    text: text => textIn(text, locale),
    finding: finding => explain(finding, locale, criteria),
  }
  return {
    lang: words.htmlLang,
    title: words.title(reply.contribution.id),
    dated: words.dated(reply.on),
    opening: words.greeting,
    sections: [
      { id: 'sent', heading: words.sent.heading, blocks: sent(reply, say) },
      { id: 'decided', heading: words.decided.heading, blocks: decided(reply, say) },
      { id: 'why', heading: words.why.heading, blocks: reply.parts.flatMap(part => why(part, reply, say)) },
      { id: 'who', heading: words.who.heading, blocks: who(reply, say) },
      { id: 'next', heading: words.next.heading, blocks: reply.next.map(next => sentence(say.text(next))) },
      { id: 'appeal', heading: words.appeal.heading, blocks: appeal(reply, say) },
      { id: 'ask', heading: words.ask.heading, blocks: [sentence(say.text(reply.ask))] },
    ],
    foot: words.foot(reply.id, reply.pack),
  }
}

/** The sentences, and how texts and findings are said in the language of the letter. */
interface Saying {
  readonly words: LetterWords
  readonly text: (text: Finding['words']) => string
  readonly finding: (finding: Finding) => string
}

const sentence = (text: string, strong?: true): Block => ({
  kind: 'sentence',
  text,
  ...(strong && { strong }),
})

function sent({ contribution }: Reply, { words }: Saying): readonly Block[] {
  const { id, title, receivedOn, channel } = contribution
  const way = Object.hasOwn(words.sent.channels, channel) ? words.sent.channels[channel] : channel
  return [
    ...(title.trim() === '' ? [] : [{ kind: 'quote', text: title } as const]),
    {
      kind: 'pairs',
      pairs: [
        [words.sent.folio, id],
        ...(receivedOn === undefined ? [] : [[words.sent.received, words.dated(receivedOn)] as const]),
        ...(channel === 'not-stated' || way === undefined ? [] : [[words.sent.by, way] as const]),
      ],
    },
  ]
}

function decided({ parts }: Reply, { words }: Saying): readonly Block[] {
  const each = parts.map(({ part, outcome }) => sentence(words.decided.of[part][outcome], true))
  return parts.length > 1 ? [...each, sentence(words.decided.apart)] : each
}

/** First what decided: of what was accepted what it meets, of the rest what it does not. Advice comes last. */
function why(
  { part, outcome: decided, findings, reasons }: ReplyPart,
  { parts }: Reply,
  say: Saying,
): readonly Block[] {
  const { words } = say
  const found = (outcome: Outcome, forbids: boolean) =>
    findings
      .filter(each => each.outcome === outcome && (each.severity === 'error') === forbids)
      .map(finding => itemOf(finding, say))
  // Nobody asks by which norm something was in order.
  const inOrder = [...found('met', true), ...found('met', false)].map(({ text }) => ({ text }))
  const met: List = [words.why.met, inOrder, true]
  const against: readonly List[] = [
    [words.why.unmet, found('unmet', true)],
    [words.why.undetermined, found('undetermined', true)],
  ]
  const lists: readonly List[] = [
    [words.why.reasons, reasons.map(reason => ({ text: say.text(reason.words) }))],
    ...(decided === 'met' ? [met, ...against] : [...against, met]),
    [words.why.advice, [...found('unmet', false), ...found('undetermined', false)]],
  ]
  const blocks = lists.flatMap(([intro, items, minor]): readonly Block[] =>
    items.length === 0 ? [] : [{ kind: 'list', intro, items, ...(minor && { minor }) }],
  )
  return [
    ...(parts.length > 1 ? [{ kind: 'subheading', text: words.why.parts[part] } as const] : []),
    ...(blocks.length > 0 ? blocks : [sentence(words.why.nothing)]),
  ]
}

type List = readonly [intro: string, items: readonly Item[], minor?: true]

function itemOf(finding: Finding, { words, finding: said }: Saying): Item {
  const { title, locator } = finding.source
  return { text: said(finding), note: words.why.bySource(title, locator) }
}

function who({ decidedBy }: Reply, { words, text }: Saying): readonly Block[] {
  if (decidedBy.length === 0) return [sentence(words.who.criteria)]
  const items = decidedBy.map(({ name, sector }) => ({ text: name, note: text(sector) }))
  return [{ kind: 'list', intro: words.who.people, items }]
}

function appeal({ appeal, decidedBy }: Reply, { words, text }: Saying): readonly Block[] {
  if (!appeal) return [sentence(words.appeal.none)]
  return [
    sentence(words.appeal.until(appeal.until), true),
    sentence(decidedBy.length > 0 ? words.appeal.others : words.appeal.people),
    sentence(text(appeal.how)),
  ]
}
