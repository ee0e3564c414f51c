import { textIn } from '@apertura/rules'
import { treeHead } from '@apertura/seal/merkle'
import type { ArchiveOptions, ArchiveSource } from './archive-source.js'
import type { BagAbout } from './preservation/bag-about.js'

/** What the bag of an archive says of itself, in the first language of the process. */
export function bagAboutOf(
  { definition, record, at }: ArchiveSource,
  { base, license, publisher }: ArchiveOptions,
): BagAbout {
  const [language] = definition.languages
  const title = textIn(definition.title, language)
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
    record: { head: treeHead(record) },
  }
}
