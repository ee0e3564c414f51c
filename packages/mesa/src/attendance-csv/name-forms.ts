/** A name without the difference of case, accents, punctuation and spaces. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The names that somebody may have meant by what they showed: all of it; what stands before or in brackets; what stands
 * on either side of a bar, a slash or a dash; and `Surname, Name` turned around.
 */
export function nameForms(shown: string): readonly string[] {
  const outside = shown.replace(/[([{][^)\]}]*[)\]}]/g, ' ')
  const inside = [...shown.matchAll(/[([{]([^)\]}]*)[)\]}]/g)].map(([, text = '']) => text)
  const pieces = [shown, outside, ...inside].flatMap(text => [text, ...text.split(/\s[-–—]\s|[|/_]/)])
  const forms = pieces.flatMap(piece => {
    const parts = piece.split(',')
    return parts.length === 2 ? [piece, ...parts, `${parts[1]} ${parts[0]}`] : [piece, ...parts]
  })
  return [...new Set(forms.map(form => form.trim()))].filter(form => nameKey(form) !== '')
}
