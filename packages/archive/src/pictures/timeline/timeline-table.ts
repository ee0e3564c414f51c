import type { PictureTable } from '../picture.js'
import type { PictureWords } from '../picture-words.js'
import type { Point, TimelineModel } from './timeline-model.js'

/** All that a timeline draws, one row for each. */
export function timelineTable(model: TimelineModel, words: PictureWords): PictureTable {
  const { timeline, perhaps } = words
  const rows = (part: string, items: readonly { title: string; when: string; note: string }[]) =>
    items.map(({ title, when, note }) => [part, title, when, note])
  const points = (part: string, items: readonly Point[]) =>
    items.map(({ title, when, certain }) => [part, title, when, certain ? '' : perhaps])
  return {
    caption: timeline.caption,
    head: timeline.head,
    rows: [
      ...rows(timeline.stages, model.stages),
      ...rows(timeline.parentheses, model.parentheses),
      ...rows(timeline.owed, [...model.announced, ...model.owed]),
      ...points(timeline.turning, model.turning),
      ...model.lanes.flatMap(({ lane, points: each }) => points(timeline.lanes[lane], each)),
    ],
  }
}
