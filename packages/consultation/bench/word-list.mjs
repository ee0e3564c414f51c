/**
 * Whole words of a list in 1,000 raw texts of some 300 characters, case and accents folded: every hit with
 * its place. The yardstick is what one writes without a library: fold the text, run one regular expression over
 * it. It gives places in the folded text, which in these texts are the same; with combining marks they would
 * not be, and mending that is not in its time. Run by `npm run bench -- consultation`.
 */
import { wordList } from '@apertura/consultation/text'
import { foldText } from '@apertura/rules/criteria'
import { wordListTexts } from './word-list-texts.mjs'

/** The quickest fold that we found: `\b` knows only ASCII, so the ñ becomes the one other sign it takes for a letter. */
const lean = text =>
  text
    .normalize('NFD')
    .replace(/n\u0303/gi, '_')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()

/** A short list and a long one have each the form that was the quickest for it; they differ tenfold. */
const forms = {
  500: { fold: lean, expression: any => `\\b(?:${any.replaceAll(' ', '\\W+')})\\b` },
  20000: {
    fold: foldText,
    expression: any => `(?<![a-z0-9ñ])(?:${any.replaceAll(' ', '[^a-z0-9ñ]+')})(?![a-z0-9ñ])`,
  },
}

function byRegExp(terms) {
  const { fold, expression: form } = forms[terms.length]
  const longestFirst = terms.map(fold).toSorted((a, b) => b.length - a.length)
  const expression = new RegExp(form(longestFirst.join('|')), 'g')
  return (text, hit) => {
    const folded = fold(text)
    expression.lastIndex = 0
    for (let found = expression.exec(folded); found !== null; found = expression.exec(folded)) {
      hit(found.index, expression.lastIndex)
    }
  }
}

function byList(terms) {
  const list = wordList(terms)
  return (text, hit) => {
    for (const { from, to } of list.find(text)) hit(from, to)
  }
}

/** How often there was a hit, and where: one number for each, so that comparing costs nothing. */
function summed(texts, find) {
  let hits = 0
  let places = 0
  const hit = (from, to) => {
    hits += 1
    places += from + to * 31
  }
  for (const text of texts) find(text, hit)
  return { hits, places }
}

export const cases = [500, 20_000].map(count => {
  const { texts, terms } = wordListTexts({ texts: 1000, terms: count })
  const expression = byRegExp(terms)
  const list = byList(terms)
  return {
    case: `word-list@${count}`,
    n: texts.length,
    contestants: [
      { contestant: 'reference', run: () => summed(texts, expression) },
      { contestant: 'apertura', run: () => summed(texts, list) },
    ],
  }
})
