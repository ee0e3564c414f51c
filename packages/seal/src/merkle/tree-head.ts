import type { Issue, Sealed } from '@apertura/domain'
import { isHash } from './merkle-leaf.js'
import { merkleRoot } from './merkle-root.js'

/** What is published of a tree: how many leaves, and the one hash that stands for all of them. */
export interface TreeHead {
  readonly size: number
  /** The root, in lower-case hexadecimal. */
  readonly root: string
  /** When the tree was so, as whoever publishes it says: a day or an instant in ISO 8601. */
  readonly at?: string
}

/**
 * The root over the hashes of the entries of a record. Leaf `n` holds the 32 bytes of the hash of entry `n + 1`. It
 * takes their hashes as they stand: `verify` of `@apertura/record` tells whether these are right.
 *
 * @throws RangeError when the entries are not those of a record from its first, in order and without a gap.
 *
 * @example
 * ```ts
 * const first = sealEntry(adoption, null)
 * const second = sealEntry(antecedent, first)
 * recordRoot([first, second]) === merkleRoot([first.hash, second.hash]) // => true
 * ```
 */
export const recordRoot = (entries: Iterable<Pick<Sealed, 'seq' | 'hash'>>): string =>
  merkleRoot(leavesOf(entries))

/**
 * The head of a record: what to publish, to seal with {@link sealTreeHead} and to have timestamped.
 *
 * @param at - when, in ISO 8601; an argument, because this package reads no clock
 * @throws RangeError as {@link recordRoot} does, and when `at` is neither a day nor an instant.
 *
 * @example
 * ```ts
 * const first = sealEntry(adoption, null)
 * treeHead([first], '2030-01-02') // => { size: 1, root: recordRoot([first]), at: '2030-01-02' }
 * ```
 */
export function treeHead(entries: readonly Pick<Sealed, 'seq' | 'hash'>[], at?: string): TreeHead {
  if (at !== undefined && !isMoment(at))
    throw new RangeError(`treeHead: "${at}" is neither a day nor an instant in ISO 8601`)
  return { size: entries.length, root: recordRoot(entries), ...(at === undefined ? {} : { at }) }
}

function* leavesOf(entries: Iterable<Pick<Sealed, 'seq' | 'hash'>>): Iterable<string> {
  let expected = 1
  for (const { seq, hash } of entries) {
    if (seq !== expected || !isHash(hash))
      throw new RangeError(
        `recordRoot: entry ${expected} of a record must stand here with its hash, not one of number ${seq} and hash "${hash}"`,
      )
    expected += 1
    yield hash
  }
}

/** Whether a text is a day, or an instant with its offset. Some engines read 31 February as a day in March. */
function isMoment(text: unknown): boolean {
  const [, day] =
    /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(String(text)) ?? []
  if (day === undefined || Number.isNaN(Date.parse(String(text)))) return false
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day)
}

/** All that is wrong with a head from outside. */
export function issuesOfHead(head: Partial<TreeHead> | null | undefined, path: string): readonly Issue[] {
  if (typeof head !== 'object' || head === null) return [{ path, message: 'this is no tree head' }]
  const at = (name: string) => (path === '' ? name : `${path}.${name}`)
  const { size, root, at: when, ...more } = head
  const issues: Issue[] = []
  if (!Number.isSafeInteger(size) || Number(size) < 0)
    issues.push({ path: at('size'), message: 'the size must be a whole number', value: String(size) })
  if (!isHash(root))
    issues.push({
      path: at('root'),
      message: 'the root must be a SHA-256 in lower-case hexadecimal',
      value: String(root).slice(0, 80),
    })
  if (when !== undefined && !isMoment(when))
    issues.push({
      path: at('at'),
      message: 'it must be a day or an instant in ISO 8601',
      value: String(when).slice(0, 80),
    })
  for (const name of Object.keys(more))
    issues.push({ path: at(name), message: 'a tree head says no such thing' })
  return issues
}
