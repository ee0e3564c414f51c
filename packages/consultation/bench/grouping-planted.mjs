import { seeded } from './seeded.mjs'

/**
 * Texts like Spanish ones of which it is known who copied whom: alone, in small families, in campaigns of up to
 * two hundred. Copies have typing errors, no accents, capitals, a greeting, words left out or put in. One text in
 * ten begins with the same two sentences of a form as others that it has nothing else in common with.
 *
 * @returns `texts` as `{ id, text }`, and `family`: for each the number of its family.
 */
export function plantedTexts(count, { campaign = 200, alone = 0.7, seed = 7 } = {}) {
  const random = seeded(seed)
  const upTo = limit => Math.floor(random() * limit)
  const pick = list => list[upTo(list.length)]
  const words = vocabulary(pick, upTo)
  const common = () => words[Math.floor(words.length * random() ** 3)]
  const phrase = length => Array.from({ length }, common)
  const forms = Array.from({ length: 5 }, () => phrase(12))
  const made = []
  for (let family = 0; made.length < count; family += 1) {
    const original = [...(random() < 0.1 ? pick(forms) : []), ...phrase(30 + upTo(20))]
    const chance = random()
    const size = chance < alone ? 1 : alone > 0 && chance < 0.99 ? 2 + upTo(4) : 2 + upTo(campaign)
    for (let copy = 0; copy < size && made.length < count; copy += 1) {
      made.push({ family, text: copy === 0 ? written(original) : edited(original) })
    }
  }
  for (let at = made.length - 1; at > 0; at -= 1) {
    const other = upTo(at + 1)
    ;[made[at], made[other]] = [made[other], made[at]]
  }
  return {
    texts: made.map(({ text }, at) => ({ id: `F-${at + 1}`, text })),
    family: made.map(each => each.family),
  }

  function written(all) {
    return all.map((word, at) => (at % 9 === 8 ? `${word},` : word)).join(' ')
  }

  function edited(original) {
    const all = [...original]
    for (let left = upTo(3); left > 0; left -= 1) all[upTo(all.length)] = typing(pick(original))
    for (let left = upTo(2); left > 0; left -= 1) all.splice(upTo(all.length), 1)
    for (let left = upTo(2); left > 0; left -= 1) all.splice(upTo(all.length), 0, common())
    if (random() < 0.3)
      all.unshift(...pick(['Buenos días:', 'Estimado gobierno,', 'Hola a todas,']).split(' '))
    let text = written(all)
    if (random() < 0.3) text = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    if (random() < 0.1) text = text.toUpperCase()
    return text
  }

  function typing(word) {
    const at = upTo(word.length)
    return random() < 0.5 ? word.slice(0, at) + word.slice(at + 1) : `${word.slice(0, at)}x${word.slice(at)}`
  }
}

/** How well groups (for each text a number) agree with families, by pairs of texts that are together in both. */
export function f1(groups, family) {
  const pairs = keys => {
    const sizes = new Map()
    for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1)
    let sum = 0
    for (const size of sizes.values()) sum += (size * (size - 1)) / 2
    return sum
  }
  const both = pairs(groups.map((group, at) => `${group} ${family[at]}`))
  return (2 * both) / (pairs(groups) + pairs(family))
}

function vocabulary(pick, upTo) {
  // The ñ is rare, as in Spanish: who writes without accents loses it.
  const often = 'b c ch d f g j l m n p pr qu r s t tr v'.split(' ')
  const onsets = [...often, ...often, ...often, ...often, 'ñ']
  const vowels = 'a e i o u á é í ó ue ia'.split(' ')
  const made = new Set()
  while (made.size < 6000) {
    let word = ''
    for (let left = 1 + upTo(4); left > 0; left -= 1) word += pick(onsets) + pick(vowels)
    made.add(word + pick(['', '', 'n', 's', 'r']))
  }
  return [...made]
}
