import type { Certainty, Facts, NormSource, PartialDate } from '@apertura/domain'
import type { Norm, Verdict } from '@apertura/rules'
import type { LifeActOf, LifeKind } from './life-act.js'
import type { LifeCode } from './life-code.js'
import { type LifeState, type VersionLife, versionOf } from './life-state.js'

/** What a process says of its documents beforehand. */
export interface LifeRules {
  /** Who is expected to sign each document, by its id; a document that is absent may be signed by anybody. */
  readonly signers?: Readonly<Record<string, readonly string[]>>
}

/** Who is expected to sign a document; undefined when anybody may. */
export const signersOf = ({ signers = {} }: LifeRules, document: string): readonly string[] | undefined =>
  Object.hasOwn(signers, document) ? signers[document] : undefined

/** What a gate is asked: may this be done now, after all that has been told? */
export interface Question<K extends LifeKind> {
  readonly rules: LifeRules
  readonly state: Pick<LifeState, 'documents'>
  readonly act: LifeActOf<K>
  readonly on: PartialDate
}

/** A named norm that stands before certain acts. */
export interface Gate extends Norm<LifeCode> {
  /** An act that it stops makes no sense where it comes: once told it is kept, and changes nothing. */
  readonly stops: boolean
  /** Null when there is nothing to judge. */
  readonly judge: (question: Question<LifeKind>) => Verdict | null
  readonly guards: readonly LifeKind[]
}

/** The norms behind the gates. */
const sources = {
  order: { title: 'The order in the life of a document: draft, circulated, approved, signed, published' },
  committee: { title: 'The resolution of the competent committee' },
  signers: { title: 'Who is to sign, as the process said beforehand' },
  reason: { title: 'What the words themselves demand' },
} as const satisfies Record<string, NormSource>

interface Weight {
  readonly weight?: 'error' | 'warning' | 'info'
  readonly stops?: true
  readonly from: keyof typeof sources
}

/** A gate before acts of certain kinds; its verdict is made for the kinds that it names, and no others. */
export function gate<K extends LifeKind>(
  code: LifeCode,
  guards: readonly K[],
  { weight = 'error', stops, from }: Weight,
  judge: (question: Question<K>) => Verdict | null,
): Gate {
  return {
    code,
    guards,
    severity: weight,
    certainty: from === 'committee' || from === 'signers' ? 'stated' : 'deduced',
    source: sources[from],
    stops: stops ?? false,
    judge: question => judge(question as unknown as Question<K>),
  }
}

/** A gate that asks about the version that an act is about; of one that is not known there is nothing to judge. */
export const gateOfVersion = <K extends LifeKind>(
  code: LifeCode,
  guards: readonly K[],
  weight: Weight,
  judge: (found: VersionLife, question: Question<K>) => Verdict | null,
): Gate =>
  gate(code, guards, weight, question => {
    const { document, version } = question.act.data
    const found = versionOf(question.state, document, version)
    return found ? judge(found, question) : null
  })

/** A verdict from an answer to "does the norm hold?", with the facts by which every sentence names a version. */
export function verdict(
  holds: boolean | Certainty,
  { act }: { readonly act: { readonly data: { readonly document: string; readonly version: number } } },
  more: Facts = {},
): Verdict {
  const { document, version } = act.data
  const outcome = holds === true || holds === 'yes' ? 'met' : holds === 'perhaps' ? 'undetermined' : 'unmet'
  return { outcome, facts: { document, version, ...more } }
}
