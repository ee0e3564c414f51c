import type { Inline, Inlines } from '../../tree/document-tree.js'
import { removalMark } from '../../tree/removal-mark.js'
import { isSafeLink } from '../../tree/safe-link.js'
import { escapeHtml, escapeLines } from './escape-html.js'

/** A stretch of text as HTML. */
export function inlinesHtml(inlines: Inlines): string {
  const first = inlines[0]
  if (first && inlines.length === 1) return inlineHtml(first)
  let html = ''
  for (const inline of inlines) html += inlineHtml(inline)
  return html
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text': {
      const { text, strong, lang } = inline
      if (!strong && lang === undefined) return escapeLines(text)
      const said = strong && text !== '' ? `<strong>${escapeLines(text)}</strong>` : escapeLines(text)
      return lang === undefined ? said : `<span lang="${escapeHtml(lang)}" dir="auto">${said}</span>`
    }
    case 'link': {
      const { to, text } = inline
      const said = escapeLines(text)
      return isSafeLink(to) && text.trim() !== '' ? `<a href="${escapeHtml(to)}">${said}</a>` : said
    }
    case 'removed':
      return `<span class="removed">${escapeLines(removalMark(inline))}</span>`
  }
}
