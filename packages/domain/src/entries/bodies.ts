import type { Instrument, Role } from '../body.js'
import type { LastDay } from '../dates.js'
import type { LocalizedText } from '../text.js'
import type { PrivateRef, Told } from './told.js'

/** The record begins: a definition is adopted by its digest. */
export interface DefinitionAdopted extends Told {
  readonly definition: string
  /** SHA-256 of the canonical JSON of the definition. */
  readonly digest: string
  /** Head of the record of the cycle before, when there was one. */
  readonly continues?: string
}

/** The rules, bodies or methods changed: from here on another definition holds. */
export interface DefinitionChanged extends Told {
  readonly digest: string
}

/** Something happened to a body as a whole. */
export interface BodyChanged extends Told {
  readonly body: string
  /** The act or document by which it happened. */
  readonly instrument?: LocalizedText
}

/** A party came into a body. */
export interface MemberJoined extends Told {
  readonly body: string
  /** Id of a party of the definition. */
  readonly member: string
  readonly instrument: Instrument
  readonly remuneration?: 'honorary' | 'paid' | 'not-stated'
  readonly role?: Role
  /** Part of the body, such as an axis. */
  readonly subgroup?: string
  /** The call that the member answered. */
  readonly call?: string
}

/** A party left a body. */
export interface MemberLeft extends Told {
  readonly body: string
  readonly member: string
  readonly lastDay: LastDay
}

/** A member took on a role in a body or in the whole process. */
export interface RoleTaken extends Told {
  readonly member: string
  readonly role: Role
  readonly body?: string
}

/** An institution named the person who speaks for it in a body. */
export interface RepresentativeDesignated extends Told {
  readonly institution: string
  readonly body: string
  /** Id of a party of kind `person`. */
  readonly person: string
  /** Who decided, and the folio of the decision. */
  readonly decidedBy?: string
  readonly folio?: string
  /** Whom the person replaces. */
  readonly replaces?: string
}

/** An institution named the person who does its daily work in the process (*enlace*), from `on`. */
export interface LiaisonDesignated extends Told {
  readonly institution: string
  readonly body?: string
  /** A party, when the person is public by role; otherwise a digest, and the name stands apart. */
  readonly person: string | PrivateRef
}

/** A person stopped being the liaison of an institution. */
export interface LiaisonEnded extends Told {
  readonly institution: string
  readonly body?: string
  readonly person: string | PrivateRef
  readonly lastDay: LastDay
}

/** Liaisons changed, without the source telling who and when: each one known is a designation of its own. */
export interface LiaisonChanged extends Told {
  readonly body: string
  readonly institution?: string
}

/** A public call to fill seats opened. */
export interface CallOpened extends Told {
  readonly call: string
  readonly body: string
  readonly channel?: LocalizedText
  readonly addressedTo?: LocalizedText
  /** What it is about, when a silence makes an exception for that. */
  readonly matter?: string
  /** Who opened it; a public body may not disseminate it during a blackout. */
  readonly actor?: string
}

/** A public call closed. */
export interface CallClosed extends Told {
  readonly call: string
  readonly lastDay: LastDay
}

/** Rules of work or a methodology were adopted. */
export interface GuidelinesAdopted extends Told {
  readonly bodies: readonly string[]
  readonly elements?: readonly LocalizedText[]
  /** Id of a method of the definition that this document lays down. */
  readonly method?: string
}
