import type { Inlines } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'

/** In twentieths of a point: a letter of a table, and what stands beside the text of a cell. */
const letter = 125
const padding = 240

/** A column of texts no longer than this keeps them on one line. */
const shortText = 26

/**
 * Widths of the columns of a table that fill the whole width: columns of short texts get what they need, those of long
 * texts share the rest.
 */
export function columnWidths(
  rows: readonly (readonly Inlines[])[],
  columns: number,
  width: number,
): number[] {
  const longest = Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, cells) => Math.max(most, plain(cells[column] ?? []).length), 4),
  )
  const needed = longest.map(length => Math.min(length, shortText) * letter + padding)
  const rest = width - needed.reduce((sum, each) => sum + each, 0)
  if (rest < 0) {
    const scale = width / (width - rest)
    return needed.map(each => Math.floor(each * scale))
  }
  const shares = longest.map(length => (length > shortText ? Math.min(length, 120) : 0))
  const wanting = shares.some(share => share > 0) ? shares : longest
  const total = wanting.reduce((sum, each) => sum + each, 0)
  return needed.map((each, column) => each + Math.floor((rest * (wanting[column] ?? 0)) / total))
}
