import type { TreeHead } from '@apertura/seal/merkle'
import type { Problem } from '../preservation/archived-file.js'
import type { Hashed } from '../preservation/manifest-lines.js'
import { isProven } from './belongs.js'
import { readEntered } from './read-entered.js'
import { readNames } from './read-names.js'

/** Whether what an archive says of when its documents entered is proven by the root of its record, and of these files. */
export function checkEntered(
  text: string | undefined,
  files: readonly Hashed[],
  head: TreeHead | undefined,
): readonly Problem[] {
  const path = readNames.entered
  if (text === undefined) return []
  const entered = readEntered(text)
  if (!entered)
    return [{ path, expected: 'when documents entered', found: JSON.stringify(text.slice(0, 80)) }]
  const here = new Map(files.map(file => [file.path, file.sha256]))
  const unproven = entered.entries
    .filter(entry => !isProven(entry, head))
    .map(({ seq, hash }) => ({
      path,
      expected: `a proof that entry ${seq} is under the root ${head?.root ?? 'of the record'}`,
      found: `a proof of something else for ${hash}`,
    }))
  const otherwise = [...entered.documents.flatMap(({ files: formats }) => formats), ...entered.others]
    .filter(file => here.has(file.path) && here.get(file.path) !== file.sha256)
    .map(file => ({
      path,
      expected: `${here.get(file.path)} for ${file.path}`,
      found: file.sha256,
    }))
  return [...unproven, ...otherwise]
}
