import { safeText } from '../../tree/safe-text.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Most texts have none of them: one look tells. */
const markup = /[&<>"']/

/** Text made safe to stand in HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  const safe = safeText(text)
  return markup.test(safe) ? safe.replace(/[&<>"']/g, character => entities[character] ?? character) : safe
}
