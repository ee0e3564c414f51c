/** Whatever ends a line or a page. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Control characters, halves of a pair and what XML has no place for: they can break a file. */
const breaking =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu

/** Marks that turn the direction of what stands around them; every format isolates texts by its own means. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Most texts have none of them: one look tells. */
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/

/**
 * Somebody's text so that it can neither break a file nor turn the sentences around it, the same in every format:
 * lines end in `\n`, direction marks are left out, and what no format can hold becomes `U+FFFD`.
 */
export function safeText(text: string): string {
  if (!suspect.test(text)) return text
  return text.replace(lineEnd, '\n').replace(turning, '').replace(breaking, '\ufffd')
}
