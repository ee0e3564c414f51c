import type { MesaSeat, Named } from '@apertura/domain'
import type { Setting } from './setting.js'

/** Seats with a vote, and where each is counted: worked out once for a list of seats. */
export interface Layout {
  readonly rows: readonly MesaSeat[]
  readonly bodies: readonly Named[]
  readonly sectors: readonly Named[]
  readonly bodyOf: readonly number[]
  readonly sectorOf: readonly number[]
  readonly once: readonly Once[]
}

/** Whether a seat is counted over all, in its body and in its sector: of two seats of one person, one is. */
export type Once = readonly [all: boolean, body: boolean, sector: boolean]

const layouts = new WeakMap<readonly MesaSeat[], Layout>()
const rows = new WeakMap<Layout, Map<string, number[]>>()

/** Works out where seats are counted, once for a list of seats. */
export function layoutOf(setting: Setting, seats: readonly MesaSeat[]): Layout {
  const known = layouts.get(seats)
  if (known) return known
  const voting = seats.filter(({ votes }) => votes !== false)
  const bodies = [...new Set(voting.map(({ body }) => body))]
  const sectors = [...new Set(voting.map(({ sector }) => sector))]
  const layout = {
    rows: voting,
    bodies: bodies.map(setting.body),
    sectors: sectors.map(setting.sector),
    bodyOf: voting.map(({ body }) => bodies.indexOf(body)),
    sectorOf: voting.map(({ sector }) => sectors.indexOf(sector)),
    once: onceEach(voting),
  }
  layouts.set(seats, layout)
  return layout
}

function onceEach(seats: readonly MesaSeat[]): readonly Once[] {
  const seen = new Set<string>()
  const first = (holder: string | null, kind: string, id: string) =>
    holder === null || seen.size !== seen.add(`${holder} ${kind} ${id}`).size
  return seats.map(({ holder, body, sector }) => [
    first(holder, 'all', ''),
    first(holder, 'body', body),
    first(holder, 'sector', sector),
  ])
}

/** The seats that each person holds or may stand in for. */
export function rowsOf(layout: Layout): Map<string, number[]> {
  const known = rows.get(layout)
  if (known) return known
  const made = new Map<string, number[]>()
  for (const [row, { holder, alternates = [] }] of layout.rows.entries())
    for (const id of holder === null ? alternates : [holder, ...alternates]) {
      const theirs = made.get(id)
      if (theirs) theirs.push(row)
      else made.set(id, [row])
    }
  rows.set(layout, made)
  return made
}
