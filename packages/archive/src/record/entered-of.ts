import type { Entry } from '@apertura/domain'
import { treeDigest } from '@apertura/minutes'
import { inclusionProof, merkleTree, type TreeHead } from '@apertura/seal/merkle'
import type { ArchiveSource } from '../archive-source.js'
import { byPath } from '../preservation/archived-file.js'
import type { HashedFile } from '../preservation/manifest-lines.js'
import type { Paper } from '../site/site.js'
import { actsOf } from './acts-of.js'
import type { Entered, EnteredDocument } from './entered.js'
import { entriesOfDocument } from './entries-of-document.js'
import { standsApart } from './stands-apart.js'

/** When each document entered: its files, the entries with which it came in, and a proof of each. */
export function enteredOf(
  { record, mesas = [] }: Pick<ArchiveSource, 'record' | 'mesas'>,
  { size, root }: TreeHead,
  papers: readonly Paper[],
  files: readonly HashedFile[],
): Entered {
  const inOrder = files.toSorted(byPath)
  const filesOf = groupedByStem(inOrder)
  const documents = papers
    .toSorted(byPath)
    .map(paper => documentOf(record, paper, filesOf.get(paper.path) ?? [], mesas))
  const taken = new Set(documents.flatMap(({ files }) => files.map(({ path }) => path)))
  const namedIn = hashesNamed(record)
  const others = inOrder.flatMap(file => {
    const entries = taken.has(file.path) ? undefined : namedIn.get(file.sha256)
    return entries ? [{ ...file, entries }] : []
  })
  const cited = new Set([...documents, ...others].flatMap(({ entries }) => entries))
  const tree = cited.size > 0 ? merkleTree(record.map(({ hash }) => hash)) : undefined
  const entries = record.flatMap(({ seq, id, kind, on, recordedAt, hash }) =>
    tree && cited.has(seq)
      ? [
          {
            ...{ seq, id, kind, on, recordedAt, hash },
            proof: { index: seq - 1, size, path: inclusionProof(tree, seq - 1) },
          },
        ]
      : [],
  )
  return { kind: 'entered', v: 1, head: { size, root }, documents, others, entries }
}

function documentOf(
  record: readonly Entry[],
  paper: Paper,
  files: readonly HashedFile[],
  mesas: NonNullable<ArchiveSource['mesas']>,
): EnteredDocument {
  const { tree, about } = paper
  const { id, type, lang, title, on } = tree
  return {
    ...{ id, type, lang, title, about, on },
    digest: treeDigest(tree),
    files,
    entries: entriesOfDocument(record, paper).map(({ seq }) => seq),
    acts: actsOf(
      paper,
      mesas.find(({ mesa }) => mesa === about),
    ),
  }
}

/** Files by their path without what stands after the dot of a format. */
function groupedByStem(files: readonly HashedFile[]): ReadonlyMap<string, readonly HashedFile[]> {
  const found = new Map<string, HashedFile[]>()
  for (const file of files) {
    const stem = file.path.replace(/\.[a-z0-9]+$/, '')
    found.set(stem, [...(found.get(stem) ?? []), file])
  }
  return found
}

/** Every SHA-256 that the public entries name, such as that of a scan with a signature. */
function hashesNamed(record: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const entry of record) {
    if (standsApart(entry)) continue
    for (const [, hash = ''] of JSON.stringify(entry.data).matchAll(/"([0-9a-f]{64})"/g))
      found.set(hash, [...(found.get(hash) ?? []), entry.seq])
  }
  return found
}
