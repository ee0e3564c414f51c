import type { ConsultationRules, Definition, Party, ReasonCode, ReviewRules } from '@apertura/domain'

/** Who reviews, and by which rules: what a city said beforehand, ready to be asked. */
export interface Desk {
  readonly rules: ConsultationRules | undefined
  readonly review: ReviewRules
  readonly party: (id: string) => Party | undefined
  /** Those who may be asked to review. */
  readonly panel: readonly Party[]
  readonly reason: (code: string) => ReasonCode | undefined
}

/** What holds when a city said nothing of its review. */
const unsaid: ReviewRules = { bodies: [], reviewers: 2, differentSectors: true, reasons: [] }

/** @throws RangeError when somebody of the panel is no party of the definition. */
export function deskOf({ consultation, parties }: Definition, panel?: readonly string[]): Desk {
  const byId = new Map(parties.map(party => [party.id, party]))
  const review = consultation?.review ?? unsaid
  const reasons = new Map(review.reasons.map(reason => [reason.code, reason]))
  const asked = panel?.map(id => {
    const party = byId.get(id)
    if (!party) throw new RangeError(`reviewing: the definition has no party '${id}', so it cannot review.`)
    return party
  })
  return {
    rules: consultation,
    review,
    party: id => byId.get(id),
    panel: asked ?? parties,
    reason: code => reasons.get(code),
  }
}

/** Whether a party belongs to an institution, or is it. */
export function isOf(desk: Desk, party: string, institution: string): boolean {
  const homes = [party, desk.party(party)?.affiliation]
  const theirs = [institution, desk.party(institution)?.affiliation]
  return homes.some(home => home !== undefined && theirs.includes(home))
}
