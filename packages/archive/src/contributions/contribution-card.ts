import type { ContributionPart } from '@apertura/domain'
import type { PublicText } from '../archive-source.js'
import { escapeHtml } from '../escape-html.js'
import type { CardWords } from './card-words.js'
import type { Answered, ContributionPlace, PartStanding } from './contribution-place.js'
import { contributionMark } from './part-pages.js'
import { goesOnElsewhere, isAnswered } from './tally.js'

/**
 * One contribution as HTML: what it says, how it came in, what came of each part and why, and what was answered. It is
 * written as text, not as elements, because there may be a hundred thousand.
 *
 * @param link - from a folio to its place, undefined while it has not come in
 */
export function contributionCard(
  place: ContributionPlace,
  text: PublicText | undefined,
  say: CardWords,
  link: (folio: string) => string | undefined,
): string {
  const { words } = say
  const mark = contributionMark(place)
  const title = text === undefined ? '' : ` <span dir="auto"${say.written}>${escapeHtml(text.title)}</span>`
  return [
    `<article class="contribution" id="${mark}" aria-labelledby="${mark}-t">`,
    `<h2 id="${mark}-t"><span class="folio" dir="auto">${escapeHtml(words.folio(place.folio))}</span>${title}</h2>`,
    place.receivedOn === null
      ? paragraph('none', escapeHtml(words.withdrawn))
      : received(place, text, say, link),
    '</article>\n',
  ].join('')
}

function received(
  place: ContributionPlace,
  text: PublicText | undefined,
  say: CardWords,
  link: (folio: string) => string | undefined,
): string {
  const { words } = say
  const { standing, parts, channel, turn, erased } = place
  const came = `${filled(words.received, say.date(place.receivedOn ?? ''))}${say.channel(channel)}`
  const axis = standing.axis === null ? '' : `. ${filled(words.axis, say.axis(standing.axis))}`
  const answers = new Set(parts.map(part => standing[part].told?.answer).filter(each => each !== undefined))
  return [
    paragraph('when', `${came}${axis}.`),
    turn === 1 ? '' : paragraph('none', escapeHtml(words.again(turn))),
    text === undefined
      ? paragraph('none', escapeHtml(erased ? words.erased : words.noText))
      : said(text.body, say),
    text?.solution ? `<h3>${escapeHtml(words.proposed)}</h3>${said(text.solution, say)}` : '',
    `<ul>${parts.map(part => partItem(part, standing[part], say)).join('')}</ul>`,
    ...[...answers].map(answer => paragraph('', answered(answer, say))),
    isAnswered(place) || goesOnElsewhere(place)
      ? ''
      : paragraph('', `<strong>${escapeHtml(words.nobody)}</strong> ${say.owed}`),
    others(words.goesOnWith, standing.into === null ? [] : [standing.into], link),
    others(words.splitInto, standing.splitInto, link),
    others(words.took, standing.took, link),
    others(words.splitFrom, standing.splitFrom === null ? [] : [standing.splitFrom], link),
  ].join('')
}

function partItem(part: ContributionPart, standing: PartStanding, say: CardWords): string {
  const { words } = say
  const { told, judged, reviews, appeals } = standing
  const found = told ?? judged
  const verdict = found
    ? `${escapeHtml(told ? words.told : words.criteriaGive)} <span class="state ${found.outcome}">${escapeHtml(words.verdicts[found.outcome])}</span>`
    : escapeHtml(words.notJudged)
  const met = reviews.filter(({ outcome }) => outcome === 'met').length
  const notes = [
    list(words.unmet, found?.unmet ?? [], code => say.criterion(code, 'unmet')),
    list(words.open, found?.undetermined ?? [], code => say.criterion(code, 'undetermined')),
    list(words.reasons, told?.reasons ?? [], say.reason),
    reviews.length === 0 ? '' : ` ${escapeHtml(words.reviews(met, reviews.length - met))}`,
    appeals.length === 0 ? '' : ` ${filled(words.appealed, appeals.map(say.date).join(', '))}`,
  ]
  return `<li>${escapeHtml(words.part[part])}: ${verdict}${found ? '' : '.'}${notes.join('')}</li>`
}

const list = (name: string, codes: readonly string[], of: (code: string) => string): string =>
  codes.length === 0 ? '' : ` ${escapeHtml(name)}: ${codes.map(of).join('; ')}.`

function answered({ on, decidedBy, appealUntil }: Answered, say: CardWords): string {
  const { words } = say
  return [
    filled(words.answeredOn, say.date(on)),
    decidedBy.length === 0
      ? escapeHtml(words.byCriteria)
      : filled(words.decided, decidedBy.map(say.name).join(', ')),
    ...(appealUntil === null ? [] : [filled(words.appealUntil, say.date(appealUntil))]),
  ].join(' ')
}

function others(
  name: string,
  folios: readonly string[],
  link: (folio: string) => string | undefined,
): string {
  if (folios.length === 0) return ''
  const linked = folios.map(folio => {
    const href = link(folio)
    return href === undefined ? escapeHtml(folio) : `<a href="${href}">${escapeHtml(folio)}</a>`
  })
  return paragraph('', `${escapeHtml(name)} ${linked.join(', ')}.`)
}

const paragraph = (name: string, html: string): string =>
  name === '' ? `<p>${html}</p>` : `<p class="${name}">${html}</p>`

const said = (text: string | undefined, { written }: CardWords): string =>
  text ? `<p class="said" dir="auto"${written}>${escapeHtml(text)}</p>` : ''

/** A sentence of ours around what is HTML already. */
const filled = (sentence: (gap: string) => string, html: string): string =>
  escapeHtml(sentence('\u0000')).replace('\u0000', () => html)
