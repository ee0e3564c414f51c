import { foldText } from '@apertura/rules/criteria'
import { seeded } from './seeded.mjs'

/** Texts that look like Spanish and lists of words to look for in them: the same for every run. */
export function wordListTexts({ texts: count, terms: wanted }) {
  const random = seeded(20_211_127)
  const pick = list => list[Math.floor(random() * list.length)]
  const onsets = 'b c ch d f g gr j l ll m n ñ p pl qu r s t tr v y'.split(' ')
  const vowels = 'a e i o u á é í ó ú ue ia'.split(' ')
  const codas = ['', '', '', 'n', 's', 'r', 'l']
  const word = () => {
    let made = ''
    for (let left = 1 + Math.floor(random() * 3.5); left > 0; left -= 1) made += pick(onsets) + pick(vowels)
    return made + pick(codas)
  }
  // Different from each other without their accents, too: a regular expression cannot see two hits at once.
  const words = new Map()
  while (words.size < 40_000) {
    const made = word()
    words.set(foldText(made), made)
  }
  const all = [...words.values()]
  const listed = all.splice(0, 22_000)
  // One term in eleven has two words that are in no other term.
  const terms = []
  for (let at = 0; terms.length < wanted; at += 2) {
    terms.push(...(at % 12 === 0 ? [`${listed[at]} ${listed[at + 1]}`] : [listed[at], listed[at + 1]]))
  }
  const few = terms.slice(0, 500)
  const cased = text =>
    random() < 0.1 ? text.toUpperCase() : random() < 0.1 ? text[0].toUpperCase() + text.slice(1) : text
  const texts = Array.from({ length: count }, () => {
    let text = ''
    while (text.length < 300) {
      // A common word more often than a rare one, and one of the list now and then.
      const next = random() < 0.001 ? pick(few) : all[Math.floor(all.length * random() ** 3)]
      text += cased(next) + (random() < 0.1 ? pick([', ', '. ', ' – ', ' «', '» ', ' 2021 ', ' 🚲 ']) : ' ')
    }
    return text
  })
  return { texts, terms: terms.slice(0, wanted) }
}
