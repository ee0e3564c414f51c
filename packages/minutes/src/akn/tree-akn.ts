import type { DocumentTree } from '../tree/document-tree.js'
import { analysis } from './analysis.js'
import { blockWriter } from './block-xml.js'
import { debateXml } from './debate-xml.js'
import { documentForm } from './document-form.js'
import { identification } from './identification.js'
import { passageNames } from './identifiers.js'
import { languageTag, wordsXml } from './line-xml.js'
import { references } from './references.js'
import { sectionsXml } from './sections-xml.js'
import { element } from './xml.js'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML): minutes as a `debate` with roll call, speeches and votes, other
 * documents as `debateReport`, `statement` or `doc`. A date that is only as exact as its source stands there as
 * the first and the last day that it may be, named `not-before` and `not-after`; no day is made up.
 *
 * @throws RangeError when the date of the document is no partial date.
 *
 * @example
 * ```ts
 * treeAkn(tree).includes('<debate name="minutes"') // => true
 * ```
 */
export function treeAkn(tree: DocumentTree): string {
  const { about, blocks, lang, on, subtitle, title, type } = tree
  const form = documentForm(type)
  const writer = blockWriter(on, passageNames())
  const language = languageTag(lang)
  const keywords = about.keywords.map(word =>
    element('keyword', { value: word, showAs: word, dictionary: '#author' }),
  )
  const meta = element(
    'meta',
    {},
    identification(tree, form),
    keywords.length > 0 ? element('classification', { source: '#author' }, keywords) : [],
    analysis(tree),
    references(tree),
  )
  const preface = element(
    'preface',
    { 'xml:lang': language },
    element('p', { class: 'title' }, element('docTitle', {}, wordsXml(title))),
    subtitle === undefined ? [] : element('p', { class: 'subtitle' }, wordsXml(subtitle)),
  )
  const write = form.debate ? debateXml : sectionsXml
  const body = element(form.body, { 'xml:lang': language }, write(blocks, writer))
  const whole = element(
    'akomaNtoso',
    { xmlns: namespace },
    element(form.element, { name: type }, meta, preface, body),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole.xml}\n`
}
