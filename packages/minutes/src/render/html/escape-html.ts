import { safeText } from '../../tree/safe-text.js'

type Written = ReadonlyMap<string, string>

const marks = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
] as const
const inAttribute: Written = new Map(marks)
const inElement: Written = new Map([...marks, ['\n', '<br>']])

/** What is written in another way, or may have to be: all that `safeText` changes is among it. */
const looks =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\n-\u001f"&'<>\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\uffff]/g

/** Text made safe to stand in HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => written(text, inAttribute)

/** The same for the content of an element, where a line ends with a tag. */
export const escapeLines = (text: string): string => written(text, inElement)

/** Goes once over a text that has marks only; the rare others are made safe first. */
function written(text: string, as: Written): string {
  let html = ''
  let done = 0
  while (looks.test(text)) {
    const at = looks.lastIndex - 1
    const entity = as.get(text.charAt(at))
    if (entity === undefined) {
      looks.lastIndex = 0
      return safeText(text).replace(/[&<>"'\n]/g, mark => as.get(mark) ?? mark)
    }
    html += text.slice(done, at) + entity
    done = at + 1
  }
  return done === 0 ? text : html + text.slice(done)
}
