import type { AccountItem } from '@apertura/domain'
import type { Matter, MesaState } from '../mesa-state.js'

/** The agenda with its numbers: `1`, and `1.1` for a part of it. */
export function agendaOf({ agenda }: Pick<MesaState, 'agenda'>): readonly AccountItem[] {
  const known = new Set(agenda.map(({ id }) => id))
  const parts = new Map<string | null, Matter[]>()
  for (const matter of agenda) {
    const whole = matter.partOf !== undefined && known.has(matter.partOf) ? matter.partOf : null
    parts.set(whole, [...(parts.get(whole) ?? []), matter])
  }
  const told = new Set<string>()
  const numbered = (whole: string | null, before: string): readonly AccountItem[] =>
    (parts.get(whole) ?? []).flatMap((matter, at) => {
      if (told.has(matter.id)) return []
      told.add(matter.id)
      const number = `${before}${at + 1}`
      return [itemOf(matter, number), ...numbered(matter.id, `${number}.`)]
    })
  const items = numbered(null, '')
  // Parts of each other belong to no whole; they are told all the same.
  const circular = agenda.filter(({ id }) => !told.has(id))
  return [
    ...items,
    ...circular.map((matter, at) => itemOf(matter, `${(parts.get(null)?.length ?? 0) + at + 1}`)),
  ]
}

function itemOf(matter: Matter, number: string): AccountItem {
  const { id, title, origin, consent, minutes = null, followsUp = null, opened, closed, state, to } = matter
  return {
    id,
    number,
    title,
    origin,
    consent,
    minutes,
    followsUp,
    opened,
    closed,
    // A matter that was taken up and never laid down was dealt with.
    outcome: state === 'waiting' ? 'not-reached' : state === 'open' ? 'done' : state,
    to,
  }
}
