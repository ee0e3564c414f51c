import { readFileSync } from 'node:fs'
import { baseCss, colourPairs, tokensCss } from '@apertura/theme'
import { describe, expect, it } from 'vitest'
import { sheetsModule } from '../tools/embed.js'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

describe('the sheets', () => {
  it('are the same as files and as text; `node packages/theme/tools/embed.ts` mends it', () => {
    expect(read('src/sheets.gen.ts')).toBe(sheetsModule())
  })

  it('fetch nothing', () => {
    expect(tokensCss + baseCss).not.toMatch(/url\(|@import|@font-face/)
  })

  it('name every token that they use', () => {
    const used = new Set(
      [...(baseCss + read('demo.html')).matchAll(/var\((--ap-[\w-]*\w)[,)]/g)].map(match => match[1]),
    )
    expect([...used].filter(name => !tokensCss.includes(`${name}:`))).toEqual([])
  })

  it('judge every colour that they name, hairlines apart', () => {
    const judged = new Set(colourPairs.flatMap(({ front, ground }) => [front, ground]))
    const named = [...tokensCss.matchAll(/--ap-([\w-]+): light-dark/g)].map(match => match[1] ?? '')
    expect(named.filter(name => !judged.has(name))).toEqual(['line'])
  })
})
