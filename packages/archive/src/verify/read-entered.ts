import type { Day, PartialDate } from '@apertura/domain'
import type { TreeHead } from '@apertura/seal/merkle'
import type { HashedFile } from '../preservation/manifest-lines.js'

/** An entry of the record that names a document, with what shows that it is under the root. */
export interface EnteredEntry {
  readonly seq: number
  readonly id: string
  readonly kind: string
  /** When it happened. */
  readonly on: PartialDate
  /** When it was written down. */
  readonly recordedAt: Day
  readonly hash: string
  readonly proof: { readonly index: number; readonly size: number; readonly path: readonly string[] }
}

/** An act in a record of its own, such as that of a mesa: said, and not proven here. */
export interface EnteredAct {
  readonly stream: string
  readonly seq: number
  readonly id: string
  readonly kind: string
  readonly on: PartialDate
  readonly recordedAt: Day
  readonly hash: string
}

export interface EnteredDocument {
  readonly id: string
  readonly type: string
  readonly lang: string
  readonly title: string
  readonly about: string
  readonly files: readonly HashedFile[]
  /** Numbers of entries. */
  readonly entries: readonly number[]
  readonly acts: readonly EnteredAct[]
}

/** What `data/documents/entered.json` says: when each document entered the record. */
export interface Entered {
  readonly kind: 'entered'
  readonly v: 1
  readonly head: TreeHead
  readonly documents: readonly EnteredDocument[]
  readonly others: readonly (HashedFile & { readonly entries: readonly number[] })[]
  readonly entries: readonly EnteredEntry[]
}

/** Reads it as far as its form goes; undefined for what is no such file. Its proofs are checked where they are used. */
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
