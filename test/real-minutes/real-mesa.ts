import type { Definition, EntryDraft, Method, Sector } from '@apertura/domain'
import { type TypedAct, typedUp } from '@apertura/mesa'
import { aDefinition } from '@apertura/test-kit'

/** A real session as acts, with what its own minutes say of it: what is counted is held against that. */
export interface RealMesa {
  /** Folder and file, or number of the session. */
  readonly id: string
  readonly definition: Definition
  readonly drafts: readonly EntryDraft[]
  readonly says: {
    /** Whether they say that there was a quorum; null where they say nothing of it. */
    readonly quorum: boolean | null
    /** How many they say were present. */
    readonly present: number | null
    readonly decisions: Readonly<Record<string, 'adopted' | 'rejected'>>
  }
}

const words = (en: string) => ({ en })

/** A body of another country as a definition: one body, one method, and the sectors into which its members fall. */
export function realDefinition(
  id: string,
  country: string,
  timeZone: string,
  method: Pick<Method, 'quorum' | 'decision'> & Partial<Method>,
  sectors: readonly string[] = ['members'],
): Definition {
  const title = words(id)
  const all = sectors.map((id): Sector => ({ id, title: words(id), ogp: 'individual', publicBody: false }))
  const party = { id: 'reader', name: 'Reader of the minutes', kind: 'person', sector: 'members' } as const
  return aDefinition({
    id,
    title,
    jurisdiction: { id, title, country, timeZone },
    languages: ['en'],
    sources: [{ id: 'minutes', title: words('Minutes'), publisher: 'reader', published: 'XXXX' }],
    sectors: all,
    parties: [{ ...party, sector: all[0]?.id ?? 'members' }],
    bodies: [{ id: 'body', title, kind: 'council' }],
    forum: [],
    axes: [],
    stages: [],
    approvals: [],
    obligations: [],
    dissemination: [],
    methods: [{ id: 'method', title, moments: 'not-stated', roles: 'not-stated', ...method }],
    series: [{ id: 'sessions', title, bodies: ['body'], method: 'method' }],
  })
}

/** Acts of one day as entries; real minutes give few hours, so the order is all that there is. */
export const onDay = (day: string, acts: readonly TypedAct[]): readonly EntryDraft[] =>
  typedUp(acts, {
    on: day,
    knownOn: day,
    recordedAt: '2026-11-27',
    by: 'reader',
    assertedBy: 'reader',
    sources: [{ source: 'minutes', certainty: 'stated' }],
  })

/** A name as an id. */
export const slug = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'nobody'
