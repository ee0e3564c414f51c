import type { Day } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { clubPack } from '../test/a-pack.js'
import { defineRule } from './rule.js'

const [rule] = clubPack.rules

describe('defining a rule', () => {
  it('gives back the very rule', () => {
    expect(rule && defineRule(rule)).toBe(rule)
  })

  it('may hold for one single day', () => {
    expect(
      () => rule && defineRule({ ...rule, inForce: { from: '2022-01-01', until: '2022-01-01' } }),
    ).not.toThrow()
  })

  it('refuses a rule without a code', () => {
    expect(() => rule && defineRule({ ...rule, code: '' })).toThrow(TypeError)
  })

  it('refuses a rule that is in force on no day', () => {
    const inForce = { from: '2022-01-02', until: '2022-01-01' } as const
    expect(() => rule && defineRule({ ...rule, inForce })).toThrow(
      "'club.too-small' is in force from 2022-01-02",
    )
  })

  it('refuses days that do not exist', () => {
    expect(() => rule && defineRule({ ...rule, inForce: { from: '2022-02-30' as Day } })).toThrow(RangeError)
    expect(() => rule && defineRule({ ...rule, inForce: { from: null, until: '2022' as Day } })).toThrow(
      RangeError,
    )
  })
})
