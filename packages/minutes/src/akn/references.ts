import type { DocumentTree } from '../tree/document-tree.js'
import { nameOf, referenceName } from './identifiers.js'
import { decisionsIn, quorumsIn, speechesIn } from './tree-decisions.js'
import { element, type Xml } from './xml.js'

const classes = {
  person: ['TLCPerson', 'person'],
  organisation: ['TLCOrganization', 'organization'],
  role: ['TLCRole', 'role'],
  event: ['TLCEvent', 'event'],
} as const

/** Everybody and everything that passages name, so that each `#…` leads somewhere. */
export function references(tree: DocumentTree): Xml {
  const { about, blocks } = tree
  const decisions = decisionsIn(blocks)
  const speakers = speechesIn(blocks).map(({ by }) => by)
  const given = tree.references.filter(
    ({ id, kind }, index, all) => all.findIndex(each => each.id === id && each.kind === kind) === index,
  )
  const named = new Set(given.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const unnamed = new Set(
    [...speakers, ...decisions.flatMap(({ votes }) => votes.map(({ by }) => by))].filter(
      id => id !== undefined && !named.has(id),
    ),
  )
  const quorums = quorumsIn(blocks).map(({ quorum }) => quorum)
  const concepts = new Set([
    ...quorums.flatMap(({ result, counts }) => [result, ...counts.map(({ what }) => what)]),
    ...decisions.flatMap(({ result, votes, counts }) => [
      result,
      ...votes.map(({ choice }) => choice),
      ...counts.map(({ what }) => what),
    ]),
  ])
  const silent = blocksHaveUnknownSpeaker(speakers)
  return element(
    'references',
    { source: '#author' },
    reference('TLCOrganization', 'author', 'organization', 'author', about.author),
    reference('TLCRole', 'role__author', 'role', 'author', 'author'),
    reference('TLCProcess', 'process', 'process', 'process', about.process),
    reference('TLCLocation', 'place', 'location', 'place', about.place),
    given.map(({ id, kind, name }) => {
      const [type, path] = classes[kind]
      return reference(type, referenceName(kind, id), path, id, name)
    }),
    [...unnamed].map(id =>
      reference('TLCPerson', referenceName('person', id ?? ''), 'person', id ?? '', id ?? ''),
    ),
    [...concepts].map(id => reference('TLCConcept', referenceName('concept', id), 'concept', id, id)),
    silent ? reference('TLCPerson', unknownSpeaker, 'person', 'not-stated', '—') : [],
  )
}

/** Who speaks when the notes do not say who. */
export const unknownSpeaker = 'speaker-not-stated'

const blocksHaveUnknownSpeaker = (speakers: readonly (string | undefined)[]): boolean =>
  speakers.includes(undefined)

const reference = (type: string, eId: string, path: string, id: string, showAs: string): Xml =>
  element(type, { eId, href: `/akn/ontology/${path}/${nameOf(id)}`, showAs })
