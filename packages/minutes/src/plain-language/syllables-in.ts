/**
 * How many syllables a Spanish word has, as it is spoken: two strong vowels are two syllables (`le-er`), a weak one
 * joins its neighbour (`agua`, `buey`) unless an accent sets it apart (`pa-ís`); the `u` of `que` and `guerra` is
 * silent, that of `pingüino` is not; an `h` between vowels is not heard; `y` is a vowel at the end. At least one.
 *
 * @example
 * ```ts
 * ['agua', 'país', 'guerra', 'pingüino', 'prohíbe', 'ley'].map(syllablesIn) // => [2, 2, 2, 3, 3, 1]
 * ```
 */
export function syllablesIn(word: string): number {
  const spoken = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '')
    .replace(/y(?![aeiouáéíóúü])/g, 'i')
  const runs = spoken.match(/[aeiouáéíóúüàèìòùâêîôûãõ]+/g) ?? []
  return Math.max(
    1,
    runs.reduce((count, run) => count + nuclei(run), 0),
  )
}

/** How many syllables a run of vowels has: one for each strong vowel, and one for two that are the same weak one. */
function nuclei(run: string): number {
  const strong = run.match(/[^iuü]/g)?.length ?? 0
  const twice = run.match(/i(?=i)|u(?=u)/g)?.length ?? 0
  return Math.max(1, strong) + twice
}
