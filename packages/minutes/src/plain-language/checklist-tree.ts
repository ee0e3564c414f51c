import type { Locale, LocalizedText, Outcome } from '@apertura/domain'
import { textIn } from '@apertura/rules'
import type { Block, DocumentTree, Inlines } from '../tree/document-tree.js'
import { type OpennessNeeds, type OpennessOfElement, opennessOf } from './openness-of.js'
import { plainLanguage, type SentenceToMend } from './plain-language.js'
import { bandWords, hardnessWords } from './plain-words.js'

const said = {
  title: { 'es-MX': 'Lista de apertura', en: 'Openness checklist', 'pt-BR': 'Lista de abertura' },
  ease: { 'es-MX': 'Facilidad de lectura', en: 'Ease of reading', 'pt-BR': 'Facilidade de leitura' },
  mend: { 'es-MX': 'Oraciones por corregir', en: 'Sentences to mend', 'pt-BR': 'Frases para corrigir' },
  passage: { 'es-MX': 'Pasaje', en: 'Passage', 'pt-BR': 'Trecho' },
  sentence: { 'es-MX': 'Oración', en: 'Sentence', 'pt-BR': 'Frase' },
  why: { 'es-MX': 'Qué hacer', en: 'What to do', 'pt-BR': 'O que fazer' },
  answer: { 'es-MX': '¿Se cumple?', en: 'Is it met?', 'pt-BR': 'Cumpre?' },
  found: { 'es-MX': 'Qué se encontró', en: 'What was found', 'pt-BR': 'O que se encontrou' },
  met: { 'es-MX': 'Sí', en: 'Yes', 'pt-BR': 'Sim' },
  unmet: { 'es-MX': 'No', en: 'No', 'pt-BR': 'Não' },
  undetermined: { 'es-MX': 'No se sabe', en: 'Not known', 'pt-BR': 'Não se sabe' },
} as const satisfies Record<string, LocalizedText> & Record<Outcome, LocalizedText>

/** The longest list that somebody would go through. */
const mostSentences = 20

/**
 * The ease of reading of a document, the sentences to mend first, and the five elements of openness, as a document
 * for whoever prepares it.
 *
 * @example
 * ```ts
 * checklistTree(complaint).title // => 'Lista de apertura: Queja por ruido'
 * ```
 */
export function checklistTree(
  tree: DocumentTree,
  needs: OpennessNeeds = {},
  locale: Locale = tree.lang,
): DocumentTree {
  const word = (name: keyof typeof said) => textIn(said[name], locale)
  const { score, band, sentences } = plainLanguage(tree)
  const { subtitle: _, ...bare } = tree
  const measured = [...(score === null ? [] : [String(score)]), textIn(bandWords[band], locale)].join(': ')
  const first = sentences.slice(0, mostSentences)
  return {
    ...bare,
    id: `${tree.id}-checklist`,
    type: 'checklist',
    lang: locale,
    title: `${word('title')}: ${tree.title}`,
    references: [],
    blocks: [
      {
        kind: 'pairs',
        id: 'ease',
        pairs: [{ id: 'ease-score', name: text(word('ease')), value: text(measured) }],
      },
      ...(first.length > 0 ? [mendTable(first, locale)] : []),
      ...opennessOf(tree, needs).map(each => elementTable(each, locale)),
    ],
  }
}

const text = (words: string): Inlines => [{ kind: 'text', text: words }]

function mendTable(sentences: readonly SentenceToMend[], locale: Locale): Block {
  const word = (name: keyof typeof said) => textIn(said[name], locale)
  return {
    kind: 'table',
    id: 'mend',
    caption: text(word('mend')),
    head: [word('passage'), word('sentence'), word('why')].map(text),
    rows: sentences.map(({ passage, text: sentence, why }, i) => ({
      id: `mend-${i + 1}`,
      cells: [passage, sentence, why.map(each => textIn(hardnessWords[each], locale)).join(' ')].map(text),
    })),
  }
}

function elementTable({ element, title, checks }: OpennessOfElement, locale: Locale): Block {
  const word = (name: keyof typeof said) => textIn(said[name], locale)
  return {
    kind: 'table',
    id: element,
    caption: text(textIn(title, locale)),
    head: [word('found'), word('answer')].map(text),
    rows: checks.map(({ outcome, words }, i) => ({
      id: `${element}-${i + 1}`,
      cells: [textIn(words, locale), word(outcome)].map(text),
    })),
  }
}
