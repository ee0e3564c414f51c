import type { AccountProposal } from '@apertura/domain'
import type { Block, Inlines } from '../tree/document-tree.js'
import { quote } from './make-blocks.js'
import type { Say } from './say.js'

/** Every version of a text to decide on, in order, with whose it is. */
export function sayProposal({ by, versions }: AccountProposal, number: number, say: Say): readonly Block[] {
  return versions.map((version, index) => {
    const people = version.by.length > 0 ? version.by : index === 0 ? by : []
    const from = fromOf(people, versions.length > 1 ? index + 1 : null, say)
    return quote(`proposal-${number}-version-${index + 1}`, say.text(version.words), from)
  })
}

function fromOf(people: readonly string[], version: number | null, say: Say): Inlines {
  const by = people.length > 0 ? say.list(people.map(say.person)) : null
  if (version === null) return by ? say.line('proposal.only', { by }) : say.line('proposal.only.nobody')
  return by ? say.line('proposal.version', { version, by }) : say.line('proposal.version.nobody', { version })
}
