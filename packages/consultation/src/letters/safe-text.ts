/** Control characters, halves of a pair, and marks that turn the direction of what stands around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Cs}/gu
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Somebody's text so that it can neither break a page nor turn the sentences around it. */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(turning, '').replace(unsafe, '\ufffd')
}
