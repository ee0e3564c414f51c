import type { LocalizedText } from '../text.js'
import type { AgendaItem, MesaAct } from './mesa-call.js'
import type { PrivateRef } from './told.js'

/** A moment of the method began; the one before ended with it. */
export interface MomentBegun extends MesaAct {
  readonly moment: string
}

/** A matter was added to the agenda in the session. */
export interface ItemAdded extends MesaAct {
  readonly item: AgendaItem
  readonly consent: 'given' | 'refused' | 'not-stated'
  readonly by?: string
}

/** A matter was taken up. */
export interface ItemOpened extends MesaAct {
  readonly item: string
}

/** A matter was laid down. */
export interface ItemClosed extends MesaAct {
  readonly item: string
  readonly outcome: 'done' | 'deferred' | 'withdrawn'
  /** The session to which it was put off, as it was called. */
  readonly to?: string
}

/** Somebody asked for the floor, got it, or gave it back. */
export interface TurnTaken extends MesaAct {
  readonly person: string
  readonly item?: string
}

/** What somebody said or showed, in the words of whoever took notes. */
export interface WordsNoted extends MesaAct {
  readonly person?: string
  readonly item?: string
  readonly form: 'presentation' | 'speech' | 'question' | 'answer' | 'note'
  /** What is not public stands apart. */
  readonly words: LocalizedText | PrivateRef
}
