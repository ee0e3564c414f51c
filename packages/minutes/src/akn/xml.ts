import { safeText } from '../tree/safe-text.js'

/** A piece of XML that was written here; a plain string is somebody's text and is escaped. */
export interface Xml {
  readonly xml: string
}

/** What stands in an element. */
export type Content = string | Xml | readonly Content[]

/** Attributes; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const special = /[&<>"\t\n\r]/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** An element with attributes in the order given. */
export function element(name: string, attributes: Attributes, ...contents: readonly Content[]): Xml {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value), special)}"`)
    .join('')
  const inside = contents.map(written).join('')
  return { xml: inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>` }
}

function written(content: Content): string {
  if (typeof content === 'string') return escaped(content, /[&<>]/g)
  return 'xml' in content ? content.xml : content.map(written).join('')
}

const escaped = (text: string, what: RegExp): string =>
  safeText(text).replace(what, character => entities[character] ?? character)
