import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forbiddenWords } from './forbidden-words.js'
import { casesOf, type Line, markdownFiles, proseOf, stringsOf } from './prose.js'

const root = new URL('..', import.meta.url).pathname
const rooms = readdirSync(join(root, 'packages'))
const filesIn = (room: string, folder: string) =>
  readdirSync(join(root, 'packages', room), { recursive: true, encoding: 'utf8' })
    .filter(file => file.startsWith(`${folder}/`) && !/\.test\.ts$/.test(file))
    .map(file => `packages/${room}/${file}`)

const said: readonly Line[] = [
  ...markdownFiles.filter(file => file !== 'docs/glossary.md').flatMap(proseOf),
  ...rooms
    .flatMap(room => filesIn(room, 'src').filter(file => /\/locales\/.*\.ts$/.test(file)))
    .flatMap(stringsOf),
  ...rooms.flatMap(room => filesIn(room, 'cases').filter(file => file.endsWith('.json'))).flatMap(casesOf),
]

describe('the words of the glossary', () => {
  it('are read in enough places to mean something', () => {
    expect(said.filter(({ text }) => text.trim() !== '').length).toBeGreaterThan(1000)
  })

  it.each(forbiddenWords)('“$use”, never $not', ({ not, except }) => {
    const found = said
      .filter(({ text }) => not.test(except ? text.replace(except, '') : text))
      .map(({ file, number, text }) => `${file}:${number}: ${text.trim()}`)
    expect(found).toEqual([])
  })

  it('have no forbidden word among them', async () => {
    const glossary = proseOf('docs/glossary.md').filter(({ text }) => text.startsWith('|'))
    for (const { not, use } of forbiddenWords) {
      // The name of a thing, in either language; what explains it may use any plain word.
      const names = glossary.map(({ text }) => text.split('|').slice(2, 4).join(' '))
      expect([use, names.filter(name => not.test(name))]).toEqual([use, []])
    }
  })
})
