import type { Dialect } from './dialect.js'
import type { Selected, Statement } from './statement.js'
import type { Term } from './term.js'

/** Why a name cannot be one in this database; nothing when it can. */
export function nameProblem(name: string, { longestName, noText }: Dialect): string | undefined {
  if (name === '') return 'a name has at least one character'
  if (noText.test(name) || name.includes('\0')) return 'a name has no nul and no half of a character'
  if (bytes(name) > longestName) return `a name has at most ${longestName} bytes, and this one would be cut`
  return undefined
}

/** Tells that something at a path is not had by a database, and why. */
export type Unsupported = (path: string, reason: string, value: unknown) => void

/** The columns of the table by name, each of which is looked at. */
export function columnsOf(query: Statement, dialect: Dialect, unsupported: Unsupported) {
  const used = new Set<string>()
  return (path: string, name: string): Term => {
    const problem = nameProblem(name, dialect)
    if (problem !== undefined) unsupported(path, problem, name)
    const other = sameName(name, used, dialect)
    if (other !== undefined) unsupported(path, `the column '${other}' has the same name there`, name)
    used.add(name)
    return query.column(name)
  }
}

/** What is wrong with the names of the answer, the first of which is the row's. */
export function nameIssues(
  [row, ...criteria]: readonly Selected[],
  dialect: Dialect,
  tell: (name: string, reason: string) => void,
): void {
  const taken = new Set([dialect.nameKey(row?.name ?? '')])
  for (const { name } of criteria) {
    const problem = nameProblem(name, dialect)
    if (problem !== undefined) tell(name, problem)
    const key = dialect.nameKey(name)
    if (taken.has(key)) tell(name, 'another column of the answer has the same name there')
    taken.add(key)
  }
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
function sameName(name: string, others: Iterable<string>, { nameKey }: Dialect): string | undefined {
  for (const other of others) if (other !== name && nameKey(other) === nameKey(name)) return other
  return undefined
}
