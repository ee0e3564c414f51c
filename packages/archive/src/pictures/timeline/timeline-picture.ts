import { sayDate } from '@apertura/calendar'
import type { Dossier } from '@apertura/dossier'
import { textIn } from '@apertura/rules'
import { drawDay, drawStretch, extentOf } from '../draw-span.js'
import { filled } from '../fillings.js'
import { framed, sentenceInstead } from '../framed.js'
import { heading, labelledRow } from '../labelled-row.js'
import { legend } from '../legend.js'
import type { Picture, PictureOptions } from '../picture.js'
import { isolated } from '../plain-text.js'
import { spanParts } from '../span-parts.js'
import { box, type Layout, type Part, stacked } from '../svg-parts.js'
import { axisAround, shareAfter, shareOf, type TimeAxis, yearLines, yearNames } from '../time-axis.js'
import { pictureWordsOf } from '../words-of.js'
import { drawLane } from './draw-lane.js'
import { drawNumbered } from './draw-numbered.js'
import { drawOwed } from './draw-owed.js'
import { readTimeline } from './read-timeline.js'
import { timelineKeys } from './timeline-keys.js'
import type { Point, Stretch, TimelineModel, TimelineOptions } from './timeline-model.js'
import { timelineTable } from './timeline-table.js'

/**
 * What happened in a process, what interrupted it, what was owed and how late it came. Days that a source gives
 * vaguely are dotted fields over all the days that they may be; they are never drawn as one day.
 *
 * The drawing is made twice, for a wide and for a narrow screen: nothing scrolls sideways, no letter is under
 * 12 px, and words stand in rows of their own, so that they cannot meet.
 *
 * @throws RangeError when the id cannot begin an id.
 *
 * @example
 * ```ts
 * const d = dossier(definition, record, { at: '2023-12-31' })
 * const { svg, table } = timelinePicture(d, { id: 'story', locale: 'en' })
 * svg.includes('role="img"') // => true
 * table.head // => ['Part', 'What', 'When', 'Note']
 * ```
 */
export function timelinePicture(d: Dossier, options: TimelineOptions): Picture {
  const words = pictureWordsOf(options)
  const title = words.timeline.title(isolated(textIn(d.definition.title, options.locale)))
  const model = readTimeline(d, options)
  const table = timelineTable(model, words)
  if (table.rows.length === 0) {
    const summary = words.timeline.nothing
    return { ...sentenceInstead(options, title, summary), table, summary }
  }
  const summary = summaryOf(d, model, options)
  const axis = axisAround(spansOf(model), d.view.at)
  const drawing = framed(options, { title, summary }, layout => {
    const drawn = stacked(partsOf(model, axis, options), 4, layout)
    const bottom = drawn.height + 4
    const behind = veils(model, axis, bottom, options.id) + yearLines(axis, 8, bottom)
    const keys = stacked(legend(words.legend, timelineKeys(model, words, options.id)), bottom, layout)
    return { svg: behind + drawn.svg + keys.svg, height: bottom + keys.height + 8 }
  })
  return { ...drawing, table, summary }
}

function partsOf(model: TimelineModel, axis: TimeAxis, options: TimelineOptions): readonly Part[] {
  const { id, brief = false } = options
  const words = pictureWordsOf(options)
  const { timeline, months } = words
  const group = (title: string, rows: readonly Part[], how = '') =>
    rows.length === 0 ? [] : [heading(title, how), ...rows]
  return [
    yearNames(axis, months),
    ...group(
      timeline.stages,
      model.stages.map(each => stretchRow(each, axis, barDress(id), brief)),
    ),
    ...group(
      timeline.parentheses,
      model.parentheses.map(each => stretchRow(each, axis, hatchDress(id), brief)),
    ),
    ...group(
      timeline.turning,
      brief && model.turning.length > 0
        ? [drawNumbered(model.turning, axis, id)]
        : model.turning.map(each => pointRow(each, axis, id)),
      brief ? timeline.numbered : '',
    ),
    ...group(
      timeline.owed,
      [...model.announced, ...model.owed].map(each => drawOwed(each, axis, id, brief)),
    ),
    ...group(
      timeline.told,
      model.lanes.map(({ lane, points }) => drawLane(timeline.lanes[lane], points, axis, id)),
      timeline.toldHow,
    ),
    yearNames(axis, months),
  ]
}

type Dress = (certain: boolean) => { readonly class: string; readonly more: string }

const barDress =
  (id: string): Dress =>
  certain =>
    certain ? { class: 'bar', more: '' } : { class: 'vague', more: filled(id, 'vague') }

const hatchDress =
  (id: string): Dress =>
  certain => ({
    class: certain ? 'rim' : 'rim open',
    more: filled(id, certain ? 'lines' : 'dots'),
  })

function stretchRow(
  { title, short, note, from, to, certain, href }: Stretch,
  axis: TimeAxis,
  dress: Dress,
  brief: boolean,
): Part {
  const said = [{ text: short }, { text: brief ? '' : note }]
  const extentIn = (layout: Layout) => {
    const [first, last] = [extentOf(from, axis, layout), extentOf(to, axis, layout)]
    return { from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) }
  }
  return labelledRow({ title, href, said }, extentIn, (middle, layout) =>
    drawStretch(from, to, certain, axis, layout, dress, middle, 12),
  )
}

function pointRow({ title, short, on, certain, href }: Point, axis: TimeAxis, id: string): Part {
  return labelledRow(
    { title, href, said: [{ text: short }] },
    layout => extentOf(on, axis, layout),
    (middle, layout) => drawDay(on, certain, extentOf(on, axis, layout), middle, id, 1),
  )
}

/** What is certain of the parentheses, over the whole height: what fell into them? */
function veils({ parentheses }: TimelineModel, axis: TimeAxis, bottom: number, id: string): string {
  return parentheses
    .flatMap(({ from, to, certain }) => (Number.isFinite(to.latest) ? spanParts(from, to, certain) : []))
    .filter(({ certain }) => certain)
    .map(({ first, last }) => {
      return box('veil', shareOf(axis, first), shareAfter(axis, last), 36, bottom - 36, filled(id, 'lines'))
    })
    .join('')
}

function spansOf({ parentheses, stages, owed, announced, turning, lanes }: TimelineModel) {
  return [
    ...[...parentheses, ...stages].flatMap(({ from, to }) => [from, to]),
    ...[...announced, ...owed].flatMap(({ original, due, done }) =>
      [original, due, done].flatMap(span => span ?? []),
    ),
    ...[...turning, ...lanes.flatMap(({ points }) => points)].map(({ on }) => on),
  ]
}

function summaryOf(d: Dossier, model: TimelineModel, options: PictureOptions): string {
  const { timeline: words } = pictureWordsOf(options)
  const points = [...model.turning, ...model.lanes.flatMap(({ points }) => points)]
  const counts = words.summary({
    at: sayDate(d.view.at, options.locale),
    entries: points.length,
    vague: points.filter(({ on }) => on.earliest !== on.latest).length,
    parentheses: model.parentheses.filter(({ title }) => !title.startsWith(words.otherReading(''))).length,
    met: model.owed.filter(({ outcome }) => outcome === 'met').length,
    owed: model.owed.length,
  })
  const told = [...model.stages, ...model.parentheses, ...model.announced, ...model.owed].map(
    ({ title, when, note }) => `${isolated(title)}: ${[when, note].filter(Boolean).join('; ')}.`,
  )
  return [counts, ...told].join(' ')
}
