import type { Problem } from '../preservation/archived-file.js'

/** What happened to a file, for whoever says it in words of their own. */
export type ProblemKind = 'missing' | 'added' | 'altered' | 'untrusted' | 'other'

/**
 * A problem of a file by what is expected and found: a hash in the place of another is an altered file. A seal or a time
 * that is not of whom one trusts says nothing of the files.
 *
 * @example
 * ```ts
 * kindOfProblem({ path: 'acta.pdf', expected: 'this file', found: 'nothing' }) // => 'missing'
 * kindOfProblem({ path: 'nota.txt', expected: 'no such file', found: sha256('') }) // => 'added'
 * ```
 */
export function kindOfProblem({ expected, found }: Problem): ProblemKind {
  if (expected === 'this file' && found === 'nothing') return 'missing'
  if (expected === 'no such file') return 'added'
  if (/ that you know,| whom you trust$/.test(expected)) return 'untrusted'
  return isHash(expected) && isHash(found) ? 'altered' : 'other'
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
