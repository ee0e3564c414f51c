import { Document, type IParagraphStyleOptions } from 'docx'
import { strFromU8, strToU8 } from 'fflate'
import { compiledParts } from '../docx/compiled-parts.js'
import { paragraphStyles, type StyleId } from '../docx/paragraph-styles.js'

/** The styles of a letterhead with ours that it lacks, and which of them stands for each of ours. */
interface HostStyles {
  readonly part: Uint8Array
  readonly styleOf: (style: StyleId) => string
}

/**
 * A style of the letterhead is taken where its name is the name of ours, whatever the language of the Word that made
 * it: Word and LibreOffice write the names of their own styles in English. What is missing is added on top of the
 * letterhead's plain text, and a missing heading on top of its deepest heading, so that fonts and colours stay.
 */
export function hostStyles(stylesPart: Uint8Array): HostStyles {
  const text = strFromU8(stylesPart)
  const hosts = [...text.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)].map(
    ([, head = '', body = '']) => ({
      id: attribute(head, 'w:styleId'),
      type: attribute(head, 'w:type'),
      isDefault: /^(?:1|true|on)$/.test(attribute(head, 'w:default')),
      name: attribute(body.match(/<w:name\b[^>]*>/)?.[0] ?? '', 'w:val').toLowerCase(),
    }),
  )
  const paragraphs = hosts.filter(({ type }) => type === 'paragraph')
  const taken = new Set(hosts.map(({ id }) => id))
  const normal = paragraphs.find(({ isDefault, name }) => isDefault || name === 'normal')?.id
  const chosen = new Map<string, string>()
  const missing: IParagraphStyleOptions[] = []
  let heading: string | undefined
  for (const style of paragraphStyles) {
    const host = paragraphs.find(({ name }) => name === style.name?.toLowerCase())?.id
    const id = host ?? (taken.has(style.id) ? `${style.id}OfMinutes` : style.id)
    chosen.set(style.id, id)
    if (host === undefined) missing.push(onTopOf(style, id, normal, heading))
    if (style.id.startsWith('Heading') && host !== undefined) heading = host
  }
  const added = written(missing)
  return {
    part: strToU8(text.replace(/(?=<\/w:styles>)/, () => added)),
    styleOf: style => chosen.get(style) ?? style,
  }
}

function onTopOf(
  style: IParagraphStyleOptions,
  id: string,
  normal: string | undefined,
  heading: string | undefined,
): IParagraphStyleOptions {
  const { basedOn: _, next: __, ...rest } = style
  const next = normal === undefined ? {} : { next: normal }
  if (!style.id.startsWith('Heading'))
    return { ...rest, id, ...(normal !== undefined && { basedOn: normal }) }
  const { outlineLevel = 0 } = style.paragraph ?? {}
  if (heading !== undefined) {
    return {
      id,
      name: style.name ?? id,
      basedOn: heading,
      ...next,
      paragraph: { outlineLevel, numbering: false },
      run: {},
    }
  }
  const { color: ___, ...run } = style.run ?? {}
  return { ...rest, id, ...(normal !== undefined && { basedOn: normal }), ...next, run }
}

/** The markup of styles, as the library writes it. */
function written(styles: readonly IParagraphStyleOptions[]): string {
  const wanted = new Set(styles.map(({ id }) => id))
  const document = new Document({ sections: [], styles: { paragraphStyles: styles } })
  const part = String(compiledParts(document).get('word/styles.xml'))
  return [...part.matchAll(/<w:style\b([^>]*)>[\s\S]*?<\/w:style>/g)]
    .filter(([, head = '']) => wanted.has(attribute(head, 'w:styleId')))
    .map(([style]) => style)
    .join('')
}

const attribute = (head: string, name: string): string =>
  head.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? head.match(new RegExp(`${name}='([^']*)'`))?.[1] ?? ''
