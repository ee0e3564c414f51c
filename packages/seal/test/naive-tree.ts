import { createHash } from 'node:crypto'

/** The tree of RFC 9162 §2.1 word by word, as its recursions define it, and with another SHA-256. */
const hash = (...parts: readonly Uint8Array[]) =>
  parts.reduce((made, part) => made.update(part), createHash('sha256')).digest()

const zero = Buffer.of(0)
const one = Buffer.of(1)

function split<T>(list: readonly T[]): readonly [readonly T[], readonly T[], number] {
  let k = 1
  while (k * 2 < list.length) k *= 2
  return [list.slice(0, k), list.slice(k), k]
}

export function naiveRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return hash()
  if (leaves.length === 1) return hash(zero, leaves[0] as Uint8Array)
  const [left, right] = split(leaves)
  return hash(one, naiveRoot(left), naiveRoot(right))
}

export function naivePath(index: number, leaves: readonly Uint8Array[]): readonly Buffer[] {
  if (leaves.length <= 1) return []
  const [left, right, k] = split(leaves)
  return index < k
    ? [...naivePath(index, left), naiveRoot(right)]
    : [...naivePath(index - k, right), naiveRoot(left)]
}

export function naiveSubproof(old: number, leaves: readonly Uint8Array[], whole = true): readonly Buffer[] {
  if (old === leaves.length) return whole ? [] : [naiveRoot(leaves)]
  const [left, right, k] = split(leaves)
  return old <= k
    ? [...naiveSubproof(old, left, whole), naiveRoot(right)]
    : [...naiveSubproof(old - k, right, false), naiveRoot(left)]
}
