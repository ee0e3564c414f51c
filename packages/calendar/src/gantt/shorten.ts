/**
 * A text in one line that takes at most so many ems, shortened with an ellipsis where it is longer. Nobody
 * knows here which letters a reader's machine has: the widths are those of a wide sans serif.
 */
export function shorten(text: string, ems: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (emsOf(line) <= ems) return line
  let kept = ''
  let width = emsOf('…')
  for (const character of line) {
    width += emsOf(character)
    if (width > ems) break
    kept += character
  }
  // Half a word says less than none, unless it is most of what there is.
  const words = line[kept.length] === ' ' ? kept : kept.replace(/\s+\S*$/u, '')
  const end = words.length * 2 > kept.length ? words : kept
  return `${end.replace(/[\s,;:.–-]+$/u, '')}…`
}

/** About how wide a text is, in ems: rather too much than too little. */
export function emsOf(text: string): number {
  let ems = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    else if (/[iíjlrtfI.,;:'’|! ()[\]]/u.test(character)) ems += 0.37
    else if (/[mwMW…@%]/u.test(character)) ems += 0.97
    else if (/\p{Lu}/u.test(character)) ems += 0.74
    else if ((character.codePointAt(0) as number) > 0x1100) ems += 1.1
    else ems += 0.62
  }
  return ems
}
