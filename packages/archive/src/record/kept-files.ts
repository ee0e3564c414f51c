import { render } from '@apertura/minutes'
import { canonical } from '@apertura/seal'
import type { ArchiveFile } from '../archive-file.js'
import type { ArchiveOptions, ArchiveSource } from '../archive-source.js'
import { hashedFile } from '../preservation/manifest-of.js'
import type { Paper } from '../site/site.js'
import type { Entered } from './entered.js'
import { enteredOf } from './entered-of.js'
import { headFiles, headOf } from './head-of.js'
import { publicRecord } from './public-record.js'

/**
 * What an archive keeps beside its open data: the definition, the public record, every document as a page and as the
 * source from which all its formats are made, and when each of them entered.
 *
 * @param papers - the documents in all languages, each once
 * @throws RangeError when the sealed head is of another record, or a token is called otherwise than a token
 */
export function keptFiles(
  source: ArchiveSource,
  options: ArchiveOptions,
  papers: readonly Paper[],
): { readonly files: readonly ArchiveFile[]; readonly entered: Entered } {
  const { definition, record } = source
  const documents = papers.flatMap(paper => paperFiles(paper))
  const given = (options.files ?? []).filter(({ path }) => path.startsWith('data/'))
  const { head } = headOf(source, options)
  const entered = enteredOf(source, head, papers, [...documents, ...given].map(hashedFile))
  return {
    entered,
    files: [
      ...documents,
      { path: 'data/documents/entered.json', content: `${canonical(entered)}\n` },
      // Without a line break at its end: so the hash of the file is the digest that the record adopted.
      { path: 'data/process.json', content: canonical(definition) },
      { path: 'data/record.jsonl', content: publicRecord(record) },
      ...headFiles(options),
    ],
  }
}

/** A document as a page and as its source. */
const paperFiles = ({ path, tree }: Paper): readonly ArchiveFile[] => [
  { path: `${path}.html`, content: render(tree, 'html') },
  { path: `${path}.json`, content: render(tree, 'json') },
]
