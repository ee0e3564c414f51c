import { harmful } from './column-plan.js'
import type { Broken } from './csv-format.js'
import { isWellFormed, shown } from './shown.js'

/** Cells by the name of their column. */
export type JsonCells = ReadonlyMap<string, string>

/** Nothing that people send in lies deeper. */
const deepest = 4

/**
 * One line of JSON Lines as cells: `{ "title": { "es": "Agua" } }` has the column `title/es`, as an export to CSV
 * would. Lists stay JSON; what is not an object with texts, numbers or yes and no is set aside.
 */
export function jsonLine(line: string, maxField: number): JsonCells | (Broken & { readonly path?: string }) {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { message: 'is not JSON', value: shown(line) }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { message: 'is not an object', value: shown(line) }
  }
  const cells = new Map<string, string>()
  try {
    return addCells(cells, value as Record<string, unknown>, '', maxField, 1) ?? cells
  } catch (error) {
    // JSON is read to any depth, but not written.
    if (!(error instanceof RangeError)) throw error
    return { message: `lies deeper than ${deepest} levels`, value: shown(line) }
  }
}

function addCells(
  cells: Map<string, string>,
  value: Readonly<Record<string, unknown>>,
  path: string,
  maxField: number,
  level: number,
): (Broken & { readonly path: string }) | undefined {
  for (const [key, member] of Object.entries(value)) {
    const own = path + key
    const broken = (message: string) => ({
      message,
      path: shownPath(own),
      value: shown(JSON.stringify(member)),
    })
    if (harmful.has(key)) return broken('cannot be the name of a column')
    if (level > deepest) return broken(`lies deeper than ${deepest} levels`)
    if (typeof member === 'object' && member !== null && !Array.isArray(member)) {
      const inside = addCells(cells, member as Record<string, unknown>, `${own}/`, maxField, level + 1)
      if (inside) return inside
      continue
    }
    if (Number.isInteger(member) && !Number.isSafeInteger(member)) {
      return broken('is a number too large to be kept to its last digit; it should be a text')
    }
    const cell = Array.isArray(member) ? JSON.stringify(member) : String(member ?? '')
    if (cell.length > maxField) return broken(`is longer than ${maxField} characters`)
    if (cell.includes('\0') || own.includes('\0')) return broken('has a null character')
    if (!isWellFormed(cell) || !isWellFormed(own)) return broken('has half of a surrogate pair')
    if (cells.has(own)) return broken('stands twice')
    cells.set(own, cell)
  }
  return undefined
}

/** A name from outside, short and without half characters. */
function shownPath(path: string): string {
  return path.length > 80 || !isWellFormed(path) ? shown(path) : path
}
