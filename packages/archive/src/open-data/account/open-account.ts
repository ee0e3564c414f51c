import type { AccountAttendance, AccountDecision, AccountPerson, MesaAccount } from '@apertura/domain'
import { isUnsaid, type Unsaid } from '../statistics/unsaid-of.js'
import { unsaidSectors } from '../statistics/unsaid-sectors.js'
import { withheld } from '../withheld.js'
import { keptPeople, secretsOf, telltale } from './secrets-of.js'

/** Fields that hold ids, which may be made of somebody's name. */
const ids = new Set(['id', 'item', 'decision', 'proposal', 'from', 'to', 'followsUp'])

/**
 * The account of a mesa with nothing in it but what is public, so that whatever is made of it cannot tell more.
 * People whose names stand apart are `withheld-1`, `withheld-2`… by the order of the account. What was said, why
 * somebody was away, interests and reasons are left out whole; a text that repeats a name or words that are not
 * public is left out whole, too. In which sector they sit is told where it is of no fewer than `fewest`.
 */
export function openAccount(account: MesaAccount, fewest = 5): MesaAccount {
  const kept = keptPeople(account)
  const masks = new Map(kept.map(({ id }, i) => [id, `withheld-${i + 1}`]))
  const mask = (id: string) => masks.get(id) ?? id
  const unsaid = unsaidSectors(account, fewest)
  const bare: MesaAccount = {
    ...account,
    people: account.people.map(person => personOf(person, mask)),
    officers: account.officers.map(officer => ({ ...officer, person: mask(officer.person) })),
    attendance: account.attendance.map(each =>
      attendanceOf(masks.has(each.person) ? unseated(each, unsaid) : each, mask),
    ),
    proposals: account.proposals.map(({ by, versions, ...proposal }) => ({
      ...proposal,
      by: by.map(mask),
      versions: versions.map(({ words, by }) => ({ words, by: by.map(mask) })),
    })),
    decisions: account.decisions.map(each => decisionOf(each, mask)),
    documents: account.documents.map(document => ({ ...document, signatures: [], errata: [] })),
    words: [],
    interests: [],
    findings: [],
    breaks: account.breaks.map(each => ({ ...each, reason: null })),
  }
  const known = new Set(masks.values())
  return cleaned(bare, secretsOf(account), idsAnew(kept, known)) as MesaAccount
}

function personOf(person: AccountPerson, mask: (id: string) => string): AccountPerson {
  const id = mask(person.id)
  return id === person.id ? person : { id, name: null, data: person.data, party: null, sector: null }
}

const attendanceOf = (
  { person, representedBy, ...each }: AccountAttendance,
  mask: (id: string) => string,
): AccountAttendance => ({
  ...each,
  person: mask(person),
  cause: null,
  representedBy: representedBy && { ...representedBy, person: mask(representedBy.person) },
})

/** Without the seat that would say in which sector somebody sits. */
const unseated = (each: AccountAttendance, unsaid: Unsaid): AccountAttendance =>
  each.seat !== null && isUnsaid(unsaid, each.seat.sector.id) ? { ...each, seat: null, as: withheld } : each

const decisionOf = (decision: AccountDecision, mask: (id: string) => string): AccountDecision => ({
  ...decision,
  positions: decision.positions.map(({ person, position, counts }) => ({
    person: mask(person),
    position,
    reason: null,
    by: null,
    counts,
  })),
})

/** Gives ids that are made of the id or name of somebody a number instead, the same for the same. */
function idsAnew(kept: readonly AccountPerson[], masks: ReadonlySet<string>): (id: string) => string {
  const tells = telltale(kept.flatMap(({ id, name }) => (name === null ? [id] : [id, name])))
  const given = new Map<string, string>()
  return id => {
    if (masks.has(id) || !tells(id)) return id
    const anew = given.get(id) ?? `withheld-id-${given.size + 1}`
    given.set(id, anew)
    return anew
  }
}

function cleaned(
  value: unknown,
  tells: (text: string) => boolean,
  rename: (id: string) => string,
  key = '',
): unknown {
  if (typeof value === 'string') {
    const text = ids.has(key) ? rename(value) : value
    return tells(text) ? withheld : text
  }
  if (Array.isArray(value)) return value.map(each => cleaned(each, tells, rename, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, below]) => [name, cleaned(below, tells, rename, name)]),
  )
}
