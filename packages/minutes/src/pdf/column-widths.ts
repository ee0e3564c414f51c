import type { Inlines, Table } from '../tree/document-tree.js'
import { removalMark } from '../tree/removal-mark.js'

/** Longer ones share what the short ones leave. */
const short = 18

/** A column to be written in by hand. */
const toFill = 3

/** The whole mark of what was left out takes room, and not its legend alone. */
const lengthOf = (inlines: Inlines): number =>
  inlines.reduce(
    (sum, inline) => sum + (inline.kind === 'removed' ? removalMark(inline) : inline.text).length,
    0,
  )

/** The widths of the columns: short ones as wide as they need (null), the others in shares of the rest by their texts. */
export function columnWidths({ head, rows }: Table): readonly (number | null)[] {
  const longest = head.map((title, column) =>
    rows.reduce((most, { cells }) => Math.max(most, lengthOf(cells[column] ?? [])), lengthOf(title)),
  )
  if (longest.every(length => length <= short)) return longest.map(() => 1)
  return longest.map((length, column) => {
    if (rows.length > 0 && rows.every(({ cells }) => lengthOf(cells[column] ?? []) === 0)) return toFill
    return length <= short ? null : Math.min(6, Math.max(1, Math.round(Math.sqrt(length / short) * 10) / 10))
  })
}
