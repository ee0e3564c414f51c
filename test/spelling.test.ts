import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import nspell from 'nspell'
import { describe, expect, it } from 'vitest'
import { casesOf, type Line, markdownFiles, proseOf, stringsOf } from './prose.js'

const root = new URL('..', import.meta.url).pathname
const own = readFileSync(join(root, 'test', 'spelling-words.txt'), 'utf8')
  .split('\n')
  .filter(Boolean)
const en = spellingOf('dictionary-en')
const es = spellingOf('dictionary-es-mx')

const locales = readdirSync(join(root, 'packages')).flatMap(room =>
  readdirSync(join(root, 'packages', room, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(file => /(?:^|\/)(?:es-mx|en)\.ts$/.test(file))
    .map(file => `packages/${room}/src/${file}`),
)

describe('the spelling', () => {
  it.each(markdownFiles)('of %s', file => {
    const both = file === 'docs/glossary.md' || file === 'docs/plan-cycle.md'
    expect(misspelt(proseOf(file), word => isEnglish(word) || (both && es.correct(word)))).toEqual([])
  })

  it.each(locales.filter(file => file.endsWith('en.ts')))('of %s, in English', file => {
    expect(misspelt(stringsOf(file), isEnglish)).toEqual([])
  })

  it.each(locales.filter(file => file.endsWith('es-mx.ts')))('of %s, in Spanish', file => {
    expect(misspelt(stringsOf(file), word => es.correct(word))).toEqual([])
  })

  const cases = readdirSync(join(root, 'packages/plan-cycle/cases'))
  it('of the rule cases, in Spanish', () => {
    const lines = cases.flatMap(file => casesOf(`packages/plan-cycle/cases/${file}`))
    expect(misspelt(lines, word => es.correct(word))).toEqual([])
  })

  it('has no word of its own twice, or out of order', () => {
    expect(own).toEqual([...new Set(own)].sort((a, b) => a.localeCompare(b, 'es')))
  })
})

/** Each misspelt word with the first line in which it stands. Acronyms, codes and parts of words are left out. */
function misspelt(lines: readonly Line[], isRight: (word: string) => boolean): readonly string[] {
  const found = new Map<string, string>()
  for (const { file, number, text } of lines) {
    for (const [word] of text
      .replaceAll('’', "'")
      .matchAll(/(?<![\p{L}\d@_./#-])\p{L}[\p{L}']*(?![\p{L}\d_@])/gu)) {
      const plain = word.replace(/'+$/, '')
      if (plain.length < 3 || /\p{L}\p{Lu}/u.test(plain) || found.has(plain)) continue
      if (!isRight(plain) && !isRight(plain.toLowerCase())) found.set(plain, `${file}:${number}: ${plain}`)
    }
  }
  return [...found.values()]
}

/** The dictionary writes as in the United States; the house writes as OGP's partners in Britain do. */
function isEnglish(word: string): boolean {
  return (
    en.correct(word) ||
    en.correct(word.replace(/'s$/, '')) ||
    british.some(([ours, theirs]) => ours.test(word) && en.correct(word.replace(ours, theirs)))
  )
}

const british: readonly (readonly [RegExp, string])[] = [
  [/is(ation|e|ed|es|ing|er)(s?)$/i, 'iz$1$2'],
  [/our/i, 'or'],
  [/(re)(s?)$/i, 'er$2'],
  [/ll(ed|ing|er)$/i, 'l$1'],
  [/ogue(s?)$/i, 'og$1'],
  [/([gm])mme(s?)$/i, '$1m$2'],
  [/mme(s?)$/i, 'm$1'],
  [/ence(s?)$/i, 'ense$1'],
  [/elling$/i, 'eling'],
  [/judgement/i, 'judgment'],
]

function spellingOf(dictionary: string) {
  const folder = join(createRequire(import.meta.url).resolve(dictionary), '..')
  const spelling = nspell({
    aff: readFileSync(join(folder, 'index.aff')),
    dic: readFileSync(join(folder, 'index.dic')),
  })
  for (const word of own) spelling.add(word)
  return spelling
}
