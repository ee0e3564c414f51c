import { sha256 } from '@apertura/seal'

/** Names that some systems keep for devices, whatever stands behind a dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/
const longest = 100

/**
 * An id as one part of a path that every file system takes: no two ids share one, also where capitals do not
 * count, and none leads out of its folder.
 */
export function safeSegment(id: string): string {
  const plain = id.replace(
    /[^a-z0-9.-]|^\.|\.(?=\.)|\.$/gu,
    character => `_${character.codePointAt(0)?.toString(16)}_`,
  )
  if (plain === '') return '_'
  if (plain.length > longest) return `${plain.slice(0, longest - 66)}__${sha256(id)}`
  return reserved.test(plain) ? `_${plain}` : plain
}
