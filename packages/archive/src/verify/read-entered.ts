import type { HashedFile } from '../preservation/manifest-lines.js'
import type { Entered } from '../record/entered.js'

/**
 * Reads `data/documents/entered.json` as far as its form goes; undefined for what is none. Its proofs are checked
 * where they are used.
 *
 * @example
 * ```ts
 * const files = archive({ definition, record, at: '2023-12-31' })
 * const text = String(files.find(({ path }) => path === 'data/documents/entered.json')?.content)
 * readEntered(text)?.head.size // => record.length
 * readEntered('{}') // => undefined
 * ```
 */
export function readEntered(text: string): Entered | undefined {
  try {
    const value = JSON.parse(text) as Partial<Entered> | null
    const sound =
      value?.kind === 'entered' &&
      value.v === 1 &&
      areObjects([value.head]) &&
      areObjects(value.documents) &&
      value.documents.every(
        ({ files, entries, acts }) => areHashed(files) && areNumbers(entries) && areObjects(acts),
      ) &&
      areHashed(value.others) &&
      value.others?.every(({ entries }) => areNumbers(entries)) === true &&
      areObjects(value.entries) &&
      value.entries.every(({ proof }) => areObjects([proof]) && Array.isArray(proof.path))
    return sound ? (value as Entered) : undefined
  } catch {
    return undefined
  }
}

const areObjects = <T>(value: readonly T[] | undefined): value is readonly (T & object)[] =>
  Array.isArray(value) && value.every(each => typeof each === 'object' && each !== null)

const areHashed = (value: readonly HashedFile[] | undefined): boolean =>
  areObjects(value) &&
  value.every(({ path, sha256 }) => typeof path === 'string' && typeof sha256 === 'string')

const areNumbers = (value: readonly number[] | undefined): boolean =>
  Array.isArray(value) && value.every(each => Number.isSafeInteger(each))
