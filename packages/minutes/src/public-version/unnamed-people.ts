import type { DocumentTree, Text } from '../tree/document-tree.js'
import { passagesOf } from './passages.js'

/**
 * People of whom something confidential or reserved was left out, and whom no passage names any more. What passages
 * and references call them by is an id, and ids tell names, or who it is that was left out in two places.
 */
export function unnamedPeople(before: DocumentTree, after: DocumentTree): readonly string[] {
  const names = new Map(before.references.map(({ id, name }) => [id, name]))
  const left = personal(after)
  const still = new Set(left.map(({ person, text }) => JSON.stringify([person, text])))
  const named = new Set(
    left.filter(({ text, person }) => names.get(person) === text).map(({ person }) => person),
  )
  const hidden = personal(before).filter(
    ({ text, person, data }) =>
      (data === 'confidential' || data === 'reserved') &&
      !named.has(person) &&
      !still.has(JSON.stringify([person, text])),
  )
  return [...new Set(hidden.map(({ person }) => person))]
}

const personal = (tree: DocumentTree): readonly (NonNullable<Text['about']> & Pick<Text, 'text'>)[] =>
  passagesOf(tree)
    .flatMap(({ lines }) => lines.flat())
    .flatMap(inline =>
      inline.kind === 'text' && inline.about ? [{ ...inline.about, text: inline.text }] : [],
    )
