/** Signs that turn the direction of what follows them: a text from outside could turn its neighbours. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
/** What XML holds in no form. */
const illegal = /(?![\t\n\r])\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text from outside in one line, without signs that would turn or break what stands beside it. */
export function plainText(text: string): string {
  return text.replace(illegal, '').replace(turning, '').replace(/\s+/gu, ' ').trim()
}

/** A text that stands in a sentence: one that is written from right to left is closed off from it. */
export function isolated(text: string): string {
  const plain = plainText(text)
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** A text made safe to stand in XML and in HTML alike, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(illegal, '').replace(/[&<>"']/g, character => entities[character] as string)
}
