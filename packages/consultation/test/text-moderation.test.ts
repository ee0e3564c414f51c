import { readFileSync } from 'node:fs'
import { moderate, wordList } from '@apertura/consultation/text'
import { describe, expect, it } from 'vitest'

const file = new URL('../cases/moderation.json', import.meta.url)
const sentences: readonly { text: string; offensive: boolean }[] = JSON.parse(
  readFileSync(file, 'utf8'),
).sentences

describe('the labelled sentences', () => {
  const words = wordList(['pis', 'orina', 'idiota', 'imbécil'])
  const lists = [{ id: 'few', words, source: { title: 'A few words' } }]
  const marked = sentences.filter(({ text }) => moderate({ id: 'F-1', title: '', body: text }, lists).review)

  it('are two hundred, each once, of both kinds', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200)
    expect(new Set(sentences.map(({ offensive }) => offensive)).size).toBe(2)
  })

  it('show that a list marks what offends nobody', () => {
    expect(marked.filter(({ offensive }) => !offensive).map(({ text }) => text)).toContain(
      'Visc en un pis sense ascensor i demano ajuda',
    )
  })

  it('show that a list misses what offends', () => {
    const missed = sentences.filter(each => each.offensive && !marked.includes(each))
    expect(missed.map(({ text }) => text)).toContain('Son una plaga, habría que fumigarlos')
  })
})
