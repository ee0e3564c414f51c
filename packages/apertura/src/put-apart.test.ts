import { opens } from '@apertura/seal'
import { describe, expect, it } from 'vitest'
import { putApart } from './put-apart.js'

const salt = () => 'ab'.repeat(16)

describe('what an entry says apart', () => {
  it('gives way to a commitment that opens with what was said', () => {
    const draft = { id: 'x', data: { people: [{ name: 'Ana' }, { name: { apart: 'Eva' } }] } }
    const { value, apart } = putApart(draft, salt)
    expect(apart).toEqual([{ path: 'data.people.1.name', salt: salt(), payload: 'Eva' }])
    const { name } = (value as typeof draft).data.people[1] as unknown as { name: { commitment: string } }
    expect(opens(name.commitment, 'Eva', salt())).toBe(true)
    expect(JSON.stringify(value)).not.toContain('Eva')
  })

  it('may be anything, and is not looked into', () => {
    const { apart } = putApart({ data: { words: { apart: { en: 'secret', apart: 1 } } } }, salt)
    expect(apart.map(({ payload }) => payload)).toEqual([{ en: 'secret', apart: 1 }])
  })

  it('is only what says nothing else', () => {
    const data = { apart: 'x', beside: 1 }
    expect(putApart({ data }, salt)).toEqual({ value: { data }, apart: [] })
  })
})
