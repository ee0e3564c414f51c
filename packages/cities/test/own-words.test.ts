import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { describe, expect, it } from 'vitest'
import { memoria } from './memoria.js'

const span = 8

/** Names stay as they are: headings, titles of documents, names of parties, a theme as it was worded. */
const named = /\.(worded|name|heading|url|sources\.\d+\.title)(\.|$)/

describe.skipIf(memoria === undefined)('our own words', () => {
  it('repeat no eight words in a row from the Memoria', () => {
    const theirs = new Set(runs(memoria ?? ''))
    const copied = texts([definition, record]).flatMap(({ path, text }) =>
      runs(text)
        .filter(run => theirs.has(run))
        .map(run => `${path}: ${run}`),
    )
    expect(copied).toEqual([])
  })

  it('would be caught if they did', () => {
    const line = (memoria ?? '').split('\n')[291] ?? ''
    const theirs = new Set(runs(memoria ?? ''))
    expect(runs(line).some(run => theirs.has(run))).toBe(true)
  })
})

function texts(value: unknown, path = ''): { path: string; text: string }[] {
  if (named.test(path)) return []
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
}

/** Every run of eight words, without case, marks or line breaks. */
function runs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(span - 1).map((_, index) => words.slice(index, index + span).join(' '))
}
