import { type TraitName, traitNames } from '../../src/search/traits.js'

/** What a trait word says; nothing for other words. */
export function traitOf(word: string): readonly [name: TraitName, value: string] | undefined {
  if (!word.startsWith('!')) return undefined
  const [name, value = ''] = word.slice(1).split(':')
  const known = traitNames.find(each => each === name)
  return known && [known, decodeURIComponent(value)]
}
