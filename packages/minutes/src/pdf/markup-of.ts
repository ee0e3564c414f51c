import type { DocumentTree } from '../tree/document-tree.js'
import { array, blockMarkup } from './block-markup.js'
import { languageOf } from './line-markup.js'
import { paper } from './paper.js'
import { placesOf } from './places.js'
import { sheet } from './sheet.js'
import { typstLiteral, typstString } from './typst-string.js'

/** The whole document as one file of Typst. Every text in it is a string; only calls of ours are code. */
export function markupOf(tree: DocumentTree, fonts: readonly string[], dated: boolean): string {
  const { about, id, title, subtitle, blocks } = tree
  const { language, region } = languageOf(tree.lang)
  const places = placesOf(tree)
  const untitled = title.trim() === ''
  const settings = [
    `title: ${typstString(untitled ? id : title)}`,
    `author: ${typstString(about.author)}`,
    `keywords: ${array(about.keywords.map(typstString))}`,
    `language: ${language}`,
    `region: ${region}`,
    `paper: "${paper(about.country)}"`,
    `fonts: ${array(fonts.map(typstLiteral))}`,
    `dated: ${dated}`,
    `head: ${typstString(`${about.process} · ${about.place}`)}`,
    `foot: ${typstString(`${id} · v${about.version}`)}`,
  ]
  return `${sheet}
#show: document-of.with(${settings.join(', ')})
#opening(${untitled ? 'none' : typstString(title)}, ${subtitle === undefined ? 'none' : typstString(subtitle)})
${blocks.map(block => blockMarkup(block, untitled ? 1 : 2, places)).join('\n')}
`
}
