import type { Locale, LocalizedText } from '@apertura/domain'
import { textIn } from '@apertura/rules'
import type { DocumentTree, Inline, Inlines } from '../tree/document-tree.js'
import type { TreeChange } from './tree-differences.js'
import type { WordChange } from './word-changes.js'

const said = {
  title: { 'es-MX': 'Qué cambió', en: 'What changed', 'pt-BR': 'O que mudou' },
  none: { 'es-MX': 'No cambió nada.', en: 'Nothing changed.', 'pt-BR': 'Nada mudou.' },
  caption: {
    'es-MX': 'Cambios respecto de la versión anterior',
    en: 'Changes since the version before',
    'pt-BR': 'Mudanças desde a versão anterior',
  },
  passage: { 'es-MX': 'Pasaje', en: 'Passage', 'pt-BR': 'Trecho' },
  what: { 'es-MX': 'Qué pasó', en: 'What happened', 'pt-BR': 'O que houve' },
  before: { 'es-MX': 'Antes', en: 'Before', 'pt-BR': 'Antes' },
  now: { 'es-MX': 'Ahora', en: 'Now', 'pt-BR': 'Agora' },
  heading: { 'es-MX': 'Título', en: 'Title', 'pt-BR': 'Título' },
  added: { 'es-MX': 'Es nuevo', en: 'It is new', 'pt-BR': 'É novo' },
  removed: { 'es-MX': 'Se quitó', en: 'It was taken out', 'pt-BR': 'Foi retirado' },
  moved: { 'es-MX': 'Cambió de lugar', en: 'It moved', 'pt-BR': 'Mudou de lugar' },
  changed: { 'es-MX': 'Cambió', en: 'It changed', 'pt-BR': 'Mudou' },
} as const satisfies Record<string, LocalizedText>

/**
 * What changed, as a document for people: a table with each passage before and now, the words that went and came in
 * bold. Long stretches that stayed are cut short.
 *
 * @param after - the later version, for its id and what a catalogue says of it
 *
 * @example
 * ```ts
 * const later = { ...complaint, title: 'Queja por mucho ruido' }
 * const shown = differencesTree(later, treeDifferences(complaint, later))
 * shown.title // => 'Qué cambió: Queja por mucho ruido'
 * ```
 */
export function differencesTree(
  after: DocumentTree,
  changes: readonly TreeChange[],
  locale: Locale = after.lang,
): DocumentTree {
  const word = (name: keyof typeof said) => textIn(said[name], locale)
  const { subtitle: _, ...bare } = after
  const row = (change: TreeChange): readonly Inlines[] => [
    text(change.passage ?? word('heading')),
    text(word(change.kind)),
    beforeOf(change),
    nowOf(change),
  ]
  return {
    ...bare,
    id: `${after.id}-changes`,
    type: 'changes',
    lang: locale,
    title: `${word('title')}: ${after.title}`,
    references: [],
    blocks:
      changes.length === 0
        ? [{ kind: 'paragraph', id: 'no-change', text: text(word('none')) }]
        : [
            {
              kind: 'table',
              id: 'changes',
              caption: text(word('caption')),
              head: [word('passage'), word('what'), word('before'), word('now')].map(text),
              rows: changes.map((change, i) => ({ id: `change-${i + 1}`, cells: row(change) })),
            },
          ],
  }
}

const text = (words: string): Inlines => [{ kind: 'text', text: words }]

function beforeOf(change: TreeChange): Inlines {
  if (change.kind === 'changed') return side(change.words, 'removed')
  return change.kind === 'removed' ? text(short(change.text)) : []
}

function nowOf(change: TreeChange): Inlines {
  if (change.kind === 'changed') return side(change.words, 'added')
  return change.kind === 'removed' ? [] : text(short(change.text))
}

const side = (words: readonly WordChange[], kind: 'added' | 'removed'): Inlines =>
  words
    .filter(each => each.kind === 'same' || each.kind === kind)
    .map(
      (each): Inline => ({
        kind: 'text',
        text: short(each.text),
        ...(each.kind === 'same' ? {} : { strong: true }),
      }),
    )

/** Of a long stretch its beginning and its end; whole characters. */
function short(words: string): string {
  if (words.length <= 400) return words
  const head = words.slice(0, 190).replace(/[\ud800-\udbff]$/, '')
  const tail = words.slice(-190).replace(/^[\udc00-\udfff]/, '')
  return `${head} […] ${tail}`
}
