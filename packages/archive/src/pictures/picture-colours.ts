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
