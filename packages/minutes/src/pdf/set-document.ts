import type { DocumentTree } from '../tree/document-tree.js'
import { breakable } from './breakable.js'
import { paper } from './paper.js'
import { placesOf } from './places.js'
import { setBlocks } from './set-blocks.js'
import { languageOf } from './set-lines.js'

/**
 * A document as the values that the sheet sets, in JSON. No text of a document is ever source for Typst: so nothing in
 * it can be code, and the compiler keeps none of it, as it keeps every source that it read.
 */
export function setDocument(tree: DocumentTree, fonts: readonly string[], dated: boolean): string {
  const { about, id, title, subtitle, blocks } = tree
  const untitled = title.trim() === ''
  return JSON.stringify({
    title: breakable(untitled ? id : title),
    heading: untitled ? null : breakable(title),
    subtitle: subtitle === undefined ? null : breakable(subtitle),
    author: breakable(about.author),
    keywords: about.keywords.map(breakable),
    ...languageOf(tree.lang),
    paper: paper(about.country),
    fonts,
    dated,
    head: breakable(`${about.process} · ${about.place}`),
    foot: breakable(`${id} · v${about.version}`),
    blocks: setBlocks(blocks, untitled ? 1 : 2, placesOf(tree)),
  })
}
