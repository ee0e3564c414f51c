/**
 * Tells Stryker to leave titles alone: they are words for people, which tests of their own look at. In packs every
 * other text counts, since it names a fact, a parameter or a value.
 */
export const strykerPlugins = [
  { kind: 'Ignore', name: 'words-for-people', value: { shouldIgnore: path => isTitle(path.node) } },
]

const why = 'Words for people.'

/** A title, also one that is made by a call such as `esEn('Texto', 'Text')`, or that a call such as `said` puts into its place. */
function isTitle({ type, key, callee }) {
  if (type === 'ObjectProperty' && key.name === 'title') return why
  if (type === 'CallExpression' && ['esEn', 'said'].includes(callee.name)) return why
}
