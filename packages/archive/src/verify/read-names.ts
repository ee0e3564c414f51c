import { bagNames } from '../preservation/bag-of.js'

/** Files of an archive that are read and not only hashed. */
export const readNames = {
  record: 'data/record.jsonl',
  definition: 'data/process.json',
  entered: 'data/documents/entered.json',
  key: 'record-head.jwk',
} as const

const all = new Set<string>([...Object.values(bagNames), ...Object.values(readNames)])

/**
 * Whether a file must be given by its content, so that an archive can be verified; of others the hash is enough.
 *
 * @example
 * ```ts
 * isRead('manifest-sha256.txt') // => true
 * isRead('data/documents/acta.pdf') // => false
 * ```
 */
export const isRead = (path: string): boolean => all.has(path) || isStamp(path)

/** A timestamp on where the record stood. */
export const isStamp = (path: string): boolean => /^record-head(?:\.[^/]+)?\.tsr$/.test(path)
