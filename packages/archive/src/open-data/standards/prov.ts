import type { Entry, EntryKind } from '@apertura/domain'
import { webAddress } from '../address.js'
import { compact } from '../compact.js'
import type { Given } from '../given.js'
import { type OfKind, ofKind } from '../of-kind.js'
import { personId } from '../people.js'
import { safeSegment } from '../safe-segment.js'
import { json } from '../table/to-json.js'

type Node = Readonly<Record<string, unknown>>
type DocumentEntry = OfKind<EntryKind & `document.${string}`> & Entry

/**
 * How each document, and the open data itself, were made: W3C PROV-O in JSON-LD. Records are named by the hash of
 * their last entry; a document is one entity for each version. Whoever may not be named is no agent here.
 */
export function prov(given: Given, paths: readonly string[]): string {
  const { dossier, address } = given
  const records = recordsOf(given)
  const own = records[0]
  const agents = agentsOf(given)
  return json({
    '@context': {
      prov: 'http://www.w3.org/ns/prov#',
      dct: 'http://purl.org/dc/terms/',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      spdx: 'http://spdx.org/rdf/terms#',
    },
    '@graph': [
      ...records.map(({ node }) => node),
      {
        '@id': at(given, 'open-data'),
        '@type': 'prov:Activity',
        'rdfs:label': 'open data',
        'dct:date': dossier.view.at,
        'prov:used': own ? [{ '@id': own.id }] : [],
      },
      ...paths.map(path => ({
        '@id': address(path),
        '@type': 'prov:Entity',
        'prov:wasGeneratedBy': { '@id': at(given, 'open-data') },
      })),
      ...documentNodes(given, agents),
      ...agentNodes(given, agents),
    ],
  })
}

const at = ({ address }: Given, name: string): string => address(`prov.jsonld#${name}`)

/** Every record that is known by its head; that of the process comes first. */
function recordsOf(given: Given): readonly { readonly id: string; readonly node: Node }[] {
  const { entries, accounts } = given
  const last = entries.reduce<Entry | undefined>((a, b) => (a && a.seq > b.seq ? a : b), undefined)
  const cited = [
    ...(last ? [{ stream: 'process', head: last.hash, entries: last.seq }] : []),
    ...ofKind(entries, 'consultation.cited').map(({ data }) => data),
    ...ofKind(entries, 'mesa.cited').map(({ data }) => data),
    ...accounts.flatMap(({ record }) => (record ? [record] : [])),
  ]
  const heads = new Map(cited.map(({ stream, head, entries }) => [head, { stream, head, entries }]))
  return [...heads.values()].map(({ stream, head, entries }) => ({
    id: at(given, `record-${head}`),
    node: {
      '@id': at(given, `record-${head}`),
      '@type': 'prov:Entity',
      'rdfs:label': `record ${stream}`,
      'dct:extent': `${entries} entries`,
      ...checksum(head),
    },
  }))
}

const checksum = (sha256: string) => ({
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
    'spdx:checksumValue': sha256,
  },
})

const versionId = (given: Given, document: string, version: number): string =>
  at(given, `document-${safeSegment(document)}-v${version}`)

/** Versions of documents as entities, and what was done to each as activities. */
function documentNodes(given: Given, agents: Agents): readonly Node[] {
  const acts = given.documents.filter(
    (entry): entry is DocumentEntry => entry.kind.startsWith('document.') && 'version' in entry.data,
  )
  const heads = new Map(
    given.accounts.flatMap(({ documents, record }) =>
      record ? documents.map(({ id }) => [id, record.head] as const) : [],
    ),
  )
  const urls = new Map(
    ofKind(acts, 'document.published').map(({ data }) => [`${data.document} ${data.version}`, data.url]),
  )
  const drafted = ofKind(acts, 'document.drafted').map(({ id, data }) => {
    const { document, version, type, digest } = data
    const head = heads.get(document)
    const url = webAddress(urls.get(`${document} ${version}`))
    return compact({
      '@id': versionId(given, document, version),
      '@type': 'prov:Entity',
      'rdfs:label': `${document} v${version}`,
      'dct:type': type,
      ...checksum(digest),
      'prov:wasGeneratedBy': { '@id': at(given, `act-${safeSegment(id)}`) },
      'prov:wasDerivedFrom': head ? { '@id': at(given, `record-${head}`) } : undefined,
      'prov:wasRevisionOf': version > 1 ? { '@id': versionId(given, document, version - 1) } : undefined,
      'prov:atLocation': url ? { '@id': url } : undefined,
    })
  })
  return [...drafted, ...untold(given, acts), ...acts.map(act => activity(given, agents, act))]
}

/** Versions that something was done to, or that a later one revises, and of which no record says how they were made. */
function untold(given: Given, acts: readonly DocumentEntry[]): readonly Node[] {
  const made = new Set(ofKind(acts, 'document.drafted').map(({ data }) => `${data.document} ${data.version}`))
  const named = acts.flatMap(({ data }) => {
    if (!('document' in data)) return []
    const { document, version } = data
    const before = made.has(`${document} ${version}`) ? [version - 1] : [version]
    return before
      .filter(each => each > 0 && !made.has(`${document} ${each}`))
      .map(each => ({ document, version: each }))
  })
  const once = new Map(named.map(each => [`${each.document} ${each.version}`, each]))
  return [...once.values()].map(({ document, version }) => ({
    '@id': versionId(given, document, version),
    '@type': 'prov:Entity',
    'rdfs:label': `${document} v${version}`,
  }))
}

function activity(given: Given, agents: Agents, act: DocumentEntry): Node {
  const { id, kind, on, data } = act
  const agent = 'by' in data && typeof data.by === 'string' ? agents.get(data.by) : undefined
  return compact({
    '@id': at(given, `act-${safeSegment(id)}`),
    '@type': 'prov:Activity',
    'rdfs:label': kind,
    'dct:date': on,
    'prov:used':
      kind === 'document.drafted' || !('document' in data)
        ? undefined
        : { '@id': versionId(given, data.document, data.version) },
    'prov:wasAssociatedWith': agent ? { '@id': agentId(given, agent) } : undefined,
  })
}

interface Agent {
  readonly key: string
  readonly name: string
  readonly type: 'prov:Person' | 'prov:Organization'
}

type Agents = ReadonlyMap<string, Agent>

/** Everybody who may be named, by the id that acts call them by. */
function agentsOf({ dossier: { definition }, accounts, text }: Given): Agents {
  const people = accounts.flatMap(({ mesa, people }) =>
    people.flatMap(({ id, name }): [string, Agent][] =>
      name === null ? [] : [[id, { key: personId(mesa, id), name, type: 'prov:Person' }]],
    ),
  )
  const parties = definition.parties.map(({ id, name, kind }): [string, Agent] => [
    id,
    { key: id, name, type: kind === 'person' ? 'prov:Person' : 'prov:Organization' },
  ])
  const bodies = definition.bodies.map(({ id, title }): [string, Agent] => [
    id,
    { key: id, name: text(title), type: 'prov:Organization' },
  ])
  return new Map([...people, ...parties, ...bodies])
}

const agentId = (given: Given, { key }: Agent): string => at(given, `agent-${safeSegment(key)}`)

const agentNodes = (given: Given, agents: Agents): readonly Node[] =>
  [...agents.values()].map(agent => ({
    '@id': agentId(given, agent),
    '@type': ['prov:Agent', agent.type],
    'rdfs:label': agent.name,
  }))
