import { anyOf, silences } from '@apertura/calendar'
import type { Certainty, Definition, Forbidden } from '@apertura/domain'
import type { Act } from './gate.js'
import { type Outline, outlineOf } from './outline.js'

/**
 * Makes the question whether what a parenthesis or a blackout forbids holds for an act: for its kind, for
 * whoever performs it, and for what it is about (`data.matter`). Who performs it is `actor`, or `data.actor`,
 * or whoever the definition names for this kind of dissemination; *perhaps* when nobody can be named, when the sector
 * of the actor is not known, or when an exception is disputed.
 *
 * @example
 * ```ts
 * const forbids = forbidsAct(definition)
 * const silence = [{ act: 'dissemination', actors: ['public-bodies'] }]
 * forbids(silence, { kind: 'dissemination.noted', actor: 'alcaldia' }) // => 'yes'
 * forbids(silence, { kind: 'dissemination.noted', actor: 'vecinas' }) // => 'no'
 * forbids(silence, { kind: 'session.held', actor: 'alcaldia' }) // => 'no'
 * ```
 */
export function forbidsAct(definition: Definition): (forbids: readonly Forbidden[], act: Act) => Certainty {
  const outline = outlineOf(definition)
  return (forbids, act) => binds(outline, forbids, act)
}

/** The same, for who has the definition looked up already. */
export function binds(outline: Outline, forbids: readonly Forbidden[], act: Act): Certainty {
  const kinds = outline.disseminator.has(act.kind) ? [act.kind, 'dissemination'] : [act.kind]
  // Most parentheses have nothing to say of most acts, and a record asks of every act.
  if (!forbids.some(forbidden => kinds.includes(forbidden.act))) return 'no'
  const asked = { kinds, ...matterOf(act) }
  const actor = actorOf(outline, act)
  if (actor === undefined) return silences(forbids, { ...asked, actors: [] })
  const sector = outline.sectorOf(actor)
  if (sector) {
    const groups = sector.publicBody ? ['public-bodies'] : []
    return silences(forbids, { ...asked, actors: [actor, sector.id, ...groups] })
  }
  // Whose sector is not known may be a public body.
  return anyOf(...[[actor], []].map(actors => silences(forbids, { ...asked, actors })))
}

/** Who acts: as the act says, or whoever the definition names for this kind of dissemination. */
export function actorOf(outline: Outline, act: Act): string | undefined {
  const { actor } = (act.data ?? {}) as { readonly actor?: string }
  return act.actor ?? actor ?? outline.disseminator.get(act.kind)
}

/** What the act is about, where it says so. */
export function matterOf({ data }: Act): { readonly matter?: string } {
  const { matter } = (data ?? {}) as { readonly matter?: string }
  return matter === undefined ? {} : { matter }
}
