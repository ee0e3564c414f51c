import type { DataClass } from './data-class.js'
import type { ClockTime } from './dates.js'
import type { Locale, LocalizedText } from './text.js'

/** The process to which a session belongs, as far as a reader of its documents must know it. */
export interface AccountProcess {
  readonly id: string
  readonly title: LocalizedText
  readonly place: LocalizedText
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly timeZone: string
  /** The first is the default. */
  readonly languages: readonly [Locale, ...Locale[]]
}

/** Something that has a name: a body, a series, an axis, a sector. */
export interface Named {
  readonly id: string
  readonly title: LocalizedText
}

/** Somebody whom an account names; what is said of them elsewhere is said by id. */
export interface AccountPerson {
  readonly id: string
  /** Null while a name that stands apart was not given. */
  readonly name: string | null
  readonly data: DataClass
  /** For whom they speak, by name. */
  readonly party: string | null
  readonly sector: Named | null
}

/** A stretch of the session, in hours of its place; null where nothing was noted. */
export interface Stretch {
  readonly from: ClockTime | null
  readonly to: ClockTime | null
}
