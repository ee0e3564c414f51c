import type { IntakeBatch, IntakeOptions, IntakeSummary } from '../src/intake/index.js'
import { intake } from '../src/intake/index.js'

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The bytes of a text in Windows-1252, for letters that stand in Latin-1 too. */
export const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

/** Everything that comes out of a file. */
export interface WholeFile extends IntakeBatch {
  readonly summary: IntakeSummary
  readonly columns: readonly string[]
}

/** Reads a whole file at once. */
export function readWhole(file: string | Uint8Array, options: IntakeOptions = {}): WholeFile {
  const all = [
    readInPieces(typeof file === 'string' ? bytesOf(file) : file, Number.MAX_SAFE_INTEGER, options),
  ]
  const [only] = all
  if (!only || 'issues' in only) throw new Error(JSON.stringify(only))
  return only
}

/** Reads a file in pieces of so many bytes. */
export function readInPieces(
  file: Uint8Array,
  size: number,
  options: IntakeOptions = {},
): WholeFile | { readonly issues: readonly unknown[] } {
  const reading = intake(options)
  const batches: IntakeBatch[] = []
  for (let at = 0; at < file.length; at += size) {
    const read = reading.push(file.subarray(at, at + size))
    if (!read.ok) return { issues: read.issues }
    batches.push(read.value)
  }
  const read = reading.end()
  if (!read.ok) return { issues: read.issues }
  batches.push(read.value)
  return {
    rows: batches.flatMap(({ rows }) => rows),
    unreadable: batches.flatMap(({ unreadable }) => unreadable),
    doubts: batches.flatMap(({ doubts }) => doubts),
    summary: reading.summary(),
    columns: reading.columns(),
  }
}
