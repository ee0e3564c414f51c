import type { Entry, Issue, Result } from '@apertura/domain'
import { canonical } from '@apertura/seal'
import type { WithheldEntry } from './public-record.js'

/** One line of a public record: a whole entry, or what keeps the place of one. */
export type PublicEntry = Entry | WithheldEntry

export const isWithheld = (entry: PublicEntry): entry is WithheldEntry => 'withheld' in entry

/**
 * Reads the lines of a public record. Of each it says only whether it is written in the one way in which an archive
 * writes it; whether the chain holds is for `checkPublicRecord`, and what the entries say for whoever reads them.
 *
 * @param file - how the file is called in the issues
 * @returns the lines in their order, or every line that cannot be read, by its number
 *
 * @example
 * ```ts
 * const read = readPublicRecord(publicRecord([adoption, antecedent]))
 * read.ok && read.value.map(({ seq }) => seq) // => [1, 2]
 * readPublicRecord('{}\n').ok // => false
 * ```
 */
export function readPublicRecord(text: string, file = 'data/record.jsonl'): Result<readonly PublicEntry[]> {
  const lines = linesOf(text)
  const issues: Issue[] = lines.flatMap(({ issue }, at) =>
    issue ? [{ file, line: at + 1, path: '', ...issue }] : [],
  )
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, value: lines.flatMap(({ entry }) => entry ?? []) }
}

/** A line as far as it can be read, and why it is not one of an archive. */
export interface PublicLine {
  readonly entry?: PublicEntry
  readonly issue?: Pick<Issue, 'message' | 'value'>
}

/** Every line of a public record, read or not. */
export function linesOf(text: string): readonly PublicLine[] {
  if (text === '') return []
  const lines = text.split('\n')
  const rest = lines.pop()
  const read = lines.map(lineOf)
  const cut = { message: 'the last line does not end in a line feed', ...said(rest ?? '') }
  return rest === '' ? read : [...read, { issue: cut }]
}

const said = (text: string) => ({ value: JSON.stringify(text.slice(0, 80)) })

function lineOf(text: string): PublicLine {
  const value = parsed(text)
  if (!isPlaced(value))
    return { issue: { message: 'this is no entry with its number and hash', ...said(text) } }
  if (written(value) !== text)
    return { issue: { message: 'it is not written in canonical form (RFC 8785)', ...said(text) } }
  if (!('withheld' in value)) return { entry: value }
  const { seq, hash, withheld, ...more } = value
  if ((withheld as unknown) === true && Object.keys(more).length === 0)
    return { entry: { seq, hash, withheld } }
  return { issue: { message: 'an entry that is withheld has its number and its hash alone', ...said(text) } }
}

function isPlaced(value: unknown): value is PublicEntry {
  if (typeof value !== 'object' || value === null) return false
  const { seq, hash } = value as { readonly seq?: unknown; readonly hash?: unknown }
  return Number.isSafeInteger(seq) && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Half of a character, or a number that JSON cannot say, is written in no form. */
function written(value: PublicEntry): string | undefined {
  try {
    return canonical(value)
  } catch {
    return undefined
  }
}
