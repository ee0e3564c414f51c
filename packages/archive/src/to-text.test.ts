import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Story } from './story-parts.js'
import { toText } from './to-text.js'

describe('a story in the terminal', () => {
  it('never writes a line longer than asked, unless one word is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zñé]{1,20}$/), { minLength: 1 }),
        fc.integer({ min: 40, max: 120 }),
        (words, width) => {
          const lines = toText(aStory(words.join(' ')), { width }).split('\n')
          expect(lines.filter(line => line.length > width)).toEqual([])
        },
      ),
    )
  })

  it('loses no word by wrapping', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1 }), words => {
        const text = toText(aStory(words.join(' ')), { width: 60 }).replace(/\s+/g, ' ')
        expect(text).toContain(`• ${words.join(' ')}`)
      }),
    )
  })

  it('leaves out what is minor, and how dates were deduced, when it is to be brief', () => {
    const whole = toText(aStory('A fact', { minor: true }), { width: 80 })
    expect(whole).toContain('A fact')
    expect(whole).toContain('Deduced')
    const brief = toText(aStory('A fact', { minor: true }), { width: 80, brief: true })
    expect(brief).not.toContain('• A fact')
    expect(toText(aStory('A fact'), { width: 80, brief: true })).not.toContain('Deduced')
  })
})

function aStory(text: string, more: { readonly minor?: boolean } = {}): Story {
  const item = { text, notes: ['Deduced'], sources: [], ...more }
  return {
    locale: 'en',
    title: 'Title',
    lead: ['Lead'],
    sections: [{ id: 'a', title: 'Section', intro: 'Intro', items: [item] }],
  }
}
