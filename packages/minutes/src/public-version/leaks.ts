import type { DocumentTree } from '../tree/document-tree.js'
import { fold, occurrences, type Sought, soughtOf } from './occurrences.js'
import { passagesOf, textOf } from './passages.js'

/** Where something that was left out can still be read. */
export interface Leak {
  /** Which of the texts, counted from 0. The text itself is not repeated. */
  readonly text: number
  /** The nearest passage or reference; null for what is said of the whole document. */
  readonly passage: string | null
  /** Where in the JSON of the document; empty when it runs through several stretches of a passage. */
  readonly path: string
}

/** Words of our own for machines, such as the kind of a block: they tell nothing of anybody. */
const ours = new Set(['kind', 'tone', 'form', 'type', 'lang', 'country', 'data', 'result', 'what', 'choice'])

/**
 * Where texts that were left out of a document can still be read: letter by letter in any string of its JSON, or
 * as whole words whatever their case, accents and dashes. None proves that they are gone. Texts of fewer than
 * three characters are not looked for: they are everywhere.
 *
 * @example
 * ```ts
 * const where = new Set(leaks(complaint, ['Eva Muestra']).map(({ passage }) => passage))
 * where // => new Set(['queja-1', 'queja-2', 'eva-muestra'])
 * ```
 */
export function leaks(tree: DocumentTree, removed: readonly string[]): readonly Leak[] {
  const looked = removed.flatMap((text, i) => (text.length < 3 ? [] : [{ i, sought: soughtOf(text) }]))
  if (looked.length === 0) return []
  const found: Leak[] = []
  const look = (text: string, passage: string | null, path: string) => {
    const folded = fold(text)
    for (const { i, sought } of looked)
      if (occurrences(text, sought, folded).length > 0) found.push({ text: i, passage, path })
  }
  const { blocks, ...rest } = tree
  strings(blocks, 'blocks', null, look)
  strings(rest, '', null, look)
  const known = new Set(found.map(({ text, passage }) => `${text} ${passage}`))
  for (const passage of passagesOf(tree)) {
    const text = textOf(passage)
    const folded = fold(text)
    for (const { i, sought } of looked)
      if (!known.has(`${i} ${passage.id}`) && occurrences(text, sought, folded).length > 0)
        found.push({ text: i, passage: passage.id, path: '' })
  }
  return found
}

type Look = (text: string, passage: string | null, path: string) => void

/** Every string below a value, with the id of what it stands in. */
function strings(value: unknown, path: string, inside: string | null, look: Look): void {
  if (typeof value === 'string') look(value, inside, path)
  if (typeof value !== 'object' || value === null) return
  const { id } = value as { readonly id?: unknown }
  // The id of the document is not that of a passage.
  const passage = typeof id === 'string' && path !== '' ? id : inside
  for (const [key, below] of Object.entries(value)) {
    if (typeof below === 'string' && (ours.has(key) || key === 'role')) continue
    const said = key === 'to' && typeof below === 'string' ? addressWords(below) : below
    strings(said, path === '' ? key : `${path}.${key}`, passage, look)
  }
}

/** An address as it is written, and below it as it is read: `Eva%20Muestra` is a name too. */
function addressWords(address: string): string {
  const read = address.replace(/(?:%[0-9a-f]{2})+/gi, escaped => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })
  return read === address ? address : `${address}\n${read}`
}

/** Whether a text tells what is sought. */
export const tells = (text: string, sought: Sought): boolean => occurrences(text, sought).length > 0
