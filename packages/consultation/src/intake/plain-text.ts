/** Elements that stand on lines of their own. */
const blocks = /^(?:p|div|br|ul|ol|li|h[1-6]|tr|table|blockquote|pre|section|article|hr|figure|iframe)$/
const inline =
  /^(?:a|b|i|u|s|em|strong|span|font|sub|sup|small|del|ins|code|img|td|th|tbody|thead|center|label|mark|figcaption|source|video)$/

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ...{ aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', uuml: 'ü' },
  ...{ Aacute: 'Á', Eacute: 'É', Iacute: 'Í', Oacute: 'Ó', Uacute: 'Ú', Ntilde: 'Ñ', Uuml: 'Ü' },
  ...{ agrave: 'à', egrave: 'è', ograve: 'ò', ccedil: 'ç', iquest: '¿', iexcl: '¡', middot: '·' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', hellip: '…' },
  ...{ ndash: '–', mdash: '—', bull: '•', euro: '€', deg: '°', ordm: 'º', ordf: 'ª' },
}

/**
 * The text of a rich-text field. Nothing that a person wrote is lost: links and pictures keep their address in
 * parentheses, and what only looks like HTML stays as it is. For reading; it does not make HTML safe to show.
 *
 * @example
 * ```ts
 * plainText('<p>Más <b>árboles</b></p><ul><li>fresnos</li></ul>') // => 'Más árboles\n\n- fresnos'
 * plainText('Ver <a href="https://a.mx/b">el plano</a> &amp; más') // => 'Ver el plano (https://a.mx/b) & más'
 * plainText('si a < b') // => 'si a < b'
 * ```
 */
export function plainText(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return html
  const links: string[] = []
  const text = html.replace(/<(\/?)([a-z][a-z0-9]{0,15})(?=[\s/>])([^<>]*)>/gi, (tag, slash, name, rest) =>
    standIn(tag, { name: name.toLowerCase(), closing: slash === '/', rest }, links),
  )
  const lines = text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, character)
  return text === html
    ? lines
    : lines
        .replace(/[ \t]{0,99}\n[ \t]{0,99}/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
}

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly rest: string
}

function standIn(tag: string, { name, closing, rest }: Tag, links: string[]): string {
  if (name === 'a') {
    if (!closing) links.push(attribute(rest, 'href') ?? '')
    const address = closing ? links.pop() : ''
    return address ? ` (${address})` : ''
  }
  if (name === 'img' || name === 'iframe' || name === 'source') {
    const parts = [attribute(rest, 'alt') ?? '', addressIn(attribute(rest, 'src'))]
    return ` ${parts.filter(Boolean).join(' ')} `
  }
  if (name === 'li') return closing ? '' : '\n- '
  if (name === 'td' || name === 'th') return closing ? ' ' : ''
  if (name === 'p' || /^h\d$/.test(name) || name === 'ul' || name === 'ol') return '\n\n'
  if (blocks.test(name)) return '\n'
  return inline.test(name) ? '' : tag
}

const addressIn = (address: string | undefined) => (address ? `(${address})` : '')

function attribute(rest: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(rest)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

function character(entity: string, code: string): string {
  if (!code.startsWith('#')) return entities[code] ?? entity
  const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
  const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return isCharacter ? String.fromCodePoint(point) : entity
}
