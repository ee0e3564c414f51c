import type { AccountDecision } from '@apertura/domain'

/** A matter without a consensus that was put off is told in either way. */
const alike = (result: string): string => (result === 'no-consensus' ? 'deferred' : result)

/** Whether what the session was told is another thing than the count; an open count differs from nothing. */
export function differs({ declared, computed }: AccountDecision): boolean {
  if (declared === null || declared === 'withdrawn' || computed.result === 'undetermined') return false
  return alike(declared) !== alike(computed.result)
}
