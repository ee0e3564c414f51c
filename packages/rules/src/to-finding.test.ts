import { describe, expect, it } from 'vitest'
import type { Norm } from './rule.js'
import { toFinding } from './to-finding.js'

const norm: Norm<'gate.closed'> = {
  code: 'gate.closed',
  severity: 'error',
  certainty: 'stated',
  source: { title: 'House rules' },
}
const words = {
  'es-MX': { 'gate.closed': ({ hour }: { readonly hour?: unknown }) => `Cierra a las ${hour}.` },
  en: { 'gate.closed': ({ hour }: { readonly hour?: unknown }) => `It closes at ${hour}.` },
  pt: { 'gate.closed': ({ hour }: { readonly hour?: unknown }) => `Fecha às ${hour}.` },
}
const about = { kind: 'act', id: 'enter' } as const

describe('making a finding of a verdict', () => {
  it('fills in the words of every language', () => {
    expect(toFinding(norm, words, { outcome: 'unmet', facts: { hour: 8 } }, { about })).toEqual({
      ...norm,
      outcome: 'unmet',
      facts: { hour: 8 },
      about,
      words: { 'es-MX': 'Cierra a las 8.', en: 'It closes at 8.', pt: 'Fecha às 8.' },
    })
  })

  it('has no date unless somebody gives one', () => {
    expect(toFinding(norm, words, { outcome: 'met' }, { about })).not.toHaveProperty('at')
    expect(toFinding(norm, words, { outcome: 'met' }, { about, at: '2022' }).at).toBe('2022')
    expect(toFinding(norm, words, { outcome: 'met', at: '2021' }, { about, at: '2022' }).at).toBe('2021')
  })

  it('prefers what the verdict says it is about', () => {
    const door = { kind: 'body', id: 'door' } as const
    expect(toFinding(norm, words, { outcome: 'met', about: door }, { about }).about).toEqual(door)
  })

  it('keeps the outcome out of the facts, although sentences see it', () => {
    const saying = { 'gate.closed': ({ outcome }: { readonly outcome?: unknown }) => String(outcome) }
    const finding = toFinding(norm, { 'es-MX': saying, en: saying }, { outcome: 'unmet' }, { about })
    expect(finding.words.en).toBe('unmet')
    expect(finding.facts).toEqual({})
  })

  it('refuses a table without the sentence', () => {
    expect(() =>
      toFinding<string>(norm, { 'es-MX': words['es-MX'], en: {} }, { outcome: 'met' }, { about }),
    ).toThrow("toFinding: there is no sentence for 'gate.closed' in 'en'")
  })
})
