import type { ArchiveRules } from './archive-rules.js'
import type { Body } from './body.js'
import type { CivicCalendar } from './civic-calendar.js'
import type { ConsultationRules } from './consultation-rules.js'
import type { EntryKind } from './entry-kinds.js'
import type { Method } from './method.js'
import type { Party, Sector } from './party.js'
import type { Approval, Axis, ObligationRule, Series, Stage } from './plan.js'
import type { Schedule } from './schedule.js'
import type { Source } from './source.js'
import type { Locale, LocalizedText } from './text.js'

/** The place that makes the plan. */
export interface Jurisdiction {
  readonly id: string
  readonly title: LocalizedText
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** IANA zone in which civil hours are read. */
  readonly timeZone: string
}

/**
 * How a city co-creates its plan: the half of a process that is decided beforehand. What then happens is
 * the record. Everything that one city does differently from another is said here, as data.
 */
export interface Definition {
  readonly kind: 'definition'
  readonly v: 1
  readonly id: string
  readonly title: LocalizedText
  /** What this is, in a few sentences for somebody who never heard of it. */
  readonly about?: LocalizedText
  readonly jurisdiction: Jurisdiction
  /** The first is the default. */
  readonly languages: readonly [Locale, ...Locale[]]
  readonly sources: readonly Source[]
  readonly sectors: readonly Sector[]
  readonly parties: readonly Party[]
  readonly bodies: readonly Body[]
  /** Bodies that together make the multi-stakeholder forum. */
  readonly forum: readonly string[]
  readonly axes: readonly Axis[]
  readonly stages: readonly Stage[]
  readonly approvals: readonly Approval[]
  readonly methods: readonly Method[]
  readonly series: readonly Series[]
  readonly obligations: readonly ObligationRule[]
  /** Acts that are dissemination when a public body performs them, and who performs them by default. */
  readonly dissemination: readonly { readonly kind: EntryKind; readonly by: string }[]
  /** Days without work and votes that silence, of the place and of its country. */
  readonly calendar?: CivicCalendar
  /** What the plan was to take, as it was or could have been laid out. */
  readonly schedule?: Schedule
  /** How the public is consulted, and how its contributions are judged. */
  readonly consultation?: ConsultationRules
  /** What the process must leave behind. Without it, nobody stated what is to be kept. */
  readonly archive?: ArchiveRules
  /** Rule packs in force, each with its edition, such as `ogp-local-2021@1`. */
  readonly rulePacks: readonly string[]
}
