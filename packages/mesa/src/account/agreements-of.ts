import type { AccountAgreement, CarriedAgreement, MesaAccount } from '@apertura/domain'
import { found } from '../found.js'
import type { MesaState } from '../mesa-state.js'
import type { Setting } from '../setting.js'

/** Agreements with their numbers: those of this session first, in the order made, then those of earlier ones. */
export function agreementsOf(
  setting: Setting,
  state: MesaState,
  names: Readonly<Record<string, string>>,
): readonly AccountAgreement[] {
  const all = Object.entries(state.agreements)
  const own = all.filter(([, { from }]) => from === null)
  const carried = all.filter(([, { from }]) => from !== null)
  const nameOf = (id: string) => {
    const name = found(state.people, id)?.name
    return setting.party(id)?.name ?? (typeof name === 'string' ? name : (found(names, id) ?? id))
  }
  return [...own, ...carried].map(([id, { responsible, handedTo, ...rest }], at) => ({
    id,
    number: `${at + 1}`,
    ...rest,
    responsible: responsible.map(nameOf),
    handedTo: handedTo.map(each => ({ ...each, institution: nameOf(each.institution) })),
  }))
}

/**
 * Agreements that are still open at the end of a session, for the call to the next one. Who is responsible is said
 * as the account says it; where it was carried from stays the session that made it.
 *
 * @example
 * ```ts
 * carriedFrom(account).map(({ agreement, from }) => `${agreement} of ${from}`) // => ['acuerdo-1 of mesa-agua']
 * ```
 */
export function carriedFrom({
  mesa,
  agreements,
}: Pick<MesaAccount, 'mesa' | 'agreements'>): readonly CarriedAgreement[] {
  return agreements
    .filter(({ status }) => status === 'open' || status === 'under-way')
    .map(({ id, from, words, responsible, due }) => ({
      agreement: id,
      from: from ?? mesa,
      words,
      responsible,
      due,
    }))
}
