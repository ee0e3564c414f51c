import { happenedBy } from '@apertura/calendar'
import type { PartialDate } from '@apertura/domain'
import type { Dossier } from '@apertura/dossier'
import type { ConsultationAnswers } from '@apertura/dossier/completeness'
import type { ContributionPlace } from './contribution-place.js'
import type { Contributions } from './contributions.js'
import type { Chunk } from './place-list.js'

const kept = new WeakMap<Chunk, { readonly at: string; readonly answers: ConsultationAnswers }>()

/** What came in by the day and was answered by then, each folio once; a page that is as before is not read again. */
export function answersOf({ chunks }: Contributions, { at }: Dossier['view']): ConsultationAnswers {
  const hasHappened = remembered(on => happenedBy(on, at) !== 'no')
  const all = chunks.map(chunk => {
    const before = kept.get(chunk)
    if (before?.at === at) return before.answers
    const answers = answersOfChunk(chunk, hasHappened)
    kept.set(chunk, { at, answers })
    return answers
  })
  return {
    received: all.reduce((sum, { received }) => sum + received, 0),
    answered: all.reduce((sum, { answered }) => sum + answered, 0),
    open: all.flatMap(({ open }) => open),
  }
}

function answersOfChunk({ places }: Chunk, hasHappened: (on: PartialDate) => boolean): ConsultationAnswers {
  const received = places.filter(
    ({ turn, receivedOn }) => turn === 1 && receivedOn !== null && hasHappened(receivedOn),
  )
  const answeredBy = ({ parts, standing }: ContributionPlace) =>
    parts.some(part => {
      const on = standing[part].told?.answer.on
      return on !== undefined && hasHappened(on)
    })
  const open = received.filter(place => !answeredBy(place))
  return {
    received: received.length,
    answered: received.length - open.length,
    open: open.map(({ folio, receivedOn }) => ({ contribution: folio, on: receivedOn ?? '' })),
  }
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return key => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key) as T
  }
}
