/** A text without case, accents and what nobody says aloud: signs and what cannot be seen. */
export const foldedText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{S}]+/gu, ' ')
