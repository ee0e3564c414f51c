/// <reference path="../packages/archive/test/open-data-rdf.d.ts" />
import jsonld from 'jsonld'

/** Terms of the RO-Crate 1.2 context that an archive uses, by what they stand for; asked of nobody over a network. */
const schema = [
  ...['CreativeWork', 'Dataset', 'VideoObject', 'Clip', 'Collection', 'PropertyValue', 'Organization'],
  ...['about', 'name', 'description', 'identifier', 'datePublished', 'inLanguage', 'license', 'publisher'],
  ...['hasPart', 'isPartOf', 'encodingFormat', 'contentSize', 'sha256', 'genre', 'dateCreated', 'temporal'],
  ...['caption', 'subjectOf', 'startOffset', 'additionalProperty', 'value', 'unitText'],
]
const context = {
  '@context': {
    ...Object.fromEntries(schema.map(term => [term, `http://schema.org/${term}`])),
    File: 'http://schema.org/MediaObject',
    conformsTo: 'http://purl.org/dc/terms/conformsTo',
  },
}

type Entity = Readonly<Record<string, unknown>>

/** In what a metadata document is not an attached RO-Crate 1.2, or says something that its context does not know. */
export async function crateMistakes(text: string): Promise<readonly string[]> {
  const crate = JSON.parse(text) as { readonly '@context': unknown; readonly '@graph': readonly Entity[] }
  const graph = crate['@graph']
  const byId = new Map(graph.map(entity => [entity['@id'], entity]))
  const root = byId.get('./')
  const mistakes = [
    ...unless(crate['@context'] === 'https://w3id.org/ro/crate/1.2/context', 'another context'),
    ...unless(Object.keys(crate).length === 2, 'more than a context and a graph'),
    ...unless(byId.size === graph.length, 'an @id that stands twice'),
    ...descriptorMistakes(byId.get('ro-crate-metadata.json')),
    ...unless(root?.['@type'] === 'Dataset', 'no root that is a Dataset'),
    ...['name', 'description', 'license', 'datePublished'].flatMap(property =>
      unless(root?.[property] !== undefined && root[property] !== '', `a root without ${property}`),
    ),
    ...unless(/^\d{4}-\d\d-\d\d/.test(String(root?.datePublished)), 'a day that is none'),
    ...graph.flatMap(entity => entityMistakes(entity, byId)),
    ...unreached(graph, byId),
  ]
  const options = {
    base: 'https://example.org/',
    documentLoader: async (documentUrl: string) => ({ document: context, documentUrl }),
    // Stops at any term that the context does not know, in place of dropping it.
    safe: true,
  }
  const known = await jsonld.expand(crate, options).catch((error: Error) => [error.message])
  return [...mistakes, ...unless(known.length === graph.length, `JSON-LD: ${known[0]}`)]
}

const unless = (right: boolean, mistake: string): readonly string[] => (right ? [] : [mistake])

const idsIn = (value: unknown): readonly unknown[] =>
  [value].flat().flatMap(each => (typeof each === 'object' && each !== null ? [(each as Entity)['@id']] : []))

const descriptorMistakes = (descriptor: Entity | undefined): readonly string[] => [
  ...unless(descriptor?.['@type'] === 'CreativeWork', 'no descriptor'),
  ...unless(idsIn(descriptor?.about)[0] === './', 'a descriptor that is not about the root'),
  ...unless(idsIn(descriptor?.conformsTo)[0] === 'https://w3id.org/ro/crate/1.2', 'another version'),
]

function entityMistakes(entity: Entity, byId: ReadonlyMap<unknown, Entity>): readonly string[] {
  const id = String(entity['@id'])
  const types = [entity['@type']].flat()
  const references = Object.values(entity)
    .flat()
    .filter(each => typeof each === 'object' && each !== null) as readonly Entity[]
  return [
    ...unless(
      types.every(type => typeof type === 'string'),
      `${id} without a type`,
    ),
    ...unless(/^(?:https?:\/\/|#|(?!\/)[^\s:\\]+$)/.test(id), `${id} is no address`),
    ...references.flatMap(each => [
      ...unless(Object.keys(each).join() === '@id', `${id} has something nested`),
      ...unless(
        byId.has(each['@id']) || each['@id'] === 'https://w3id.org/ro/crate/1.2',
        `${id} leads to ${each['@id']}, which is not there`,
      ),
    ]),
    ...unless(!types.includes('File') || typeof entity.name === 'string', `${id} without a name`),
  ]
}

/** Every data entity must be part of the root, through other datasets or not. */
function unreached(graph: readonly Entity[], byId: ReadonlyMap<unknown, Entity>): readonly string[] {
  const reached = new Set(idsIn(byId.get('./')?.hasPart))
  return graph
    .filter(entity => [entity['@type']].flat().includes('File') && !reached.has(entity['@id']))
    .map(entity => `${entity['@id']} is no part of the root`)
}
