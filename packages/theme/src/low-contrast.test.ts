import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lowContrast } from './low-contrast.js'

describe('colours that meet', () => {
  it('all read well, by day and by night', () => {
    expect(lowContrast()).toEqual([])
  })

  it('are judged again when a city overrides one, and both schemes are', () => {
    expect(
      lowContrast(':root { --ap-soft: #aaaaaa }').map(({ front, ground, scheme }) => [scheme, front, ground]),
    ).toEqual([
      ['light', 'soft', 'paper'],
      ['light', 'soft', 'raised'],
      ['light', 'soft', 'sunken'],
    ])
    expect(lowContrast(':root{--ap-on-accent:light-dark(#ffffff,#ffffff)}').map(each => each.scheme)).toEqual(
      ['dark', 'dark'],
    )
  })

  it('do not mind what a city says of printing, or in a comment', () => {
    expect(lowContrast('/* --ap-ink: #ffffff; */ @media print { :root { --ap-ink: #eeeeee } }')).toEqual([])
  })

  it('must be written so that they can be judged', () => {
    expect(() => lowContrast(':root { --ap-ink: rebeccapurple }')).toThrow('got rebeccapurple')
  })

  it('read well in the invented city of the demo', () => {
    expect(lowContrast(readFileSync(new URL('../demo-city.css', import.meta.url), 'utf8'))).toEqual([])
  })
})
