/**
 * Several values in one cell, with `|` between them. A `|` or `\` inside a value has a `\` before it, so that the
 * values can be told apart again.
 */
export const joinList = (items: readonly string[]): string =>
  items.map(item => item.replace(/[\\|]/g, '\\$&')).join('|')

/** The values of a cell that {@link joinList} wrote. */
export function splitList(cell: string): readonly string[] {
  if (cell === '') return []
  const items: string[] = ['']
  for (const [part] of cell.matchAll(/\\[\s\S]|[^\\|]+|\||\\$/g)) {
    if (part === '|') items.push('')
    else items[items.length - 1] += part.startsWith('\\') && part.length > 1 ? part.slice(1) : part
  }
  return items
}
