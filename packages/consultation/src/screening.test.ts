import type { Contribution, Definition } from '@apertura/domain'
import type { CriteriaPack } from '@apertura/rules/criteria'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screening } from './screening.js'

const title = { en: 'Title' }
const norm = {
  severity: 'error',
  certainty: 'stated',
  source: { title: 'Bases' },
  inForce: { from: null },
} as const
const pack: CriteriaPack = {
  id: 'small',
  edition: 1,
  facts: { text: { type: 'text', title }, axis: { type: 'text', title } },
  parameters: { shortest: { type: 'number', title, value: 1 } },
  wordLists: { insults: ['ratas', 'mal gobierno'] },
  criteria: [
    { code: 'text.there', holds: { fact: 'text', length: { min: { param: 'shortest' } } }, ...norm },
    { code: 'axis.known', holds: { fact: 'axis', isOneOf: ['agua'] }, ...norm },
  ],
}
const axes = [{ id: 'agua', title: { 'es-MX': 'Agua y drenaje', en: 'Water' } }]
const consultation: NonNullable<Definition['consultation']> = {
  criteria: 'small@1',
  source: 'bases',
  by: 'alcaldia',
  moderation: ['insults'],
  channels: ['web'],
  notices: [],
}
const contribution: Contribution = {
  id: 'F-1',
  title: 'Fugas',
  body: 'Hay fugas',
  axis: 'AGUA Y DRENAJE',
  channel: 'web',
}
const { screen } = screening({ axes, consultation }, pack)

describe('screening', () => {
  it('reads the axis by its name before it judges', () => {
    const { contribution: read, judgement } = screen(contribution)
    expect([read.axis, judgement.parts[0].outcome]).toEqual(['agua', 'met'])
  })

  it('sends to a person what a word list marks, and says which word and where', () => {
    const { judgement, marks } = screen({ ...contribution, body: 'Son unas RATAS del mal   gobierno' })
    expect(judgement.parts[0].outcome).toBe('undetermined')
    expect(marks.map(({ text, list, term, from, to }) => [text, list, term, from, to])).toEqual([
      ['body', 'insults', 'ratas', 9, 14],
      ['body', 'insults', 'mal gobierno', 19, 33],
    ])
  })

  it('holds the solution apart from the problem', () => {
    const { judgement } = screen({ ...contribution, solution: 'Fuera ratas' })
    expect(judgement.parts.map(({ part, outcome }) => `${part} ${outcome}`)).toEqual([
      'problem met',
      'solution undetermined',
    ])
  })

  it('never refuses for a word, nor clears for one', () => {
    fc.assert(
      fc.property(fc.constantFrom('ratas', 'agua', '', 'mal gobierno'), fc.string(), (word, rest) => {
        const marked = screen({ ...contribution, body: `${word} ${rest}` })
        const plain = screening({ axes, consultation: { ...consultation, moderation: [] } }, pack).screen({
          ...contribution,
          body: `${word} ${rest}`,
        })
        const [before, after] = [plain.judgement.parts[0].outcome, marked.judgement.parts[0].outcome]
        expect(after === before || (before === 'met' && after === 'undetermined')).toBe(true)
      }),
    )
  })

  it('judges by what the city set', () => {
    const strict = screening({ axes, consultation: { ...consultation, parameters: { shortest: 50 } } }, pack)
    expect(strict.screen(contribution).judgement.parts[0].unmet).toEqual(['text.there'])
  })

  it('says which list or parameter the criteria do not have', () => {
    for (const list of ['none', '__proto__', 'constructor']) {
      const lists = { ...consultation, moderation: [list] }
      expect(() => screening({ axes, consultation: lists }, pack)).toThrow(`no word list '${list}'`)
    }
    const values = { ...consultation, parameters: { none: 1 } }
    expect(() => screening({ axes, consultation: values }, pack)).toThrow(/no parameter 'none'/)
  })
})
