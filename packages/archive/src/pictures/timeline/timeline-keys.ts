import { filled } from '../fillings.js'
import type { Key } from '../legend.js'
import type { PictureWords } from '../picture-words.js'
import { shapes } from '../svg-parts.js'
import type { TimelineModel } from './timeline-model.js'

/** What the drawings of this timeline mean, as far as they occur in it. */
export function timelineKeys(
  model: TimelineModel,
  { timeline: { keys } }: PictureWords,
  id: string,
): readonly Key[] {
  const points = [...model.turning, ...model.lanes.flatMap(({ points }) => points)]
  const owed = [...model.announced, ...model.owed]
  const days = [...points.map(({ on }) => on), ...owed.flatMap(({ done }) => done ?? [])]
  const exact = days.some(({ earliest, latest }) => earliest === latest)
  const stretches = [...model.parentheses, ...model.stages]
  const spans = [...points.map(({ on }) => on), ...stretches.flatMap(({ from, to }) => [from, to])]
  const field = (name: string, filling: string) =>
    `<rect class="${name}" x="1" y="-5" width="24" height="10"${filled(id, filling)}/>`
  const at13 = (name: string, path: string) => `<path class="${name}" d="${path}" transform="translate(13)"/>`
  const all: readonly (readonly [needed: boolean, Key])[] = [
    [exact, { drawing: at13('point', shapes.disc), said: keys.day }],
    [
      spans.some(({ earliest, latest }) => earliest !== latest),
      { drawing: field('vague', 'vague'), said: keys.vague },
    ],
    [
      model.stages.length > 0,
      { drawing: '<rect class="bar" x="1" y="-5" width="24" height="10"/>', said: keys.stretch },
    ],
    [model.parentheses.length > 0, { drawing: field('rim', 'lines'), said: keys.parenthesis }],
    [model.parentheses.length > 0, { drawing: field('rim open', 'dots'), said: keys.perhapsParenthesis }],
    [owed.some(({ due }) => due !== null), { drawing: at13('due', shapes.diamond), said: keys.due }],
    [
      owed.some(({ late }) => late !== null),
      { drawing: '<line class="lateness" x1="0" y1="0" x2="26" y2="0"/>', said: keys.late },
    ],
    [
      model.owed.some(({ due, outcome }) => due === null && outcome !== 'met'),
      { drawing: at13('tip', shapes.never), said: keys.never },
    ],
    [
      spans.some(({ earliest, latest }) => !Number.isFinite(earliest) || !Number.isFinite(latest)),
      { drawing: '<path class="beyond" d="M-9-5-3 0-9 5" transform="translate(18)"/>', said: keys.beyond },
    ],
  ]
  return all.filter(([needed]) => needed).map(([, key]) => key)
}
