import { textIn } from '@apertura/rules'
import type { ArchiveOptions, ArchiveSource } from './archive-source.js'
import type { BagAbout, FileAbout, Recording } from './preservation/bag-about.js'
import type { Entered } from './record/entered.js'
import { headOf } from './record/head-of.js'

/** What the bag of an archive says of itself, in the first language of the process. */
export function bagAboutOf(source: ArchiveSource, options: ArchiveOptions, entered: Entered): BagAbout {
  const { definition, at } = source
  const { base, license, publisher } = options
  const [language] = definition.languages
  const title = textIn(definition.title, language)
  const recordings = recordingsOf(options)
  return {
    identifier: base ?? definition.id,
    title,
    description: definition.about ? textIn(definition.about, language) : title,
    baggedOn: at,
    language,
    ...(license ? { license: license.url } : {}),
    ...(publisher
      ? { publisher: { name: publisher.name, ...(publisher.url ? { url: publisher.url } : {}) } }
      : {}),
    files: filesOf(source, options, entered),
    ...(definition.archive?.series ? { series: definition.archive.series } : {}),
    ...(recordings.length > 0 ? { recordings } : {}),
    record: headOf(source, options),
  }
}

/** What is said of documents, by their paths in the payload. */
function filesOf(
  { definition }: ArchiveSource,
  { documents = [] }: ArchiveOptions,
  entered: Entered,
): Readonly<Record<string, FileAbout>> {
  const [language] = definition.languages
  const seriesOf = (type: string) => {
    const series = definition.archive?.documents.find(each => each.type === type && each.series)?.series
    return series === undefined ? {} : { series }
  }
  const made = entered.documents.flatMap(({ files, title, type, on }) =>
    files.map(
      ({ path }) => [inPayload(path), { name: title, type, created: on, ...seriesOf(type) }] as const,
    ),
  )
  const given = documents.map(({ path, title, type, on }) => [
    inPayload(path),
    { name: textIn(title, language), type, ...(on ? { created: on } : {}), ...seriesOf(type) },
  ])
  return Object.fromEntries([...made, ...given])
}

const recordingsOf = ({ recordings = [] }: ArchiveOptions): readonly Recording[] =>
  recordings.map(({ of: _, captions, transcript, ...recording }) => ({
    ...recording,
    ...(captions ? { captions: inPayload(captions) } : {}),
    ...(transcript ? { transcript: inPayload(transcript) } : {}),
  }))

const inPayload = (path: string): string => path.replace(/^data\//, '')
