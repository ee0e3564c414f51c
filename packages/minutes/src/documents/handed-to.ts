import type { AccountAgreement } from '@apertura/domain'

/** Agreements that were handed to an institution; before any was, those that it must carry out. */
export function handedTo(
  agreements: readonly AccountAgreement[],
  institution: string,
): readonly AccountAgreement[] {
  const handed = agreements.filter(each => each.handedTo.some(to => to.institution === institution))
  if (handed.length > 0) return handed
  return agreements.filter(
    ({ responsible, status }) =>
      responsible.includes(institution) && (status === 'open' || status === 'under-way'),
  )
}
