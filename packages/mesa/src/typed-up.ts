import type { EntryDraftOf } from '@apertura/domain'
import { type DraftedKind, draftOf, type Stamp, type Untitled } from './draft-of.js'

/** What one act says otherwise than the rest, such as its day, its id or the entry that it mends. */
export type ActStamp = Partial<Stamp> & { readonly corrects?: string }

type Act<K extends DraftedKind> =
  Partial<Untitled<K>> extends Untitled<K>
    ? readonly [kind: K, data?: Untitled<K>, stamp?: ActStamp]
    : readonly [kind: K, data: Untitled<K>, stamp?: ActStamp]

/** One line of what is typed up: the kind, what it says, and how it differs from the rest. */
export type TypedAct = { readonly [K in DraftedKind]: Act<K> }[DraftedKind]

/** A draft of one of the kinds that a mesa or one of its documents writes. */
export type MesaDraft = { readonly [K in DraftedKind]: EntryDraftOf<K> }[DraftedKind]

/** How the ids run, and how ids are called in titles. */
export interface TypingUp {
  /** What an id begins with; `act` when absent. */
  readonly prefix?: string
  /** The number of the first act; 1 when absent. */
  readonly from?: number
  /** How a person, party, body, matter, text or agreement is called; its id when absent. */
  readonly nameOf?: (id: string) => string
}

/**
 * A whole session, typed up from notes: acts in the order in which they happened, as drafts with ids that run from
 * `act-1`. What is the same for all is said once, in the stamp. An act that has an id of its own leaves its number out.
 *
 * @throws RangeError when two acts have the same id.
 *
 * @example
 * ```ts
 * const drafts = typedUp(
 *   [
 *     ['mesa.opened', { at: '10:00' }],
 *     ['attendance.noted', { marks: marksOf({ present: ['ana', 'luis'], excused: ['eva'] }) }],
 *     ['mesa.closed'],
 *   ],
 *   stamp,
 * )
 * drafts.map(({ id, kind }) => `${id} ${kind}`) // => ['act-1 mesa.opened', 'act-2 attendance.noted', 'act-3 mesa.closed']
 * ```
 */
export function typedUp(
  acts: readonly TypedAct[],
  stamp: Omit<Stamp, 'id'>,
  { prefix = 'act', from = 1, nameOf }: TypingUp = {},
): readonly MesaDraft[] {
  const ids = new Set<string>()
  return acts.map(([kind, data = {}, own = {}], at) => {
    const id = own.id ?? `${prefix}-${from + at}`
    if (ids.has(id)) throw new RangeError(`typedUp: two acts have the id "${id}".`)
    ids.add(id)
    const { corrects, ...rest } = own
    const draft = draftOf(kind, data as Untitled<DraftedKind>, { ...stamp, ...rest, id }, nameOf)
    return (corrects === undefined ? draft : { ...draft, corrects }) as MesaDraft
  })
}
