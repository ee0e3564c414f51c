// Bounded, so that no text takes longer than its length.
const email = /<?[^\s<>()@]{1,64}@[^\s<>()@]{1,255}\.[^\s<>()@]{1,64}>?/g
const telephone = /^\+?[\d\s()*.x-]{6,}$/i

/**
 * The name under which somebody was shown, without control and invisible characters. Null when there is none, or only
 * an e-mail address or a telephone number: those are left out.
 */
export function shownName(text: string): string | null {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(email, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' || telephone.test(plain) ? null : plain
}
