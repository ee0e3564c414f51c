import type { Role } from '../body.js'
import type { DataClass } from '../data-class.js'
import type { ClockTime, PartialDate } from '../dates.js'
import type { LocalizedText } from '../text.js'
import type { PrivateRef, Told } from './told.js'

/** An act of a mesa, at an hour of the day `on` where the source gives one. */
export interface MesaAct extends Told {
  /** Civil time in the zone of the place. */
  readonly at?: ClockTime
}

/** Where people meet. */
export type MesaMode = 'in-person' | 'virtual' | 'mixed' | 'not-stated'

/** A matter of the agenda. */
export interface AgendaItem {
  readonly id: string
  readonly title: LocalizedText
  /** How long it is meant to take. */
  readonly minutes?: number
  /** The agreement that it follows up. */
  readonly followsUp?: string
  /** The item that it is a part of. */
  readonly partOf?: string
}

/** An agreement of an earlier session that is still open. */
export interface CarriedAgreement {
  readonly agreement: string
  /** The session that made it. */
  readonly from: string
  readonly words: LocalizedText
  readonly responsible: readonly string[]
  /** Null when no date was ever set. */
  readonly due: PartialDate | null
}

/** People were called to a session, `on` the day the call went out. A new call of the same session replaces what it says anew. */
export interface MesaConvened extends MesaAct {
  readonly mesa: string
  /** Id of a series of the definition, which says the bodies and the method. */
  readonly series?: string
  readonly axis?: string
  /** Bodies that meet, where no series says it. */
  readonly bodies?: readonly string[]
  /** Id of a method of the definition, where no series says it. */
  readonly method?: string
  /** The day of the session. */
  readonly session: PartialDate
  /** The hours for which it was called, in order: a second one is the second call. */
  readonly hours?: readonly ClockTime[]
  readonly mode: MesaMode
  readonly place?: LocalizedText
  readonly agenda: readonly AgendaItem[]
  readonly carried?: readonly CarriedAgreement[]
}

/** Somebody who may be present. */
export interface MesaPerson {
  readonly id: string
  /** A name that is not public stands apart. */
  readonly name: string | PrivateRef
  readonly data: DataClass
  /** Party of the definition that they are, or for which they speak. */
  readonly party?: string
  readonly sector?: string
}

/** A seat of a body that meets. */
export interface MesaSeat {
  readonly id: string
  readonly body: string
  readonly sector: string
  /** Id of a person; null while nobody holds it. */
  readonly holder: string | null
  /** People who were named to stand in. */
  readonly alternates?: readonly string[]
  /** False for a seat with a voice and no vote. */
  readonly votes?: boolean
}

/** Who may sit where in this session. A later one replaces the seats, and adds to the people. */
export interface MesaSeated extends MesaAct {
  readonly people: readonly MesaPerson[]
  readonly seats: readonly MesaSeat[]
}

/** Somebody without a seat was let in. */
export interface GuestAdmitted extends MesaAct {
  readonly person: MesaPerson
  readonly as: Role
}

/** The session began, by the first call or a later one, counted from 1. */
export interface MesaOpened extends MesaAct {
  readonly call?: number
  readonly mode?: MesaMode
  readonly place?: LocalizedText
}

/** An act of the whole session that needs no more words. */
export interface MesaMarked extends MesaAct {
  readonly reason?: LocalizedText
}

/** The session did not take place when it was to. */
export interface MesaCalledOff extends MesaMarked {
  /** The day or session to which it was put off; null when it was given up. */
  readonly to: PartialDate | null
}

/** Somebody took on an office of the session, in the place of whoever held it. */
export interface OfficeTaken extends MesaAct {
  readonly office: Role
  readonly person: string
}
