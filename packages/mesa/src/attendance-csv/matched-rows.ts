import { type NamedPerson, nameMatcher } from './match-name.js'
import { nameKey } from './name-forms.js'
import type { PlatformRow } from './platform-rows.js'

/** Rows that are left to people. */
export interface RowsOfNobody {
  /** Names that fit nobody; `perhaps` are people to look at. Null for rows without a name that may be kept. */
  readonly unknown: readonly {
    readonly name: string | null
    readonly lines: readonly number[]
    readonly perhaps: readonly string[]
  }[]
  /** Names that fit several people. */
  readonly ambiguous: readonly {
    readonly name: string
    readonly lines: readonly number[]
    readonly people: readonly string[]
  }[]
}

/** Rows by the person whom they fit, in the order of the people, and those that fit nobody or several. */
export function matchedRows(
  rows: readonly PlatformRow[],
  people: readonly NamedPerson[],
  known: Readonly<Record<string, string>>,
): RowsOfNobody & { readonly rowsOf: ReadonlyMap<string, readonly PlatformRow[]> } {
  const decided = decisions(people, known)
  const match = nameMatcher(people)
  const own = new Map<string, PlatformRow[]>()
  const unknown: { name: string | null; lines: number[]; perhaps: readonly string[] }[] = []
  const ambiguous: { name: string; lines: number[]; people: readonly string[] }[] = []
  for (const [name, those] of rowsByName(rows)) {
    const lines = those.map(({ line }) => line)
    const person = name === null ? undefined : decided.get(keyOf(name))
    const found = name === null || person !== undefined ? { people: [], perhaps: [] } : match(name)
    const [one = person, other] = found.people
    if (name === null || one === undefined) unknown.push({ name, lines, perhaps: found.perhaps })
    else if (other !== undefined) ambiguous.push({ name, lines, people: found.people })
    else own.set(one, [...(own.get(one) ?? []), ...those])
  }
  const seen = people.flatMap(({ id }) => (own.has(id) ? [[id, own.get(id) as PlatformRow[]] as const] : []))
  return { rowsOf: new Map(seen), unknown, ambiguous }
}

function decisions(
  people: readonly NamedPerson[],
  known: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const ids = new Set(people.map(({ id }) => id))
  return new Map(
    Object.entries(known).map(([name, person]) => {
      if (!ids.has(person)) throw new RangeError(`attendanceOf: nobody has the id "${person}".`)
      return [keyOf(name), person]
    }),
  )
}

/** A name of nothing but signs, such as a smile, is its own key. */
function keyOf(name: string): string {
  return nameKey(name) || name
}

function rowsByName(rows: readonly PlatformRow[]): ReadonlyMap<string | null, readonly PlatformRow[]> {
  const byName = new Map<string | null, PlatformRow[]>()
  for (const row of rows) {
    const those = byName.get(row.name)
    if (those) those.push(row)
    else byName.set(row.name, [row])
  }
  return byName
}
