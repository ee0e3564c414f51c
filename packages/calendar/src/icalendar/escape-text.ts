/** Every control character but the tab, and halves of a surrogate pair, which UTF-8 cannot write. */
const unwritable = /(?!\t)\p{Cc}|\p{Cs}/gu

/** Text without the characters that no calendar may hold; its lines are kept, however they were broken. */
export function plainText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(unwritable, ''))
    .join('\n')
}

/** A value of type TEXT (RFC 5545, 3.3.11): what would end it, or part it, stands behind a backslash. */
export function escapeText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}
