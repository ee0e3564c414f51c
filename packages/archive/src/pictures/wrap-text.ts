/** About how wide a text is, in ems: rather too much than too little, for nobody knows the reader's letters. */
export function emsOf(text: string): number {
  let ems = 0
  for (const character of text) ems += widthOf(character)
  return ems
}

/**
 * A text in at most so many lines of so many ems, broken between words, and within a word only where it does
 * not fit a line. What is left over ends in an ellipsis.
 */
export function wrapText(text: string, ems: number, most = 3): readonly string[] {
  const lines: string[] = []
  // Longer texts cannot be shown, so they need not be measured.
  let rest = text.slice(0, 4 * most * Math.ceil(ems)).trim()
  const cut = rest.length < text.trim().length
  while (rest !== '') {
    const fits = fitting(rest, ems)
    if (fits.length === rest.length && !(cut && lines.length + 1 === most)) return [...lines, rest]
    if (lines.length + 1 === most) {
      const kept = fitting(rest, ems - widthOf('…')).replace(/[\s,;:.–-]+$/u, '')
      return [...lines, `${kept}…`]
    }
    const space = rest[fits.length] === ' ' ? fits.length : fits.lastIndexOf(' ')
    const end = space > 0 ? space : fits.length
    lines.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return lines
}

/** The longest beginning that fits, at least one character. */
function fitting(text: string, ems: number): string {
  let kept = ''
  let width = 0
  for (const character of text) {
    width += widthOf(character)
    if (width > ems && kept !== '') break
    kept += character
  }
  return kept
}

function widthOf(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  if (/[iíjlrtfI.,;:'’|! ()[\]]/u.test(character)) return 0.37
  if (/[mwMW…@%]/u.test(character)) return 0.97
  if (/\p{Lu}/u.test(character)) return 0.74
  return (character.codePointAt(0) as number) > 0x1100 ? 1.1 : 0.62
}
