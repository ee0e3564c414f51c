import type { Day, PartialDate } from '../dates.js'
import type { LocalizedText } from '../text.js'
import type { MesaAct } from './mesa-call.js'
import type { Told } from './told.js'

/** An agreement was made: who does what by when. */
export interface AgreementMade extends MesaAct {
  readonly agreement: string
  readonly words: LocalizedText
  /** Parties of the definition, or people of the session. */
  readonly responsible: readonly string[]
  /** Null when no date was set. */
  readonly due: PartialDate | null
  readonly decision?: string
  readonly item?: string
}

/** Where an agreement stands. */
export interface AgreementFollowed extends MesaAct {
  readonly agreement: string
  readonly status: 'open' | 'under-way' | 'done' | 'dropped'
  readonly words?: LocalizedText
  /** A new date; null takes the old one away. */
  readonly due?: PartialDate | null
}

/** Agreements were handed to an institution that must carry them out. */
export interface AgreementsHandedOver extends MesaAct {
  readonly agreements: readonly [string, ...string[]]
  readonly to: string
  /** The letter that went with it. */
  readonly document?: string
}

/** An institution answered what was handed to it. */
export interface AgreementAnswered extends MesaAct {
  readonly agreement: string
  readonly by: string
  readonly answer: 'acknowledged' | 'accepted' | 'accepted-with-changes' | 'refused'
  /** The changes, or the reason. */
  readonly words?: LocalizedText
}

/** The record of a mesa stands apart; the process cites where it stood. */
export interface MesaCited extends Told {
  /** Name of the stream, such as `mesa-2026-03-05`. */
  readonly stream: string
  readonly mesa: string
  readonly session: PartialDate
  /** Hash of its last entry, and how many it has. */
  readonly head: string
  readonly entries: number
  /** Last day on which something happened in it. */
  readonly until?: Day
}
