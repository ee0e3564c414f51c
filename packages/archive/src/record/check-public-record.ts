import { hashOf } from '@apertura/seal'
import { merkleRoot, type TreeHead } from '@apertura/seal/merkle'
import type { Problem } from '../preservation/archived-file.js'
import { isWithheld, linesOf, type PublicEntry } from './read-public-record.js'

/**
 * Whether the public record of an archive is still the record that was sealed: the form of each line, the hash of each
 * entry that is there, its number and the entry before, and, against a head, how many there are and the root of the
 * tree of their hashes (RFC 9162 §2.1).
 *
 * Without a head, a record that was cut short or written anew from some entry on is not found out, and neither is
 * another hash of an entry that is withheld at the end or before another such. Against a head that was noted
 * elsewhere everything is.
 *
 * @param file - how the file is called in the problems
 * @returns every problem with the line it is about
 *
 * @example
 * ```ts
 * const text = publicRecord([adoption, antecedent])
 * checkPublicRecord(text, treeHead([adoption, antecedent])) // => []
 * const [problem] = checkPublicRecord(text.replace(adoption.by, 'somebody-else'))
 * problem?.path.endsWith('.hash') // => true
 * ```
 */
export function checkPublicRecord(
  text: string,
  head?: TreeHead,
  file = 'data/record.jsonl',
): readonly Problem[] {
  const lines = linesOf(text)
  const problems: Problem[] = []
  let before: string | null | undefined = null
  for (const [at, { entry, issue }] of lines.entries()) {
    const line = `${file}:${at + 1}`
    if (issue) problems.push({ path: line, expected: issue.message, found: issue.value ?? 'nothing' })
    if (entry) problems.push(...problemsOf(entry, at + 1, before, line))
    before = entry?.hash
  }
  return [
    ...problems,
    ...(head
      ? problemsOfHead(
          lines.map(({ entry }) => entry),
          head,
          file,
        )
      : []),
  ]
}

function problemsOf(
  entry: PublicEntry,
  seq: number,
  before: string | null | undefined,
  line: string,
): readonly Problem[] {
  const id = !isWithheld(entry) && typeof entry.id === 'string' ? ` (${entry.id.slice(0, 80)})` : ''
  const told: readonly (readonly [name: string, expected: unknown, found: unknown])[] = isWithheld(entry)
    ? [['seq', seq, entry.seq]]
    : [
        ['seq', seq, entry.seq],
        // After a line that cannot be read nothing is known of it.
        ...(before === undefined ? [] : [['prev', before, entry.prev] as const]),
        ['hash', hashOf(entry), entry.hash],
      ]
  return told.flatMap(([name, expected, found]) =>
    expected === found
      ? []
      : [{ path: `${line}${id}.${name}`, expected: JSON.stringify(expected), found: shown(found) }],
  )
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 120)

function problemsOfHead(
  entries: readonly (PublicEntry | undefined)[],
  head: TreeHead,
  file: string,
): readonly Problem[] {
  if (entries.length !== head.size)
    return [{ path: file, expected: `${head.size} entries`, found: String(entries.length) }]
  const hashes = entries.flatMap(entry => (entry ? [entry.hash] : []))
  // A line that cannot be read was named already, and without its hash there is no root.
  if (hashes.length !== entries.length) return []
  const root = merkleRoot(hashes)
  return root === head.root ? [] : [{ path: file, expected: `the root ${head.root}`, found: root }]
}
