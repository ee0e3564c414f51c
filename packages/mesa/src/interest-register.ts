import type { AccountPerson, LocalizedText, MesaAccount, Named, PartialDate } from '@apertura/domain'

/** One interest that somebody declared, with where and on what. */
export interface RegisteredInterest {
  readonly person: AccountPerson
  readonly interest: LocalizedText
  /** The matter; null when it was declared of none. */
  readonly matter: LocalizedText | null
  readonly recused: boolean
  readonly mesa: string
  readonly on: PartialDate
}

/** What those who sit in a body declared; people without a seat stand under null. */
export interface InterestRegister {
  readonly body: Named | null
  readonly interests: readonly RegisteredInterest[]
}

/**
 * The register of interests of each body, over all its sessions: in the order of the sessions, and in that of each.
 * Somebody who sits in several bodies stands in the register of each.
 *
 * @example
 * ```ts
 * interestRegister([account]).flatMap(({ interests }) => interests).length // => account.interests.length
 * ```
 */
export function interestRegister(accounts: readonly MesaAccount[]): readonly InterestRegister[] {
  const registers = new Map<string, { body: Named | null; interests: RegisteredInterest[] }>()
  for (const { mesa, held, people, attendance, agenda, interests } of accounts) {
    for (const { person: id, interest, item, recuses: recused } of interests) {
      const person = people.find(each => each.id === id)
      if (!person) continue
      const matter = agenda.find(each => each.id === item)?.title ?? null
      const entry = { person, interest, matter, recused, mesa, on: held.on }
      const bodies = attendance.flatMap(each => (each.person === id && each.seat ? [each.seat.body] : []))
      for (const body of bodies.length > 0 ? bodies : [null]) {
        const known = registers.get(body?.id ?? '') ?? { body, interests: [] }
        if (!known.interests.includes(entry)) known.interests.push(entry)
        registers.set(body?.id ?? '', known)
      }
    }
  }
  return [...registers.values()]
}
