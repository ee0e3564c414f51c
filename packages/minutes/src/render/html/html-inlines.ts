import type { Inline, Inlines } from '../../tree/document-tree.js'
import { removalMark } from '../../tree/removal-mark.js'
import { isSafeLink } from '../../tree/safe-link.js'
import { escapeHtml } from './escape-html.js'

/** A stretch of text as HTML. */
export function inlinesHtml(inlines: Inlines): string {
  let html = ''
  for (const inline of inlines) html += inlineHtml(inline)
  return html
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text': {
      const { text, strong, lang } = inline
      const said = strong && text !== '' ? `<strong>${linesHtml(text)}</strong>` : linesHtml(text)
      return lang === undefined ? said : `<span lang="${escapeHtml(lang)}" dir="auto">${said}</span>`
    }
    case 'link': {
      const { to, text } = inline
      const said = linesHtml(text)
      return isSafeLink(to) && text.trim() !== '' ? `<a href="${escapeHtml(to)}">${said}</a>` : said
    }
    case 'removed':
      return `<span class="removed">${linesHtml(removalMark(inline))}</span>`
  }
}

function linesHtml(text: string): string {
  const html = escapeHtml(text)
  return html.includes('\n') ? html.replaceAll('\n', '<br>') : html
}
