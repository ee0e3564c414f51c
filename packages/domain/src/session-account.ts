import type { AccountProcess, Named } from './account-base.js'
import type { Certainty, PartialDate } from './dates.js'
import type { MesaMode } from './entries/mesa-call.js'
import type { SourceCertainty } from './source.js'
import type { LocalizedText } from './text.js'

/** What a reader would look for in minutes, and later accounts may leave unsaid. */
export type SessionUnknown =
  | 'place'
  | 'hours'
  | 'mode'
  | 'attendance'
  | 'quorum'
  | 'agenda'
  | 'decisions'
  | 'agreements'
  | 'method'

/** A passage of a source, as a reader can find it. */
export interface AccountSource {
  readonly title: LocalizedText
  readonly publisher: string
  readonly published: PartialDate
  readonly url: string | null
  readonly certainty: SourceCertainty
  /** Heading under which it stands. */
  readonly heading: string | null
  /** First and last line, counted from 1. */
  readonly lines: readonly [number, number] | null
  /** A note, page or fragment. */
  readonly locator: string | null
  readonly deduced: LocalizedText | null
}

/**
 * A session that is known only because somebody told of it later. It says what is told, by whom, and what nobody
 * tells; it is never the account of somebody who was taking notes.
 */
export interface SessionAccount {
  readonly kind: 'session-account'
  readonly v: 1
  /** Id of the entry that tells of it. */
  readonly session: string
  readonly title: LocalizedText
  readonly process: AccountProcess
  readonly series: Named | null
  readonly axis: Named | null
  readonly bodies: readonly Named[]
  readonly on: PartialDate
  /** When it became known. */
  readonly knownOn: PartialDate
  readonly mode: MesaMode
  /** The method of its series, when one is stated. */
  readonly method: { readonly title: LocalizedText; readonly moments: readonly LocalizedText[] } | null
  readonly attendees: readonly {
    readonly name: string
    readonly capacity: LocalizedText | null
    readonly seat: Certainty
  }[]
  /** What is told of it, and by whom, the entry itself first. */
  readonly told: readonly {
    readonly title: LocalizedText
    readonly detail: LocalizedText | null
    readonly on: PartialDate
    readonly assertedBy: string
    readonly sources: readonly AccountSource[]
  }[]
  readonly unknown: readonly SessionUnknown[]
}
