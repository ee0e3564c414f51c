import { colours } from './picture-colours.js'

const declared = (which: 1 | 2 | 3): string =>
  `.ap-picture{${colours.map(each => `--p-${each[0]}:var(--ap-${each[0]},${each[which]})`).join(';')}}`

/** Where the reader's own few colours are the only ones. */
const forced = [
  ...['paper', 'accent-wash'].map(name => [name, 'Canvas']),
  ...['ink', 'soft', 'line', 'edge', 'accent'].map(name => [name, 'CanvasText']),
  ...[1, 2, 3, 4, 5, 6].map(index => [`data-${index}`, 'CanvasText']),
  ['mark', 'LinkText'],
]

/** A mark that brings a filling of its own keeps it. */
const rules: readonly (readonly [name: string, rule: string])[] = [
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
  ['.rim', 'stroke:var(--p-soft)'],
  ['.open', 'stroke-dasharray:3 3'],
  ['.bar', 'fill:var(--p-accent);stroke:var(--p-accent)'],
  ['.point', 'fill:var(--p-accent);stroke:var(--p-paper);stroke-width:1.5'],
  ['.vague', 'stroke:var(--p-accent);stroke-dasharray:3 3'],
  ['.vague-dot', 'fill:var(--p-accent)'],
  ['.under', 'fill:none;stroke:var(--p-paper);stroke-width:6'],
  ['.beyond', 'fill:none;stroke:var(--p-accent);stroke-width:2'],
  ['.due', 'stroke:var(--p-mark);stroke-width:2'],
  ['.due:not([fill])', 'fill:var(--p-paper)'],
  ['.due.open', 'stroke-width:1.5'],
  ['.due-dot', 'fill:var(--p-mark)'],
  ['.lateness', 'stroke:var(--p-mark);stroke-width:3;stroke-dasharray:7 3'],
  ['.tip', 'fill:none;stroke:var(--p-mark);stroke-width:2.5'],
  ['.node', 'fill:var(--p-ink)'],
  ['.unknown', 'stroke:var(--p-soft);stroke-dasharray:3 3'],
  ['.ribbon', 'stroke:var(--p-accent);stroke-width:1;vector-effect:non-scaling-stroke'],
  ['.ribbon:not([fill])', 'fill:var(--p-accent-wash)'],
  ['.ribbon.vague', 'stroke:var(--p-soft);stroke-width:1.25;stroke-dasharray:4 3'],
  ['.hit', 'fill:none;pointer-events:all'],
  ['a:hover .hit', 'fill:var(--p-accent-wash)'],
  ['a:hover .name', 'text-decoration:underline'],
  ['a:focus-visible', 'outline:3px solid var(--ap-focus,currentColor);outline-offset:1px'],
]

/** The looks that all pictures share: in the sheet of a page once, in a picture that stands alone inside it. */
export const pictureLooks: string = [
  declared(1),
  `@media (prefers-color-scheme:dark){${declared(2)}}`,
  `@media print{${declared(3)}}`,
  `@media (forced-colors:active){.ap-picture{${forced.map(([name, value]) => `--p-${name}:${value}`).join(';')}}}`,
  ...rules.map(([name, rule]) => `.ap-picture ${name}{${rule}}`),
].join('\n')

/**
 * The style sheet that pages with pictures need, once: the looks of all of them, and which of their two drawings fits
 * the place where they stand. With it, a page's policy need allow no style inside the page.
 *
 * @example
 * ```ts
 * pictureCss.includes('@container') // => true
 * ```
 */
export const pictureCss = `${pictureLooks}
.ap-frame{container-type:inline-size;background:var(--p-paper)}
.ap-frame svg{display:block}
.ap-frame .ap-fillings{position:absolute}
.ap-table{overflow-x:auto}
.ap-frame .n{display:none}
@container (max-width:703.9px){.ap-frame .w{display:none}.ap-frame .n{display:block}}
@media print{.ap-frame .w{display:block}.ap-frame .n{display:none}}
`
