import type { Inlines, Table } from '../../tree/document-tree.js'
import { escapeHtml } from './escape-html.js'
import { inlinesHtml } from './html-inlines.js'

/** From so many columns on, a table may be wider than a telephone: it scrolls by itself, also by keyboard. */
const wide = 3

/** A table as HTML: its caption names it, its head the columns, the first cell of a row the row. */
export function tableHtml({ caption, head, rows }: Table, id: string): string {
  const name = inlinesHtml(caption)
  let html = ''
  for (const cell of head) html += cellHtml(cell, 'col')
  html = `<thead><tr>${html}</tr></thead>\n<tbody>\n`
  for (const { id, cells } of rows) {
    html += `<tr id="${escapeHtml(id)}">`
    let scope: 'row' | undefined = 'row'
    for (const cell of cells) {
      html += cellHtml(cell, scope)
      scope = undefined
    }
    html += '</tr>\n'
  }
  const titled = name.trim() === '' ? '' : `<caption id="${id}.caption" dir="auto">${name}</caption>\n`
  const table = `<table id="${id}">\n${titled}${html}</tbody>\n</table>\n`
  if (head.length < wide) return table
  const group = titled && ` role="group" aria-labelledby="${id}.caption"`
  return `<div class="wide"${group} tabindex="0">\n${table}</div>\n`
}

/** A header without words would head nothing. */
function cellHtml(cell: Inlines, scope: 'col' | 'row' | undefined): string {
  const said = inlinesHtml(cell)
  return scope === undefined || said.trim() === ''
    ? `<td dir="auto">${said}</td>`
    : `<th scope="${scope}" dir="auto">${said}</th>`
}
