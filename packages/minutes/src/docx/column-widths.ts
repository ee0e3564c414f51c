import type { Inlines } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'

/** In twentieths of a point: a letter of a table, and what stands beside the text of a cell. */
const letter = 130
const padding = 240

/** A column of texts no longer than this keeps them on one line. */
const shortText = 24

/** Longer texts than this do not make a column wider. */
const longText = 120

/** Less than this is no width for long texts. */
const narrow = 2800

/**
 * Widths of the columns of a table that fill the whole width: columns of short texts get what they need, those of long
 * texts share the rest. Where that leaves too little, all of them give way, the long ones more.
 */
export function columnWidths(
  rows: readonly (readonly Inlines[])[],
  columns: number,
  width: number,
): number[] {
  const longest = Array.from({ length: columns }, (_, column) =>
    rows.reduce((most, cells) => Math.max(most, plain(cells[column] ?? []).length), 4),
  )
  const isLong = (length: number) => length > shortText
  const needed = longest.map(length => (isLong(length) ? 0 : length * letter + padding))
  const shares = longest.map(length => (isLong(length) ? Math.min(length, longText) : 0))
  const rest = width - sumOf(needed)
  const long = shares.filter(share => share > 0).length
  if (long > 0 && rest >= long * narrow) {
    return needed.map((each, column) => each + Math.floor((rest * (shares[column] ?? 0)) / sumOf(shares)))
  }
  const all = longest.map(length => Math.min(Math.max(length, 12), 60) ** 0.6)
  return all.map(each => Math.floor((width * each) / sumOf(all)))
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0)
