import type { Span } from '@apertura/calendar'

/** Days of a stretch, both in; an open side is infinite. */
export interface SpanPart {
  readonly first: number
  readonly last: number
  readonly certain: boolean
}

/** A stretch in up to three parts, in order: what may already belong to it, what certainly does, what still may. */
export function spanParts(from: Span, to: Span, certain = true): readonly SpanPart[] {
  const whole = { first: from.earliest, last: Math.max(to.latest, from.earliest) }
  const core = { first: from.latest, last: to.earliest }
  // The last day on which it can have begun is no day that anybody knows.
  const known = from.earliest === from.latest ? core.first <= core.last : core.first < core.last
  if (!certain || !known) return [{ ...whole, certain: false }]
  return [
    { first: whole.first, last: core.first - 1, certain: false },
    { ...core, certain: true },
    { first: core.last + 1, last: whole.last, certain: false },
  ].filter(({ first, last }) => first <= last)
}
