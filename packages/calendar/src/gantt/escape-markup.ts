const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML 1.0 (2.2) holds in no form: most control characters, halves of a surrogate pair, two that are none. */
const illegal = /(?![\t\n\r])\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu

/** Text made safe to stand in XML and in HTML alike, in an element or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(illegal, '').replace(/[&<>"']/g, character => entities[character] as string)
}
