import type { ClockTime } from '@apertura/domain'
import { carriedOver } from '../initial-state.js'
import { grown, type Memory, replaced, withEntry } from '../memory.js'
import type { ActOf } from '../mesa-act.js'
import type { Matter } from '../mesa-state.js'
import type { Setting } from '../setting.js'
import { readInstalled } from './readings.js'
import type { Told } from './told.js'

/** A call replaces what the one before it says; what was added in the session stays. */
export function convened(setting: Setting, memory: Memory, { data }: ActOf<'mesa.convened'>, { on }: Told) {
  const series = setting.definition.series.find(({ id }) => id === data.series)
  const named = data.method ?? series?.method ?? null
  memory.call = {
    mesa: data.mesa,
    title: data.title,
    series: data.series ?? null,
    axis: data.axis ?? null,
    bodies: data.bodies ?? series?.bodies ?? [],
    method: named === 'not-stated' ? null : named,
    session: data.session,
    hours: data.hours ?? [],
  }
  // Another method may let others stand in.
  memory.tally = null
  memory.calls = grown(memory, memory.calls, { sentOn: on, session: data.session, hours: data.hours ?? [] })
  memory.held = { ...memory.held, mode: data.mode, place: data.place ?? null }
  const added = memory.agenda.filter(({ origin }) => origin === 'added')
  const called = data.agenda.map(
    (item): Matter => ({
      ...item,
      origin: item.followsUp === undefined ? 'call' : 'follow-up',
      consent: null,
      opened: null,
      closed: null,
      state: 'waiting',
      to: null,
    }),
  )
  memory.agenda = [...called, ...added]
  for (const each of data.carried ?? [])
    memory.agreements = withEntry(memory, memory.agreements, each.agreement, carriedOver(each))
}

export function opened(memory: Memory, { data }: ActOf<'mesa.opened'>, { on }: Told): void {
  const { held } = memory
  memory.held = {
    ...held,
    on,
    opened: data.at ?? null,
    call: data.call ?? 1,
    mode: data.mode ?? held.mode,
    place: data.place ?? held.place,
  }
}

/** The quorum is counted when the session is installed. */
export function installed(
  setting: Setting,
  memory: Memory,
  { data }: ActOf<'mesa.installed'>,
  { on }: Told,
): void {
  const at = data.at ?? null
  memory.held = { ...memory.held, on: memory.held.on ?? on, installed: at }
  readInstalled(setting, memory, at)
}

/** Closing ends what was still going on: the break, the turn, the offices. */
export function closed(memory: Memory, { data }: ActOf<'mesa.closed'>, { on }: Told): void {
  const at = data.at ?? null
  memory.held = { ...memory.held, on: memory.held.on ?? on, closed: at }
  endBreak(memory, at)
  memory.officers = memory.officers.map(each => (each.to === null ? { ...each, to: at } : each))
}

export function calledOff(memory: Memory, { data }: ActOf<'mesa.called-off'>): void {
  memory.calledOff = { to: data.to, reason: data.reason ?? null }
}

export function broke(
  memory: Memory,
  kind: 'recess' | 'suspension',
  {
    at = null,
    reason = null,
  }: { readonly at?: ClockTime | null; readonly reason?: Memory['breaks'][number]['reason'] },
): void {
  endBreak(memory, at)
  memory.breaks = grown(memory, memory.breaks, { kind, reason, from: at, to: null })
}

/** A break whose end nobody noted has none. */
export function endBreak(memory: Memory, at: ClockTime | null): void {
  const last = memory.breaks.length - 1
  const open = memory.breaks[last]
  if (open && open.to === null && memory.place.pace !== 'running')
    memory.breaks = replaced(memory, memory.breaks, last, { ...open, to: at })
}

export function begun(memory: Memory, { data }: ActOf<'moment.begun'>): void {
  memory.moments = grown(memory, memory.moments, { id: data.moment, at: data.at ?? null })
}

/** Whoever held the office before gives it up at that hour. */
export function officeTaken(memory: Memory, { data }: ActOf<'office.taken'>): void {
  const at = data.at ?? null
  const others = memory.officers.map(each =>
    each.office === data.office && each.to === null ? { ...each, to: at } : each,
  )
  memory.officers = [...others, { office: data.office, person: data.person, from: at, to: null }]
}
