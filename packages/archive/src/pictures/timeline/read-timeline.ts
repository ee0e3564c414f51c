import { sayDate, spanOf } from '@apertura/calendar'
import type { Dossier } from '@apertura/dossier'
import { textIn } from '@apertura/rules'
import type { TimelineLane } from '../picture-words.js'
import { plainText } from '../plain-text.js'
import { shortDate } from '../short-date.js'
import { pictureWordsOf } from '../words-of.js'
import { laneOf } from './lane-of.js'
import { readAnnounced } from './read-announced.js'
import { readOwed } from './read-owed.js'
import { readParentheses } from './read-parentheses.js'
import { readStages } from './read-stages.js'
import type { Point, TimelineModel, TimelineOptions } from './timeline-model.js'

const order: readonly TimelineLane[] = ['sessions', 'people', 'papers', 'voices', 'unsettled', 'rest']
/** They are drawn as stretches. */
const elsewhere = new Set<string>(['parenthesis.opened', 'parenthesis.closed', 'parenthesis.reread'])

/** What there is to draw: each entry once, parentheses and stages as stretches, and what was owed. */
export function readTimeline(d: Dossier, options: TimelineOptions): TimelineModel {
  const told = d
    .timeline(undefined, d.view.at)
    .filter(({ kind }) => !elsewhere.has(kind))
    .map(row => ({ lane: laneOf(row.kind), point: pointOf(row, options) }))
  const inLane = (lane: TimelineLane | 'turning') =>
    told.filter(each => each.lane === lane).map(({ point }) => point)
  return {
    parentheses: readParentheses(d, options),
    stages: readStages(d, options),
    owed: readOwed(d, options),
    announced: readAnnounced(d, options),
    turning: inLane('turning'),
    lanes:
      options.brief || options.withoutRest
        ? []
        : order.map(lane => ({ lane, points: inLane(lane) })).filter(({ points }) => points.length > 0),
  }
}

function pointOf(
  { id, title, on, certainty }: ReturnType<Dossier['timeline']>[number],
  options: TimelineOptions,
): Point {
  const { locale } = options
  return {
    title: plainText(textIn(title, locale)),
    on: spanOf(on),
    when: sayDate(on, locale),
    short: shortDate(spanOf(on), pictureWordsOf(options)),
    certain: certainty === 'yes',
    href: options.href?.(id, 'entry'),
  }
}
