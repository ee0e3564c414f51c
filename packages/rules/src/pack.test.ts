import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Club, clubPack } from '../test/a-pack.js'
import { definePack, type Pack, type Words } from './pack.js'

describe('defining a pack', () => {
  it('knows its codes and its subject as types', () => {
    expectTypeOf(clubPack).toEqualTypeOf<
      Pack<Club, 'club.too-small' | 'club.unread-book' | 'club.too-short'>
    >()
  })

  it('does not build while a language lacks a sentence', () => {
    const en = clubPack.words.en
    const { 'club.too-short': _, ...incomplete } = clubPack.words['es-MX']
    // @ts-expect-error one sentence is missing
    expect(() => definePack({ ...clubPack, words: { 'es-MX': incomplete, en } })).toThrow(
      "no sentence for 'club.too-short' in 'es-MX'",
    )
    // @ts-expect-error a language that every pack has is missing
    expect(() => definePack({ ...clubPack, words: { 'es-MX': clubPack.words['es-MX'] } })).toThrow("in 'en'")
  })

  it('holds further languages to the same', () => {
    const words = { ...clubPack.words, pt: {} } as unknown as Words<string>
    expect(() => definePack({ ...clubPack, words } as Pack<Club>)).toThrow("in 'pt'")
    expect(() =>
      definePack({ ...clubPack, words: { ...clubPack.words, pt: clubPack.words.en } }),
    ).not.toThrow()
  })

  it('refuses two rules with one code', () => {
    expect(() =>
      definePack({ ...clubPack, rules: [...clubPack.rules, ...clubPack.rules.slice(0, 1)] }),
    ).toThrow(
      new TypeError(
        "definePack: 'club' has two rules with the code 'club.too-small', so a finding could not say which.",
      ),
    )
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses the edition %d', edition => {
    expect(() => definePack({ ...clubPack, edition })).toThrow(RangeError)
  })

  it('refuses a pack without an id', () => {
    expect(() => definePack({ ...clubPack, id: '' })).toThrow(TypeError)
  })

  it('checks each rule', () => {
    const rules = clubPack.rules.map(rule => ({
      ...rule,
      inForce: { from: '2022-01-02', until: '2022-01-01' } as const,
    }))
    expect(() => definePack({ ...clubPack, rules })).toThrow('no day at all')
  })
})
