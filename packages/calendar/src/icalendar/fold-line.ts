/** Octets of a physical line without its end (RFC 5545, 3.1). */
const longest = 75

/**
 * One content line as physical lines of at most 75 octets of UTF-8. No character is cut in two; each line but
 * the first begins with the space by which a reader knows that it goes on.
 */
export function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0) as number)
    if (octets + more > longest) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += more
  }
  return [...lines, current].join('\r\n')
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4
}
