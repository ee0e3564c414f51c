import type { Reply } from '@apertura/domain'
import { type LetterOptions, letterOf } from './letter-of.js'
import type { Block, Item, LetterSection } from './letter-parts.js'
import { letterStyle } from './letter-style.js'
import { safeText } from './safe-text.js'

/**
 * A reply as one HTML page that needs nothing else: no script, no request; it can be mailed, printed and read aloud.
 *
 * @throws RangeError when a date of the reply is malformed.
 *
 * @example
 * ```ts
 * const page = letterHtml(reply, { locale: 'en' })
 * page.includes('<h1>Reply to your contribution F-001</h1>') // => true
 * page.includes('Poner un poste') // => false (the solution itself is not repeated)
 * ```
 */
export function letterHtml(reply: Reply, options: LetterOptions): string {
  const { lang, title, dated, opening, sections, foot } = letterOf(reply, options)
  return `<!doctype html>
<html lang="${h(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${h(title)}</title>
<style>${letterStyle}</style>
</head>
<body>
<main>
<header>
<p class="dated">${h(dated)}</p>
<h1>${h(title)}</h1>
<p class="lead">${h(opening)}</p>
</header>
${sections.map(sectionHtml).join('\n')}
<footer>
<p>${h(foot)}</p>
</footer>
</main>
</body>
</html>
`
}

function sectionHtml({ id, heading, blocks }: LetterSection): string {
  return `<section aria-labelledby="${h(id)}">
<h2 id="${h(id)}">${h(heading)}</h2>
${blocks.map(blockHtml).join('\n')}
</section>`
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'sentence':
      return block.strong ? `<p class="strong">${h(block.text)}</p>` : `<p>${lines(block.text)}</p>`
    case 'subheading':
      return `<h3>${h(block.text)}</h3>`
    case 'quote':
      return `<blockquote dir="auto"><p>${lines(block.text)}</p></blockquote>`
    case 'pairs':
      return `<dl>${block.pairs.map(([name, value]) => `<div><dt>${h(name)}</dt><dd><bdi>${h(value)}</bdi></dd></div>`).join('')}</dl>`
    case 'list':
      return `<div class="${block.minor ? 'minor' : 'list'}">
<p>${h(block.intro)}</p>
<ul>
${block.items.map(itemHtml).join('\n')}
</ul>
</div>`
  }
}

function itemHtml({ text, note }: Item): string {
  return `<li>${lines(text)}${note ? ` <span class="note">${h(note)}</span>` : ''}</li>`
}

const lines = (text: string) => h(text).replaceAll('\n', '<br>')

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe to stand in HTML, in an element or in a quoted attribute. */
const h = (text: string) => safeText(text).replace(/[&<>"']/g, character => entities[character] ?? character)
