import { seeded } from '../pages-seeded.mjs'

const small =
  'de la que el en y a los del se las un por con no una su para es al lo como más pero sus le ya o porque cuando muy sin sobre también hasta hay donde quien desde todo nos durante todos uno les ni contra otros'.split(
    ' ',
  )
const plain =
  'agua parque calle colonia seguridad alumbrado basura transporte escuela mercado árbol bache drenaje vecinas gobierno alcaldía transparencia datos trámite presupuesto participación niñas jóvenes mujeres salud bicicleta'.split(
    ' ',
  )
const first = 'p r c m t s l d v g b n f pr tr gr cr br ll ch qu j'.split(' ')
const middle = 'a e o i u ie ia io ue á é í ó'.split(' ')
const last = ['', '', 'r', 's', 'n', 'l', 'd']

/** Words that look like Spanish, the frequent ones first. */
function vocabulary(random, size) {
  const pick = list => list[Math.floor(random() * list.length)]
  const words = new Set([...small, ...plain])
  while (words.size < size) {
    const syllables = 2 + Math.floor(random() * 3)
    words.add(Array.from({ length: syllables }, () => pick(first) + pick(middle) + pick(last)).join(''))
  }
  return [...words]
}

/** The things to search of `n` invented contributions, words as frequent as in a language (Zipf and Mandelbrot). */
export function* contributionsToSearch(n) {
  const random = seeded(11)
  const words = vocabulary(random, 60_000)
  const sums = new Float64Array(words.length)
  let sum = 0
  for (let rank = 0; rank < words.length; rank++) {
    sum += 1 / (rank + 6) ** 1.12
    sums[rank] = sum
  }
  const word = () => {
    const wanted = random() * sum
    let [low, high] = [0, words.length - 1]
    while (low < high) {
      const half = (low + high) >> 1
      if (sums[half] < wanted) low = half + 1
      else high = half
    }
    return words[low]
  }
  const text = length => Array.from({ length }, word).join(' ')
  for (let at = 0; at < n; at++) {
    const part = String(Math.floor(at / 250) + 1).padStart(4, '0')
    const day = `2022-${String(1 + Math.floor((at * 12) / n)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`
    yield {
      kind: 'contribution',
      title: text(5 + Math.floor(random() * 6)),
      body: text(50 + Math.floor(random() * 60)),
      folio: `VE-${String(at + 1).padStart(6, '0')}`,
      date: day,
      year: day.slice(0, 4),
      axis: `eje-${1 + Math.floor(random() * 8)}`,
      outcome: ['met', 'unmet', 'undetermined'][Math.floor(random() * 3)],
      pages: { 'es-MX': `consulta-${part}.html`, en: `en/consultation-${part}.html` },
      anchor: `c-VE-${at + 1}`,
    }
  }
}

/** Queries of every sort, each with what it stands for. */
export const queries = {
  'one frequent word': 'agua',
  'words that nearly all have': 'de la ',
  'two words': 'agua parque',
  'three words, the last unfinished': 'parque alumbrado seg',
  'a beginning that many words have': 'par',
  'a beginning that few words have': 'transparenc',
  'a rare word': null,
  'a folio': 've-050000',
}
