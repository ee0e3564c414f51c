import { oneLine } from './expected-texts.js'

/**
 * Where a text that was read back says something else than the texts expected, or says them in another order; nothing
 * when it says them all, and besides only what `layout` allows, one character at a time.
 */
export function firstDifference(
  said: string,
  texts: readonly string[],
  layout = /[\s:—]/,
): { readonly expected: string; readonly found: string } | undefined {
  const stream = oneLine(said)
  let at = 0
  for (const expected of [...texts, '']) {
    while (at < stream.length && (expected === '' || !stream.startsWith(expected, at))) {
      if (!layout.test(stream.charAt(at)))
        return { expected: shown(expected), found: shown(stream.slice(at)) }
      at += 1
    }
    if (!stream.startsWith(expected, at)) return { expected: shown(expected), found: '' }
    at += expected.length
  }
  return undefined
}

const shown = (text: string) => text.slice(0, 120)
