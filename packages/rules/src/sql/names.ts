import type { Dialect } from './dialect.js'

/** Why a name cannot be one in this database; nothing when it can. */
export function nameProblem(name: string, { longestName, noText }: Dialect): string | undefined {
  if (name === '') return 'a name has at least one character'
  if (noText.test(name) || name.includes('\0')) return 'a name has no nul and no half of a character'
  if (bytes(name) > longestName) return `a name has at most ${longestName} bytes, and this one would be cut`
  return undefined
}

/** How many bytes a text has in UTF-8. */
function bytes(text: string): number {
  let count = 0
  for (const character of text) {
    const code = character.codePointAt(0) as number
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return count
}

/** The first of the names that the database would take for this one. */
export function sameName(name: string, others: Iterable<string>, { nameKey }: Dialect): string | undefined {
  for (const other of others) if (other !== name && nameKey(other) === nameKey(name)) return other
  return undefined
}
