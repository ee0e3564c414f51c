import { isDay } from '@apertura/calendar'
import type { DocumentTree } from '../tree/document-tree.js'
import type { DocumentForm } from './document-form.js'
import { nameOf } from './identifiers.js'
import { languageTag } from './line-xml.js'
import { addressDate, workDates } from './work-dates.js'
import { element, type Xml } from './xml.js'

/** Languages as addresses of Akoma Ntoso name them, in three letters. */
const threeLetters: Readonly<Record<string, string>> = { en: 'eng', es: 'spa', pt: 'por', fr: 'fra' }

/** What the document is as a work, as an expression in one language and version, and as this file. */
export function identification(tree: DocumentTree, form: DocumentForm): Xml {
  const { about, id, lang, on, title, type } = tree
  const language = languageTag(lang)
  const [short = 'und'] = language.toLowerCase().split('-')
  const country = nameOf(about.country.toLowerCase())
  const work = `/akn/${country}/${form.element}/${nameOf(type)}/${addressDate(on)}/${nameOf(id)}`
  const expression = `${work}/${threeLetters[short] ?? 'und'}@v${about.version}`
  const common = (address: string) => [
    element('FRBRthis', { value: `${address}/!main` }),
    element('FRBRuri', { value: address }),
    element('FRBRalias', { value: title, name: 'title' }),
    ...(isDay(on) ? [] : [element('FRBRalias', { value: on, name: 'edtf' })]),
    ...workDates(on),
    element('FRBRauthor', { href: '#author', as: '#role__author' }),
  ]
  return element(
    'identification',
    { source: '#author' },
    element(
      'FRBRWork',
      {},
      ...common(work),
      element('FRBRcountry', { value: about.country.toLowerCase() }),
      element('FRBRsubtype', { value: type }),
      element('FRBRname', { value: id }),
    ),
    element(
      'FRBRExpression',
      {},
      ...common(expression),
      element('FRBRversionNumber', { value: about.version }),
      element('FRBRlanguage', { language }),
    ),
    element(
      'FRBRManifestation',
      {},
      ...common(`${expression}.xml`),
      element('FRBRformat', { value: 'application/akn+xml' }),
    ),
  )
}
