import { foldText } from '@apertura/rules/criteria'
import { type WordScan, wordScanner } from '../text/word-scan.js'
import { mix } from './band-keys.js'
import { type ShingleSets, shingleSets } from './shingle-sets.js'

/** A text of which identical ones are copies. */
export interface DifferentText {
  /** Ids of all that have the same words in the same order, in ascending order. */
  readonly ids: readonly string[]
  /** A hash of its words. */
  readonly content: number
  /** Its set of pairs of words; -1 when it is too short to be similar to anything but itself. */
  readonly set: number
}

/** Reads texts once. Those with the same words in the same order, case and accents aside, become one. */
export function differentTexts(
  texts: readonly { readonly id: string; readonly text: string }[],
  fewestWords: number,
): { readonly different: readonly DifferentText[]; readonly sets: ShingleSets; readonly wordless: string[] } {
  const scanner = wordScanner()
  const sets = shingleSets(texts.length)
  const different: { ids: string[]; content: number; set: number; text: string }[] = []
  const withContent = new Map<number, number[]>()
  const wordless: string[] = []
  for (const { id, text } of texts) {
    const scan = scanner.scan(text)
    if (scan.count === 0) {
      wordless.push(id)
      continue
    }
    const content = contentOf(scan)
    const alike = withContent.get(content | 0)
    const known = alike?.find(at => sameWords((different[at] as { text: string }).text, text))
    if (known !== undefined) {
      different[known]?.ids.push(id)
      continue
    }
    if (alike) alike.push(different.length)
    else withContent.set(content | 0, [different.length])
    different.push({ ids: [id], content, set: scan.count < fewestWords ? -1 : sets.add(scan), text })
  }
  for (const { ids } of different) ids.sort()
  return { different, sets, wordless: wordless.sort() }
}

function contentOf({ count, hash }: WordScan): number {
  let content = count
  for (let word = 0; word < count; word += 1) content = Math.imul(content, 31) ^ mix(hash[word] as number)
  return mix(content)
}

function sameWords(one: string, other: string): boolean {
  return one === other || wordsOf(one) === wordsOf(other)
}

const wordsOf = (text: string): string | undefined =>
  foldText(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')
