import { describe, expect, it } from 'vitest'
import { remembered } from './remembered.js'
import { no, type Three, yes } from './three-valued.js'

const counting = () => {
  const asked: string[] = []
  const ask = remembered((text): Three => {
    asked.push(text)
    return text.startsWith('a') ? yes : no
  })
  return { asked, ask }
}

describe('a question whose answers are kept', () => {
  it('is asked once of each text, whatever the answer was', () => {
    const { asked, ask } = counting()
    expect(['agua', 'luz', 'agua', 'luz'].map(ask)).toEqual([yes, no, yes, no])
    expect(asked).toEqual(['agua', 'luz'])
  })

  it('keeps no long texts', () => {
    const { asked, ask } = counting()
    const [name, tale] = ['a'.repeat(64), 'a'.repeat(65)]
    expect([name, tale, name, tale].map(ask)).toEqual([yes, yes, yes, yes])
    expect(asked).toEqual([name, tale, tale])
  })

  it('keeps no more than it should, and goes on to answer', () => {
    const { asked, ask } = counting()
    for (let i = 0; i < 4096; i += 1) ask(`a${i}`)
    ask('a0')
    expect(asked.length).toBe(4096)
    ask('one more')
    expect(ask('a0')).toBe(yes)
    expect(asked.length).toBe(4098)
  })
})
