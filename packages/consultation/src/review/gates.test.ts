import { describe, expect, it } from 'vitest'
import { gatesBefore } from './gates.js'
import type { ReviewKind } from './review-act.js'

/** Each gate as a line: whether it stops the act (!), its code, what it weighs, and whose word it is. */
const before = (kind: ReviewKind) =>
  gatesBefore(kind).map(
    ({ code, stops, severity, certainty, source }) =>
      `${stops ? '! ' : ''}${code}, ${severity}, ${certainty}: ${source.title.split(' ').slice(0, 2).join(' ')}`,
  )

const byRules = 'error, stated: The rules'
const byReason = 'error, deduced: What the'

describe('the gates', () => {
  it('before somebody is asked to look', () => {
    expect(before('review.assigned')).toEqual([
      `! review.contribution-known, ${byReason}`,
      `! review.reviewer-known, ${byReason}`,
      `! review.still-open, ${byReason}`,
      'review.needs-people, warning, deduced: What the',
      `! review.seat-once, ${byReason}`,
      `review.on-panel, ${byRules}`,
      `review.not-own, ${byRules}`,
      `review.sectors-differ, ${byRules}`,
      `review.fresh-eyes, ${byRules}`,
    ])
  })

  it('before somebody steps back', () => {
    expect(before('review.recused')).toEqual([
      `! review.contribution-known, ${byReason}`,
      `! review.reviewer-known, ${byReason}`,
      `! review.still-open, ${byReason}`,
      `! review.not-recused, ${byReason}`,
    ])
  })

  it('before somebody decides', () => {
    expect(before('review.given')).toEqual([
      `! review.contribution-known, ${byReason}`,
      `! review.reviewer-known, ${byReason}`,
      `! review.still-open, ${byReason}`,
      `review.on-panel, ${byRules}`,
      `review.not-own, ${byRules}`,
      `review.sectors-differ, ${byRules}`,
      `review.fresh-eyes, ${byRules}`,
      `review.assigned-first, ${byReason}`,
      `! review.not-recused, ${byReason}`,
      `! review.given-once, ${byReason}`,
      `review.reason-given, ${byRules}`,
      `review.reason-known, ${byRules}`,
      `review.reason-fits, ${byRules}`,
      `review.answers-agree, ${byReason}`,
    ])
  })

  it('before criteria judge', () => {
    expect(before('contribution.judged')).toEqual([
      'contribution.received-first, warning, deduced: What the',
      'contribution.not-told-yet, info, deduced: What the',
    ])
  })

  it('before a second look is asked for', () => {
    expect(before('appeal.filed')).toEqual([
      `! appeal.contribution-known, ${byReason}`,
      `appeal.offered, ${byRules}`,
      `! appeal.answered-first, ${byReason}`,
      `appeal.in-time, ${byRules}`,
      `appeal.only-once, ${byRules}`,
    ])
  })

  it('before an answer is sent', () => {
    expect(before('reply.sent')).toEqual([
      `! reply.contribution-known, ${byReason}`,
      `reply.decided-first, ${byReason}`,
      `reply.told-once, ${byReason}`,
      `reply.as-decided, ${byReason}`,
    ])
  })

  it('before a contribution is received: none', () => {
    expect(before('contribution.received')).toEqual([])
  })
})
