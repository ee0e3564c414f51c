import type { Signatures } from '../../tree/document-tree.js'
import { escapeHtml } from './escape-html.js'
import { inlinesHtml } from './html-inlines.js'

/** The places for signatures; one that is signed says by what that can be seen. */
export function placesHtml({ places }: Signatures): string {
  let html = ''
  for (const { id, name, role, signed } of places)
    html += `<li id="${escapeHtml(id)}"${signed ? ' class="signed"' : ''}>
<p class="name" dir="auto">${inlinesHtml(name)}</p>
<p class="role" dir="auto">${inlinesHtml(role)}</p>
${signed ? `<p class="evidence" dir="auto">${inlinesHtml(signed)}</p>\n` : ''}</li>\n`
  return html && `<ul>\n${html}</ul>\n`
}
