import type { DocumentTree } from '../../tree/document-tree.js'
import { escapeLines, escapeHtml as h } from './escape-html.js'
import { blocksHtml } from './html-blocks.js'
import { htmlStyle } from './html-style.js'

/** How a page looks beyond what the document says. */
export interface HtmlOptions {
  /** The city's own sheet, after ours: other values for the `--ap-…` tokens, or whole rules. */
  readonly css?: string
  /** Lines above the document, such as the name of the city and of the office; the first stands out. */
  readonly letterhead?: readonly string[]
}

/**
 * A document as one HTML page that needs nothing else: no script, no request; it can be mailed, printed and read
 * aloud. Somebody's words arrive as text, whatever they look like.
 *
 * @throws RangeError when `css` would end its own style element.
 *
 * @example
 * ```ts
 * const page = treeHtml(tree)
 * page.includes('<h1 dir="auto">Minutes of the mesa on water</h1>') // => true
 * page.includes('<script') // => false
 * ```
 */
export function treeHtml(tree: DocumentTree, { css = '', letterhead = [] }: HtmlOptions = {}): string {
  if (/<\/style/i.test(css))
    throw new RangeError('treeHtml: css must not contain </style>: it would end the sheet of the page')
  const { id, lang, title, subtitle, about, blocks } = tree
  const name = h(title.trim() === '' ? id : title)
  const description = [subtitle, about.process, about.place].filter(text => text?.trim()).join(' · ')
  return `<!doctype html>
<html lang="${h(lang)}"${rightToLeft.test(lang) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<meta name="description" content="${h(description)}">
<meta name="author" content="${h(about.author)}">
<meta name="document-id" content="${h(id)}">
<meta name="document-version" content="${about.version}">
<style>${htmlStyle}${css}</style>
</head>
<body>
${letterheadHtml(letterhead)}<main>
${title.trim() === '' ? '' : `<h1 dir="auto">${escapeLines(title)}</h1>\n`}${
  subtitle === undefined || subtitle.trim() === ''
    ? ''
    : `<p class="subtitle" dir="auto">${escapeLines(subtitle)}</p>\n`
}${blocksHtml(blocks, 2)}</main>
</body>
</html>
`
}

/** Nothing is fetched or run; a city's sheet may hold its shield as a `data:` image. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

const rightToLeft = /^(?:ar|fa|he|ur|yi)\b/i

function letterheadHtml(lines: readonly string[]): string {
  const said = lines.map(line => `<p dir="auto">${h(line)}</p>\n`).join('')
  return said && `<header class="letterhead">\n${said}</header>\n`
}
