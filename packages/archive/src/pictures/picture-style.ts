/*
 * The colours are those of @apertura/theme where the page has them; else their values by day, by night and on
 * paper. Whatever is drawn is also told apart by its shape or filling, so that it reads in grey.
 */
export const colours: readonly (readonly [name: string, day: string, night: string, print: string])[] = [
  ['paper', '#fcfbf7', '#12181f', '#ffffff'],
  ['ink', '#1a2430', '#e9e6de', '#000000'],
  ['soft', '#505c69', '#aab5c0', '#3a3a3a'],
  ['line', '#dcd7c9', '#323d49', '#dcd7c9'],
  ['edge', '#7b8087', '#76828f', '#7b8087'],
  ['accent', '#0a5769', '#86d0df', '#0a5769'],
  ['accent-wash', '#e1eff1', '#16323a', '#e1eff1'],
  ['mark', '#8f3a10', '#f0a778', '#8f3a10'],
  ['data-1', '#0072b2', '#5bd4f0', '#0072b2'],
  ['data-2', '#c95c12', '#d06a2b', '#c95c12'],
  ['data-3', '#005d4e', '#2ec090', '#005d4e'],
  ['data-4', '#a63d83', '#d282cf', '#a63d83'],
  ['data-5', '#6b4800', '#f2d968', '#6b4800'],
  ['data-6', '#20262e', '#f1f0e8', '#20262e'],
]

const declared = (id: string, which: 1 | 2 | 3): string =>
  `#${id}{${colours.map(each => `--p-${each[0]}:var(--ap-${each[0]},${each[which]})`).join(';')}}`

/** From here on there is room for the wide drawing; below it the narrow one is shown. */
const wideFrom = '48rem'
const belowWide = '47.99rem'

const rules: readonly (readonly [names: string, rule: string])[] = [
  ['text', 'font-family:var(--ap-font-text,system-ui,"Segoe UI","Noto Sans",sans-serif);fill:var(--p-ink)'],
  // A rim of paper keeps letters legible where lines or fillings run behind them.
  ['text', 'paint-order:stroke;stroke:var(--p-paper);stroke-width:4px;stroke-linejoin:round'],
  ['.head', 'font-size:15px;font-weight:700'],
  ['.year', 'font-size:13px;font-weight:600'],
  ['.name', 'font-size:13.5px'],
  ['.strong', 'font-weight:600'],
  ['.said', 'font-size:12.5px;fill:var(--p-soft);font-variant-numeric:tabular-nums'],
  ['.late', 'font-size:12.5px;fill:var(--p-mark);font-weight:600'],
  ['.paper', 'fill:var(--p-paper)'],
  ['.hair', 'stroke:var(--p-line)'],
  ['.rule', 'stroke:var(--p-edge)'],
  ['.lane', 'stroke:var(--p-edge);stroke-dasharray:1 4'],
  ['.veil', 'opacity:.38'],
  ['.hatch', 'stroke:var(--p-soft);stroke-width:1.25'],
  ['.dot', 'fill:var(--p-soft)'],
  ['.rim', 'fill:none;stroke:var(--p-soft)'],
  ['.open', 'stroke-dasharray:3 3'],
  ['.bar', 'fill:var(--p-accent);stroke:var(--p-accent)'],
  ['.point', 'fill:var(--p-accent);stroke:var(--p-paper);stroke-width:1.5'],
  ['.vague', 'stroke:var(--p-accent);stroke-dasharray:3 3'],
  ['.vague-dot', 'fill:var(--p-accent)'],
  ['.under', 'fill:none;stroke:var(--p-paper);stroke-width:6'],
  ['.beyond', 'fill:none;stroke:var(--p-accent);stroke-width:2'],
  ['.due', 'fill:var(--p-paper);stroke:var(--p-mark);stroke-width:2'],
  ['.due.open', 'stroke-width:1.5'],
  ['.due-dot', 'fill:var(--p-mark)'],
  ['.lateness', 'stroke:var(--p-mark);stroke-width:3;stroke-dasharray:7 3'],
  ['.tip', 'fill:none;stroke:var(--p-mark);stroke-width:2.5'],
  ['.node', 'fill:var(--p-ink)'],
  ['.unknown', 'stroke:var(--p-soft);stroke-dasharray:3 3'],
  [
    '.ribbon',
    'fill:var(--p-accent-wash);stroke:var(--p-accent);stroke-width:1;vector-effect:non-scaling-stroke',
  ],
  ['.ribbon.vague', 'stroke:var(--p-soft);stroke-width:1.25;stroke-dasharray:4 3'],
]

/**
 * The picture's own style. Every rule begins with its id, so that it dresses nothing else on the page. The
 * drawing is there twice, wide and narrow: the width of the screen decides which one is shown, and how high it is.
 */
export function pictureStyle(id: string, wideHeight: number, narrowHeight: number): string {
  const scoped = rules.map(([names, rule]) => {
    const selectors = names.split(',').map(name => `#${id} ${name}`)
    return `${selectors.join(',')}{${rule}}`
  })
  return [
    declared(id, 1),
    `@media (prefers-color-scheme:dark){${declared(id, 2)}}`,
    `@media print{${declared(id, 3)}}`,
    ...scoped,
    `@media (max-width:${belowWide}){#${id}{height:${narrowHeight}px}#${id} .w{display:none}}`,
    `@media (min-width:${wideFrom}){#${id}{height:${wideHeight}px}#${id} .n{display:none}}`,
  ].join('\n')
}
