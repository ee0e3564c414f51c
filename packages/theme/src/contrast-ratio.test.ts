import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastRatio } from './contrast-ratio.js'

const colours = () => fc.integer({ min: 0, max: 0xffffff }).map(n => `#${n.toString(16).padStart(6, '0')}`)

describe('the contrast of two colours', () => {
  it('is what WCAG says for colours that everybody has measured', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBe(21)
    expect(contrastRatio('#767676', '#ffffff')).toBe(4.54)
    expect(contrastRatio('#777777', '#ffffff')).toBe(4.47)
  })

  it('does not depend on which is in front, and lies between 1 and 21', () => {
    fc.assert(
      fc.property(colours(), colours(), (a, b) => {
        const ratio = contrastRatio(a, b)
        expect(ratio).toBe(contrastRatio(b, a))
        expect(ratio).toBeGreaterThanOrEqual(1)
        expect(ratio).toBeLessThanOrEqual(21)
      }),
    )
  })

  it('says so when it is not given colours that it can read', () => {
    expect(() => contrastRatio('teal', '#ffffff')).toThrow('needs colours as #rrggbb and got teal')
  })
})
