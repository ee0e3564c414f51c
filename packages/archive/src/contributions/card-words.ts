import type { Locale, LocalizedText, Outcome, PartialDate } from '@apertura/domain'
import { escapeHtml } from '../escape-html.js'
import { isUnsaid, type Unsaid } from '../open-data/statistics/unsaid-of.js'
import { type ContributionsWords, contributionsWordsOf } from '../site/locales/contributions-words.js'
import { otherLanguage } from '../site/parts/said.js'
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
  /** The attribute that what people wrote has, where the process speaks another language than the page; or empty. */
  readonly written: string
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
  const inLanguage = (text: LocalizedText) => {
    const lang = langOf(locale, text)
    const escaped = escapeHtml(teller.text(text))
    return lang === '' ? escaped : `<span${lang}>${escaped}</span>`
  }
  const titled = (of: ReadonlyMap<string, LocalizedText>) => (code: string) => {
    const title = of.get(code)
    return title ? inLanguage(title) : coded(code)
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
    written: langOf(locale, { [d.definition.languages[0]]: '' }),
  }
}

function langOf(locale: Locale, text: LocalizedText): string {
  const lang = otherLanguage(locale, text)
  return lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`
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
