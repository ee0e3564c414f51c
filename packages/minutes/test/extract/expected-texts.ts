import type { DocumentTree } from '../../src/tree/document-tree.js'
import { plainTexts } from '../../src/tree/plain-texts.js'
import { removalMark } from '../../src/tree/removal-mark.js'
import { safeText } from '../../src/tree/safe-text.js'

/** What a format must say: every text in reading order, made safe, with the marks of what was removed. */
export function expectedTexts(tree: DocumentTree): readonly string[] {
  return plainTexts(marked(tree) as DocumentTree)
    .map(text => oneLine(safeText(text)))
    .filter(text => text !== '')
}

/** Blanks and line ends are for each format to lay out. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  if ('kind' in value && value.kind === 'removed') return { kind: 'text', text: removalMark(value as never) }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each)]))
}
