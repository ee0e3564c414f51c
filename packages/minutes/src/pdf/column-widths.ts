import type { Table } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'

/** Longer ones share what the short ones leave. */
const short = 18

/** The widths of the columns: short ones as wide as they need (null), the others in shares of the rest by their texts. */
export function columnWidths({ head, rows }: Table): readonly (number | null)[] {
  const longest = head.map((title, column) =>
    rows.reduce((most, { cells }) => Math.max(most, plain(cells[column] ?? []).length), plain(title).length),
  )
  if (longest.every(length => length <= short)) return longest.map(() => 1)
  return longest.map(length =>
    length <= short ? null : Math.min(6, Math.max(1, Math.round(Math.sqrt(length / short) * 10) / 10)),
  )
}
