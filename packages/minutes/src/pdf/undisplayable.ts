/**
 * The characters that no font has, from what the compiler throws. It lists each of them, and where PDF/UA is asked
 * for it refuses rather than showing an empty box.
 */
export function undisplayable(error: unknown): ReadonlySet<string> {
  const told = error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}` : ''
  const found = new Set<string>()
  for (const [, text = ''] of told.matchAll(/the text `\\*"(.*?)\\*"` could not be displayed/gs)) {
    for (const character of text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => fromHex(hex))) {
      if (character !== '\\') found.add(character)
    }
  }
  return found
}

/** Texts with those characters told by their numbers, such as `[U+1F469 U+200D U+1F467]`: none is lost. */
export function spelt(characters: ReadonlySet<string>): (text: string) => string {
  const any = new RegExp(`[${[...characters].map(each => `\\u{${hexOf(each)}}`).join('')}]+`, 'gu')
  return text => text.replace(any, run => `[${[...run].map(each => `U+${hexOf(each)}`).join(' ')}]`)
}

const fromHex = (hex: string): string => String.fromCodePoint(Number.parseInt(hex, 16))

const hexOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
