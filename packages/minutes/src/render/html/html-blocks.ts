import type { Block, Inlines, ListItem, Note, Section } from '../../tree/document-tree.js'
import { escapeHtml } from './escape-html.js'
import { inlinesHtml } from './html-inlines.js'
import { placesHtml } from './html-signatures.js'
import { tableHtml } from './html-table.js'

/**
 * Blocks as HTML.
 *
 * @param level - of the headings that stand directly here; HTML has none below 6
 */
export function blocksHtml(blocks: readonly Block[], level: number): string {
  let html = ''
  for (const block of blocks) html += blockHtml(block, level)
  return html
}

function blockHtml(block: Block, level: number): string {
  const id = escapeHtml(block.id)
  switch (block.kind) {
    case 'section':
      return sectionHtml(block, id, level)
    case 'paragraph': {
      const look = block.tone === undefined ? '' : ` class="${block.tone}"`
      return `<p id="${id}"${look} dir="auto">${inlinesHtml(block.text)}</p>\n`
    }
    case 'list':
      return listHtml(block.items, block.ordered ? 'ol' : 'ul', ` id="${id}"`)
    case 'table':
      return tableHtml(block, id)
    case 'pairs': {
      let pairs = ''
      for (const { id, name, value } of block.pairs)
        pairs += `<div id="${escapeHtml(id)}"><dt dir="auto">${inlinesHtml(name)}</dt><dd dir="auto">${inlinesHtml(value)}</dd></div>\n`
      return pairs && `<dl id="${id}">\n${pairs}</dl>\n`
    }
    case 'quote': {
      const lang = block.lang === undefined ? '' : ` lang="${escapeHtml(block.lang)}"`
      const from = block.from && `<figcaption dir="auto">${inlinesHtml(block.from)}</figcaption>\n`
      return `<figure id="${id}">\n<blockquote${lang} dir="auto"><p>${inlinesHtml(block.text)}</p></blockquote>\n${from ?? ''}</figure>\n`
    }
    case 'speech': {
      const time = block.time === undefined ? '' : ` <time>${escapeHtml(block.time)}</time>`
      return `<div id="${id}" class="speech ${block.form}">
<p class="speaker"><bdi>${inlinesHtml(block.speaker)}</bdi>${time}</p>
<p dir="auto">${inlinesHtml(block.text)}</p>
</div>\n`
    }
    case 'decision':
      return `<div id="${id}" class="decision" data-result="${escapeHtml(block.result)}">
${headingHtml(undefined, block.title, level)}${blocksHtml(block.blocks, level + 1)}</div>\n`
    case 'note':
      return noteHtml(block, id, level)
    case 'signatures':
      return `<div id="${id}" class="signatures">
${headingHtml(undefined, block.title, level)}${placesHtml(block)}</div>\n`
  }
}

function sectionHtml({ role, number, title, blocks }: Section, id: string, level: number): string {
  return `<section id="${id}" class="${escapeHtml(role)}">
${headingHtml(number, title, level)}${blocksHtml(blocks, level + 1)}</section>\n`
}

/** What a reader must know of the whole document is a region that can be jumped to, by its name. */
function noteHtml({ tone, title, blocks }: Note, id: string, level: number): string {
  const heading = headingHtml(undefined, title, level, ` id="${id}.title"`)
  const named = tone === 'banner' && heading !== ''
  const [open, close] = named ? [`section aria-labelledby="${id}.title"`, 'section'] : ['div', 'div']
  return `<${open} id="${id}" class="note ${tone}">
${heading}${blocksHtml(blocks, level + 1)}</${close}>\n`
}

/** A heading; one without words would only puzzle whoever hears the page. */
function headingHtml(number: string | undefined, title: Inlines, level: number, attributes = ''): string {
  const words = inlinesHtml(title)
  if (number === undefined && words.trim() === '') return ''
  const tag = `h${Math.min(level, 6)}`
  const counted = number === undefined ? '' : `<span class="number">${escapeHtml(number)}.</span> `
  return `<${tag}${attributes} dir="auto">${counted}${words}</${tag}>\n`
}

function listHtml(items: readonly ListItem[], tag: 'ol' | 'ul', attributes = ''): string {
  let lines = ''
  for (const { id, text, items: below = [] } of items)
    lines += `<li id="${escapeHtml(id)}">${inlinesHtml(text)}${below.length > 0 ? `\n${listHtml(below, tag)}` : ''}</li>\n`
  // The direction is that of the whole list, so that its marks stand on one side.
  return lines && `<${tag}${attributes} dir="auto">\n${lines}</${tag}>\n`
}
