import type { CarriedAgreement } from '@apertura/domain'
import type { Agreement, MesaState } from './mesa-state.js'
import { awaited } from './place.js'

/** A mesa before anything was told, with what earlier sessions left open. */
export function initialState(carried: readonly CarriedAgreement[]): MesaState {
  return {
    v: 1,
    place: awaited,
    call: null,
    calls: [],
    held: {
      on: null,
      opened: null,
      installed: null,
      closed: null,
      call: null,
      mode: 'not-stated',
      place: null,
    },
    calledOff: null,
    people: {},
    seats: [],
    attendance: [],
    forItems: {},
    counted: [],
    officers: [],
    moments: [],
    agenda: [],
    turns: [],
    words: [],
    proposals: {},
    decisions: {},
    interests: [],
    agreements: Object.fromEntries(carried.map(each => [each.agreement, carriedOver(each)])),
    breaks: [],
    readings: [],
    documents: [],
    broken: [],
    unapplied: [],
  }
}

/** An agreement of an earlier session, as it stands here. */
export function carriedOver({ from, words, responsible, due }: CarriedAgreement): Agreement {
  return {
    words,
    responsible,
    due,
    status: 'open',
    from,
    item: null,
    decision: null,
    history: [],
    handedTo: [],
  }
}
