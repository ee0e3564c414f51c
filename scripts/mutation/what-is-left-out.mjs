/**
 * Tells Stryker what to leave alone. Titles are words for people, which tests of their own look at. A text of which
 * the type names all values (a code, a severity) cannot be changed: what is changed there is not built at all. In packs
 * every other text counts, since it names a fact, a parameter or a value.
 */
export const strykerPlugins = [
  { kind: 'Ignore', name: 'what-is-left-out', value: { shouldIgnore: ({ node }) => reason(node) } },
]

const wordsForPeople = 'Words for people.'
const titleMakers = ['esEn', 'said']
const typed = ['code', 'severity', 'certainty', 'type']

function reason({ type, key, value, callee }) {
  if (type === 'CallExpression' && titleMakers.includes(callee.name)) return wordsForPeople
  if (type !== 'ObjectProperty') return
  if (key.name === 'title') return wordsForPeople
  if (typed.includes(key.name) && value.type === 'StringLiteral') return 'The type allows no other text.'
}
