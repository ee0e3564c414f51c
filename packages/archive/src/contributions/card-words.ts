import type { Outcome, PartialDate } from '@apertura/domain'
import { escapeHtml } from '../escape-html.js'
import { isUnsaid, type Unsaid } from '../open-data/statistics/unsaid-of.js'
import { type ContributionsWords, contributionsWordsOf } from '../site/locales/contributions-words.js'
import type { Site } from '../site/site.js'
import { criterionWords } from './criterion-words.js'

/** All that cards of one language say, ready to stand in HTML; what is said often is made once. */
export interface CardWords {
  readonly words: ContributionsWords
  readonly date: (date: PartialDate) => string
  /** With a comma before it; empty where so few came by it that it would point at them. */
  readonly channel: (channel: string) => string
  readonly name: (id: string) => string
  readonly axis: (id: string) => string
  readonly reason: (code: string) => string
  readonly criterion: (code: string, outcome: Outcome) => string
  /** Who owes an answer, in a sentence. */
  readonly owed: string
}

/**
 * The words of the cards of one language.
 *
 * @param unsaid - channels that no page may name
 */
export function cardWordsOf(site: Site, unsaid: Unsaid): CardWords {
  const { teller, locale, d, options } = site
  const { consultation, axes } = d.definition
  const words = contributionsWordsOf(locale)
  const reasons = new Map(consultation?.review?.reasons.map(({ code, title }) => [code, title]))
  const names = new Map(axes.map(({ id, title }) => [id, title]))
  const say = criterionWords(options.criteria, consultation?.parameters, locale)
  const titled = (of: ReadonlyMap<string, Readonly<Record<string, string>>>) => (code: string) => {
    const title = of.get(code)
    return title ? escapeHtml(teller.text(title)) : coded(code)
  }
  const saying = (outcome: Outcome) =>
    remembered(code => {
      const sentence = say(code, outcome)
      // Several stand in one sentence of ours, which has its own end.
      return sentence === undefined ? coded(code) : escapeHtml(sentence.replace(/\.$/, ''))
    })
  const said = { met: saying('met'), unmet: saying('unmet'), undetermined: saying('undetermined') }
  return {
    words,
    date: remembered(date => escapeHtml(teller.date(date))),
    channel: remembered(name =>
      isUnsaid(unsaid, name)
        ? ''
        : `, ${escapeHtml(Object.hasOwn(words.channels, name) ? String(words.channels[name]) : words.otherChannel(name))}`,
    ),
    name: remembered(id => escapeHtml(teller.name(id))),
    axis: remembered(titled(names)),
    reason: remembered(titled(reasons)),
    criterion: (code, outcome) => said[outcome](code),
    owed: escapeHtml(consultation ? words.owed(teller.name(consultation.by)) : words.nobodyOwes),
  }
}

const coded = (code: string): string => `<code>${escapeHtml(code)}</code>`

function remembered(make: (key: string) => string): (key: string) => string {
  const made = new Map<string, string>()
  return key => {
    const there = made.get(key) ?? make(key)
    made.set(key, there)
    return there
  }
}
