import type { Citation } from '@apertura/domain'

/** An id that a definition mentions, what it should be the id of, and where it stands. */
export interface Mention {
  readonly to:
    | 'source'
    | 'sector'
    | 'party'
    | 'body'
    | 'actor'
    | 'bound'
    | 'method'
    | 'recurring series'
    | 'activity'
  readonly id: string
  readonly path: string
}

export const one = (to: Mention['to'], id: string, path: string): Mention => ({ to, id, path })

export const some = (to: Mention['to'], id: string | undefined, path: string): readonly Mention[] =>
  id === undefined ? [] : [one(to, id, path)]

export const all = (
  to: Mention['to'],
  ids: readonly string[] | undefined,
  path: string,
): readonly Mention[] => (ids ?? []).map((id, i) => one(to, id, `${path}.${i}`))

export const cited = (citations: readonly Citation[] | undefined, path: string): readonly Mention[] =>
  (citations ?? []).map(({ source }, i) => one('source', source, `${path}.${i}.source`))
