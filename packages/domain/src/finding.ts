import type { PartialDate } from './dates.js'
import type { SourceCertainty } from './source.js'
import type { LocalizedText } from './text.js'

/** `met` the norm holds; `unmet` it does not; `undetermined` what is known does not settle it. */
export type Outcome = 'met' | 'unmet' | 'undetermined'

/** How much an unmet norm weighs. */
export type Severity = 'error' | 'warning' | 'info'

/** The facts that a verdict used, by name: plain values, so that they can be stored and shown. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** What a finding is about. */
export interface Reference {
  readonly kind:
    | 'process'
    | 'definition'
    | 'record'
    | 'entry'
    | 'body'
    | 'party'
    | 'stage'
    | 'parenthesis'
    | 'obligation'
    | 'act'
    | 'contribution'
  readonly id: string
  /** Where the value stands: a file and line, a JSON path. */
  readonly path?: string
}

/** The norm behind a rule: title, article, and how well we know it. */
export interface NormSource {
  readonly title: string
  readonly locator?: string
  readonly url?: string
}

/**
 * One reasoned verdict: what was judged, with which facts, by which norm. Codes are API and never reused;
 * the sentence comes from the locale table of the room that made it, already rendered in `words`.
 */
export interface Finding {
  readonly code: string
  readonly outcome: Outcome
  readonly severity: Severity
  /** How well the norm itself is known. */
  readonly certainty: SourceCertainty
  readonly facts: Facts
  readonly about: Reference
  readonly source: NormSource
  /** The date of what was judged. */
  readonly at?: PartialDate
  readonly words: LocalizedText
}
