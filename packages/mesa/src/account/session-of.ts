import type { AccountProcess, Definition, MesaAccount, Method } from '@apertura/domain'
import type { MesaState } from '../mesa-state.js'
import type { Place } from '../place.js'

/** The process as far as a reader of documents must know it. */
export function processOf({ id, title, jurisdiction, languages }: Definition): AccountProcess {
  const { title: place, country, timeZone } = jurisdiction
  return { id, title, place, country, timeZone, languages }
}

/** Where a session stands in one word. One that nobody has called yet is told as called. */
export function standOf({ session, pace }: Place): MesaAccount['state'] {
  if (session === 'awaited') return 'convened'
  if (session !== 'open' && session !== 'installed') return session
  return pace === 'running' ? session : pace
}

/** When and where it was held, or for which day it was called. */
export function heldOf({ held, call }: MesaState): MesaAccount['held'] {
  const { opened, installed, closed, mode, place } = held
  return { on: held.on ?? call?.session ?? 'XXXX', opened, installed, closed, call: held.call, mode, place }
}

/** The moments of the method, and those that were begun beside it where it states none. */
export function momentsOf(method: Method | null, { moments }: MesaState): MesaAccount['moments'] {
  const begun = new Map(moments.map(({ id, at }) => [id, at]))
  if (method === null || method.moments === 'not-stated')
    return moments.map(({ id, at }) => ({ id, title: { 'es-MX': id, en: id }, begun: at, reached: true }))
  return method.moments.map(({ id, title }) => ({
    id,
    title,
    begun: begun.get(id) ?? null,
    reached: begun.has(id),
  }))
}
