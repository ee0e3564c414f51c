/*
 * The colours are those of @apertura/theme where the page has them; else their values by day, by night and on
 * paper. All that is drawn is also told apart by its shape, so that it reads in grey.
 */
const colours: readonly (readonly [name: string, day: string, night: string, print: string])[] = [
  ['paper', '#fcfbf7', '#12181f', '#ffffff'],
  ['ink', '#1a2430', '#e9e6de', '#000000'],
  ['soft', '#505c69', '#aab5c0', '#3a3a3a'],
  ['line', '#dcd7c9', '#323d49', '#dcd7c9'],
  ['edge', '#7b8087', '#76828f', '#7b8087'],
  ['accent', '#0a5769', '#86d0df', '#0a5769'],
  ['accent-wash', '#e1eff1', '#16323a', '#e1eff1'],
  ['mark', '#8f3a10', '#f0a778', '#8f3a10'],
]

const declared = (id: string, which: 1 | 2 | 3): string =>
  `#${id}{${colours.map(each => `--g-${each[0]}:var(--ap-${each[0]},${each[which]})`).join(';')}}`

/** The picture's own style. Every rule begins with its id, so that it dresses nothing else on the page. */
export function ganttStyle(id: string): string {
  const rules = [
    ['text', 'font-family:var(--ap-font-text,system-ui,"Segoe UI","Noto Sans",sans-serif);fill:var(--g-ink)'],
    // A rim of paper keeps letters legible where hatching runs behind them.
    ['text', 'paint-order:stroke;stroke:var(--g-paper);stroke-width:4px;stroke-linejoin:round'],
    ['.year', 'font-size:13px;font-weight:600'],
    ['.month', 'font-size:11px;fill:var(--g-soft)'],
    ['.head', 'font-size:12px;font-weight:600;fill:var(--g-soft)'],
    ['.name', 'font-size:13.5px'],
    ['.strong', 'font-weight:600'],
    ['.said', 'font-size:12px;fill:var(--g-soft);font-variant-numeric:tabular-nums'],
    ['.lane', 'font-size:12px'],
    ['.paper', 'fill:var(--g-paper)'],
    ['.hair', 'stroke:var(--g-line)'],
    ['.rule', 'stroke:var(--g-edge)'],
    ['.hatch', 'stroke:var(--g-soft);stroke-width:1.25'],
    ['.dot', 'fill:var(--g-soft)'],
    ['.veil', 'opacity:.5'],
    ['.rim', 'fill:none;stroke:var(--g-soft)'],
    ['.rim.open', 'stroke-dasharray:2 3'],
    ['.bar', 'fill:var(--g-accent-wash);stroke:var(--g-accent);stroke-width:1.5'],
    ['.bar.critical,.arrow', 'fill:var(--g-accent);stroke:var(--g-accent);stroke-width:1.5'],
    ['.slack', 'stroke:var(--g-accent);stroke-width:1.5'],
    ['.beyond', 'fill:none;stroke:var(--g-accent);stroke-width:2'],
    ['.due', 'stroke:var(--g-mark);stroke-width:1.5;stroke-dasharray:5 4'],
    ['.term', 'stroke:var(--g-mark);stroke-width:2'],
    ['.diamond', 'fill:var(--g-paper);stroke:var(--g-mark);stroke-width:2'],
    ['.flag', 'fill:var(--g-mark)'],
  ]
  const scoped = rules.map(([names = '', rule]) => {
    const selectors = names.split(',').map(name => `#${id} ${name}`)
    return `${selectors.join(',')}{${rule}}`
  })
  return [
    declared(id, 1),
    `@media (prefers-color-scheme:dark){${declared(id, 2)}}`,
    `@media print{${declared(id, 3)}}`,
    ...scoped,
    // From 48rem on there is room for longer titles, and for dates beside them.
    `@media (max-width:47.99rem){#${id} .w{display:none}}`,
    `@media (min-width:48rem){#${id} .n{display:none}}`,
  ].join('\n')
}

/** Fillings: lines for what is certain, dots for what only may be. */
export function ganttFillings(id: string): string {
  const pattern = (name: string, size: number, inside: string, turn = '') =>
    `<pattern id="${id}-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turn}>${inside}</pattern>`
  return `<defs>${pattern('lines', 6, '<line class="hatch" x1="0" y1="0" x2="0" y2="6"/>', ' patternTransform="rotate(45)"')}${pattern('dots', 7, '<circle class="dot" cx="2" cy="2" r="1"/>')}</defs>`
}
