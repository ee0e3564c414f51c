import type { Day, LocalizedText, NormSource, Severity, SourceCertainty } from '@apertura/domain'
import type { Words } from '../pack.js'
import type { Condition } from './condition.js'

/** What a fact or a parameter is. */
export type FactType = 'text' | 'number' | 'boolean' | 'date' | 'list'

/** A fact that criteria may ask about. */
export interface FactRule {
  readonly type: FactType
  readonly title: LocalizedText
}

/** A value that a city may set without touching a criterion. */
export interface Parameter extends FactRule {
  readonly value: string | number | boolean | readonly string[]
}

/** A place of a catalogue. */
export interface Territory {
  readonly key: string
  readonly name: string
  /** Key of the place in which it lies. */
  readonly parent?: string
}

/** One norm as data: its code, its weight, where it comes from, when it holds, and what it asks. */
export interface CriterionRule<Code extends string = string> {
  readonly code: Code
  readonly severity: Severity
  readonly certainty: SourceCertainty
  readonly source: NormSource
  readonly inForce: { readonly from: Day | null; readonly until?: Day }
  /** Whom it concerns; everybody when absent. Whom it does not concern gets no outcome from it. */
  readonly applies?: Condition
  readonly holds: Condition
}

/**
 * Criteria that were laid down together, as data: what may be asked, what a city may set, and the norms. Codes
 * are API and never reused; a pack that would judge differently has a higher edition.
 */
export interface CriteriaPack<Code extends string = string> {
  readonly id: string
  readonly edition: number
  readonly facts: Readonly<Record<string, FactRule>>
  readonly parameters?: Readonly<Record<string, Parameter>>
  readonly wordLists?: Readonly<Record<string, readonly string[]>>
  readonly territories?: Readonly<Record<string, readonly Territory[]>>
  readonly criteria: readonly CriterionRule<Code>[]
}

/** The sentences of a pack of criteria, apart from it: they are code, and the pack is data. */
export type CriteriaWords<Code extends string> = Words<Code>
