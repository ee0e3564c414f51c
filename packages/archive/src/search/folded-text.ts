/** A text without case, accents and what nobody says aloud: signs and what cannot be seen. */
export function foldedText(text: string): string {
  const folded = foldedOnce(text)
  return folded === text ? folded : foldedText(folded)
}

const foldedOnce = (text: string): string =>
  text
    .normalize('NFKD')
    // By way of capitals, so that letters meet that are one letter there, such as ß and ss.
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{S}]+/gu, ' ')
