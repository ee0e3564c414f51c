import type { EntryKind } from '@apertura/domain'
import type { Dossier } from '@apertura/dossier'
import { itemOf } from '../item-of.js'
import type { Section } from '../story-parts.js'
import type { Teller } from '../teller.js'
import { turningPoints } from '../turning-points.js'

/** Kinds that are told elsewhere in the story, or not to readers at all. */
const elsewhere: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'definition.adopted',
  'definition.changed',
  'member.joined',
  'member.left',
  'parenthesis.opened',
  'parenthesis.closed',
  'parenthesis.reread',
  'statement.made',
  'reading.disputed',
  'omission.noted',
  'deadline.set',
  'entry.withdrawn',
  'payload.erased',
])

/** What happened, in order. */
export function milestones(d: Dossier, teller: Teller): Section {
  return {
    id: 'milestones',
    title: teller.words.milestones.title,
    intro: teller.words.milestones.intro,
    items: d.seen
      .filter(({ entry, happened }) => happened !== 'no' && !elsewhere.has(entry.kind))
      .map(({ entry }) => ({ ...itemOf(entry, teller), minor: !turningPoints.has(entry.kind) })),
  }
}
