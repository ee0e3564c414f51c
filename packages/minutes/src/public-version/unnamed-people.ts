import type { DocumentTree, Text } from '../tree/document-tree.js'
import { tells } from './leaks.js'
import type { Sought } from './occurrences.js'
import { passagesOf } from './passages.js'

/**
 * People of whom something confidential or reserved was left out, and whom no passage names any more. What passages
 * and references call them by is an id, and ids tell names, or who it is that was left out in two places.
 */
export function unnamedPeople(
  before: DocumentTree,
  after: DocumentTree,
  gone: readonly { readonly sought: Sought }[],
): readonly string[] {
  const names = new Map(before.references.map(({ id, name }) => [id, name]))
  const named = new Set(
    personal(after)
      .filter(({ text, person }) => names.get(person) === text)
      .map(({ person }) => person),
  )
  const hidden = personal(before).filter(
    ({ text, person, data }) =>
      (data === 'confidential' || data === 'reserved') &&
      !named.has(person) &&
      gone.some(({ sought }) => tells(text, sought)),
  )
  return [...new Set(hidden.map(({ person }) => person))]
}

const personal = (tree: DocumentTree): readonly (NonNullable<Text['about']> & Pick<Text, 'text'>)[] =>
  passagesOf(tree)
    .flatMap(({ lines }) => lines.flat())
    .flatMap(inline =>
      inline.kind === 'text' && inline.about ? [{ ...inline.about, text: inline.text }] : [],
    )
