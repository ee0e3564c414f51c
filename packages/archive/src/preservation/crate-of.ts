import type { BagAbout, FileAbout } from './bag-about.js'
import { type CrateEntity, datesOf, idOfPath, ref } from './crate-entity.js'
import { recordingEntities } from './crate-recordings.js'
import { seriesEntities, seriesId } from './crate-series.js'
import type { HashedFile } from './manifest-lines.js'
import { mediaTypeOf } from './media-type-of.js'

/** The text of `ro-crate-metadata.json`: RO-Crate 1.2, flattened and compacted JSON-LD, written as plain objects. */
export function crateOf(payload: readonly HashedFile[], about: BagAbout): string {
  const files = payload.map(file => fileEntity(file, about.files?.[file.path] ?? {}, about))
  const recordings = (about.recordings ?? []).flatMap(each => recordingEntities(each))
  const parts = [...files, ...recordings.filter(({ '@type': type }) => type !== 'Clip')]
  // RO-Crate 1.2 asks for one; where nobody stated it, that is what is said.
  const license: CrateEntity = {
    '@id': about.license ?? '#license',
    '@type': 'CreativeWork',
    name: about.license ?? 'not stated',
  }
  const root: CrateEntity = {
    '@id': './',
    '@type': 'Dataset',
    name: about.title,
    description: about.description,
    identifier: about.identifier,
    datePublished: about.baggedOn,
    inLanguage: about.language,
    license: ref(license['@id']),
    ...(about.publisher ? { publisher: ref(publisherId(about)) } : {}),
    hasPart: parts.map(part => ref(part['@id'])),
  }
  const descriptor: CrateEntity = {
    '@id': 'ro-crate-metadata.json',
    '@type': 'CreativeWork',
    conformsTo: ref('https://w3id.org/ro/crate/1.2'),
    about: ref('./'),
  }
  const graph = [
    descriptor,
    root,
    license,
    ...publisherEntities(about),
    ...seriesEntities(about.series ?? [], about.language),
    ...files,
    ...recordings,
  ]
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph }, null, 2)}\n`
}

function fileEntity({ path, bytes, sha256 }: HashedFile, file: FileAbout, about: BagAbout): CrateEntity {
  return {
    '@id': idOfPath(path),
    '@type': 'File',
    name: file.name ?? path,
    encodingFormat: file.encodingFormat ?? mediaTypeOf(path),
    contentSize: String(bytes),
    sha256,
    ...(file.type ? { genre: file.type } : {}),
    ...(file.about ? { about: ref(file.about) } : {}),
    ...datesOf(file.created),
    ...(file.series && about.series?.some(({ id }) => id === file.series)
      ? { isPartOf: ref(seriesId(file.series)) }
      : {}),
  }
}

const publisherId = ({ publisher }: BagAbout): string => publisher?.url ?? '#publisher'

function publisherEntities(about: BagAbout): readonly CrateEntity[] {
  const { publisher } = about
  return publisher ? [{ '@id': publisherId(about), '@type': 'Organization', name: publisher.name }] : []
}
