import { colourPairs, contrastRatio, tokensCss } from '@apertura/theme'
import { describe, expect, it } from 'vitest'
import { colours } from '../src/pictures/picture-colours.js'
import { sectorKinds } from '../src/pictures/sector-kinds.js'

/** A hairline and a wash only decorate: what they show is told by a rim or a word, too. */
const decorating = new Set(['paper', 'line', 'accent-wash'])
const shown = colours.filter(([name]) => !decorating.has(name))

describe('the colours of a picture', () => {
  it.each(colours)('%s is that of the theme, by day and by night', (name, day, night) => {
    expect(tokensCss).toContain(`--ap-${name}: light-dark(${day}, ${night})`)
  })

  it.each(shown)('%s reads on paper as the theme asks, also where a page has no theme', (name, ...values) => {
    const pair = colourPairs.find(({ front, ground }) => front === name && ground === 'paper')
    expect(pair?.atLeast).toBeGreaterThanOrEqual(3)
    const [paper] = colours
    const grounds = paper?.slice(1) ?? []
    for (const [index, value] of values.entries()) {
      expect(contrastRatio(value, grounds[index] ?? '')).toBeGreaterThanOrEqual(pair?.atLeast ?? 21)
    }
  })

  it('tells 36 sectors apart by filling and colour, and the first six by filling alone', () => {
    const looks = Array.from({ length: 36 }, (_, index) => sectorKinds(index))
    expect(new Set(looks.map(({ colour, filling }) => `${colour} ${filling}`)).size).toBe(36)
    expect(new Set(looks.slice(0, 6).map(({ filling }) => filling)).size).toBe(6)
  })
})
