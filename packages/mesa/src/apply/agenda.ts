import { grown, type Memory, replaced, withEntry } from '../memory.js'
import type { ActOf } from '../mesa-act.js'
import type { Matter, Turn } from '../mesa-state.js'
import { baseOf } from '../quorum-now.js'
import type { Setting } from '../setting.js'
import type { Told } from './told.js'

export function itemAdded(memory: Memory, { data }: ActOf<'item.added'>): void {
  const matter: Matter = {
    ...data.item,
    origin: 'added',
    consent: data.consent,
    opened: null,
    closed: null,
    state: 'waiting',
    to: null,
  }
  memory.agenda = grown(memory, memory.agenda, matter)
}

export function itemOpened(memory: Memory, { data }: ActOf<'item.opened'>): void {
  changed(memory, data.item, matter => ({
    ...matter,
    state: 'open',
    opened: matter.opened ?? data.at ?? null,
    closed: null,
  }))
}

export function itemClosed(memory: Memory, { data }: ActOf<'item.closed'>): void {
  changed(memory, data.item, matter => ({
    ...matter,
    state: data.outcome,
    closed: data.at ?? null,
    to: data.to ?? null,
  }))
}

function changed(memory: Memory, id: string, change: (matter: Matter) => Matter): void {
  const at = memory.agenda.findIndex(matter => matter.id === id)
  const matter = memory.agenda[at]
  if (matter) memory.agenda = replaced(memory, memory.agenda, at, change(matter))
}

export function turnRequested(memory: Memory, { data }: ActOf<'turn.requested'>): void {
  const turn: Turn = {
    person: data.person,
    item: data.item ?? null,
    state: 'asked',
    asked: data.at ?? null,
    begun: null,
    ended: null,
  }
  memory.turns = grown(memory, memory.turns, turn)
}

/** Whoever speaks ends the turn of whoever spoke before. */
export function turnBegun(memory: Memory, { data }: ActOf<'turn.begun'>): void {
  const at = data.at ?? null
  const speaking = memory.turns.findLastIndex(({ state }) => state === 'speaking')
  endTurn(memory, speaking, at)
  const asked = memory.turns.findIndex(({ state, person }) => state === 'asked' && person === data.person)
  const before = memory.turns[asked]
  const item = data.item ?? before?.item ?? null
  const turn: Turn = {
    person: data.person,
    item,
    state: 'speaking',
    asked: before?.asked ?? null,
    begun: at,
    ended: null,
  }
  memory.turns = before ? replaced(memory, memory.turns, asked, turn) : grown(memory, memory.turns, turn)
}

export function turnEnded(memory: Memory, { data }: ActOf<'turn.ended'>): void {
  const at = memory.turns.findLastIndex(({ state, person }) => state === 'speaking' && person === data.person)
  endTurn(memory, at, data.at ?? null)
}

function endTurn(memory: Memory, at: number, time: Turn['ended']): void {
  const turn = memory.turns[at]
  if (turn) memory.turns = replaced(memory, memory.turns, at, { ...turn, state: 'ended', ended: time })
}

export function said(memory: Memory, { data }: ActOf<'words.noted'>, { entry }: Told): void {
  memory.words = grown(memory, memory.words, {
    entry,
    item: data.item ?? null,
    moment: memory.place.moment,
    person: data.person ?? null,
    form: data.form,
    words: data.words,
    time: data.at ?? null,
  })
}

/** Whoever steps back is no longer among those who decide, in what is still to be decided. */
export function interestDeclared(
  setting: Setting,
  memory: Memory,
  { data }: ActOf<'interest.declared'>,
): void {
  const { person, interest, item = null, recuses } = data
  memory.interests = grown(memory, memory.interests, { person, interest, item, recuses })
  if (!recuses) return
  for (const [id, decision] of Object.entries(memory.decisions)) {
    if (decision.declared !== null || decision.counted !== null) continue
    if (item !== null && item !== decision.item) continue
    const base = baseOf(setting, memory, decision.item)
    memory.decisions = withEntry(memory, memory.decisions, id, { ...decision, base })
  }
}
