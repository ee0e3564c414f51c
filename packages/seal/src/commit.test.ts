import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, opens } from './commit.js'

const salt = '000102030405060708090a0b0c0d0e0f'
const salts = fc.uint8Array({ minLength: 16, maxLength: 40 }).map(bytes => Buffer.from(bytes).toString('hex'))

describe('commit', () => {
  it('is the SHA-256 of payload and salt in canonical form', () => {
    const text = `{"payload":{"name":"Ana"},"salt":"${salt}"}`
    expect(commit({ name: 'Ana' }, salt)).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it('differs for two people of the same name, because the salts differ', () => {
    expect(commit('Ana', salt)).not.toBe(commit('Ana', salt.replace('0f', '10')))
  })

  it.each([salt.slice(2), '', salt.toUpperCase(), `${salt}0`, 'x'.repeat(32)])(
    'throws for the salt "%s"',
    unfit => {
      expect(() => commit('Ana', unfit)).toThrow(RangeError)
      expect(() => opens('', 'Ana', unfit)).toThrow(RangeError)
    },
  )

  it('throws for no payload at all', () => {
    expect(() => commit(undefined, salt)).toThrow(TypeError)
  })
})

describe('opens', () => {
  it('accepts the payload and the salt of the commitment', () => {
    fc.assert(
      fc.property(fc.jsonValue(), salts, (payload, any) => {
        expect(opens(commit(payload, any), payload, any)).toBe(true)
      }),
    )
  })

  it('refuses another payload and another salt', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), salts, salts, (payload, other, one, two) => {
        const commitment = commit(payload, one)
        expect(opens(commitment, other, one)).toBe(other === payload)
        expect(opens(commitment, payload, two)).toBe(one === two)
      }),
    )
  })
})
