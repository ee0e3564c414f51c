import type { CompletenessScore, CompletenessState } from '@apertura/dossier/completeness'
import { type Children, h, type PageElement } from '../element.js'
import type { CompletenessWords } from '../locales/completeness-words.js'

const states = ['there', 'missing', 'undetermined'] as const

/** How much is there as a bar: each part has a pattern of its own, and the list below says the same in words. */
export function scoreBar(score: CompletenessScore, words: CompletenessWords): PageElement {
  const said = states.map(state => `${words.states[state]}: ${score[state]}`).join('; ')
  const widths = states.map(state => (score[state] / score.required) * 100)
  return h(
    'div',
    { class: 'score' },
    h(
      'svg',
      { role: 'img', 'aria-label': said, width: '100%', height: 36 },
      patterns,
      states.map((state, i) =>
        bar(
          state,
          widths.slice(0, i).reduce((sum, each) => sum + each, 0),
          widths[i] ?? 0,
        ),
      ),
    ),
    h(
      'ul',
      null,
      states.map(state =>
        h(
          'li',
          null,
          h('svg', { 'aria-hidden': 'true', width: 24, height: 24 }, bar(state, 0, 100)),
          `${words.states[state]}: ${score[state]}`,
        ),
      ),
    ),
  )
}

const percent = (value: number) => `${Math.round(value * 100) / 100}%`

/** A part of the bar, and over its colour the pattern that tells it without one. */
const bar = (state: CompletenessState, x: number, width: number): Children => [
  h('rect', { class: state, x: percent(x), y: 0, width: percent(width), height: '100%' }),
  state === 'there'
    ? null
    : h('rect', {
        fill: `url(#pattern-${state})`,
        x: percent(x),
        y: 0,
        width: percent(width),
        height: '100%',
      }),
]

const pattern = (state: CompletenessState, mark: PageElement): PageElement =>
  h('pattern', { id: `pattern-${state}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, mark)

const patterns: PageElement = h(
  'defs',
  null,
  pattern('missing', h('path', { class: 'missing-mark', d: 'M-2 2 2-2M0 8 8 0M6 10 10 6' })),
  pattern('undetermined', h('circle', { class: 'undetermined-mark', cx: 4, cy: 4, r: 1.25 })),
)
