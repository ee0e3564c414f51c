import type { Certainty, Facts, NormSource, PartialDate } from '@apertura/domain'
import type { Norm, Verdict } from '@apertura/rules'
import type { Desk } from './desk.js'
import type { ActOf, ReviewKind } from './review-act.js'
import type { ReviewCode } from './review-code.js'
import type { ReviewCase, ReviewState } from './review-state.js'

/** What a gate is asked: may this be done now, after all that has been told? */
export interface Question<K extends ReviewKind> {
  readonly desk: Desk
  readonly state: Pick<ReviewState, 'cases'>
  readonly act: ActOf<K>
  readonly on: PartialDate
}

/** A named norm that stands before certain acts. */
export interface Gate extends Norm<ReviewCode> {
  /** An act that it stops makes no sense where it comes: once told it is kept, and changes nothing. */
  readonly stops: boolean
  /** None when there is nothing to judge. */
  readonly judge: (question: Question<ReviewKind>) => readonly Verdict[]
  readonly guards: readonly ReviewKind[]
}

/** The norms behind the gates: the city's own rules, and what the words themselves demand. */
const sources = {
  rules: { title: 'The rules of the consultation, in the definition of the process' },
  reason: { title: 'What the words themselves demand' },
} as const satisfies Record<string, NormSource>

/** What is told of a gate beside its code and its question. */
interface Weight {
  readonly weight?: 'error' | 'warning' | 'info'
  readonly stops?: true
  readonly from: keyof typeof sources
}

/** A gate before acts of certain kinds; its verdict is made for the kinds that it names, and no others. */
export function gate<K extends ReviewKind>(
  code: ReviewCode,
  guards: readonly K[],
  { weight = 'error', stops, from }: Weight,
  judge: (question: Question<K>) => Verdict | readonly Verdict[] | null,
): Gate {
  return {
    code,
    guards,
    severity: weight,
    certainty: from === 'rules' ? 'stated' : 'deduced',
    source: sources[from],
    stops: stops ?? false,
    judge: question => {
      const given = judge(question as unknown as Question<K>)
      return given === null ? [] : Array.isArray(given) ? given : [given as Verdict]
    },
  }
}

/** A verdict from an answer to "does the norm hold?". */
export function verdict(holds: boolean | Certainty, facts: Facts = {}): Verdict {
  const outcome = holds === true || holds === 'yes' ? 'met' : holds === 'perhaps' ? 'undetermined' : 'unmet'
  return { outcome, facts }
}

/** The facts by which every sentence names a part of a contribution. */
export const named = (
  { contribution, part }: Pick<ReviewCase, 'contribution' | 'part'>,
  more: Facts = {},
): Facts => ({ contribution, part, ...more })
