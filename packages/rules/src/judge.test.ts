import type { Reference } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { club, clubPack } from '../test/a-pack.js'
import { judge } from './judge.js'
import { overall } from './overall.js'
import { rulesInForce } from './rules-in-force.js'

const about: Reference = { kind: 'process', id: 'club' }

const clubs = fc.record({
  members: fc.integer({ min: 0, max: 6 }),
  unread: fc.uniqueArray(fc.constantFrom('Pedro Páramo', 'Balún Canán', 'Los de abajo')),
  months: fc.option(fc.integer({ min: 0, max: 30 })),
})
const dates = fc.constantFrom(
  '2020',
  '2021-07-01',
  '2021',
  '2022',
  '2022-03',
  '[2021-12..]',
  '[..2022-01]',
  'XXXX',
)

describe('judging by a pack', () => {
  it('gives every finding, the met ones too, with its words', () => {
    expect(judge(clubPack, club({ members: 2 }), { on: '2022-03-01', about })).toEqual([
      {
        code: 'club.too-small',
        outcome: 'unmet',
        severity: 'error',
        certainty: 'verified',
        facts: { members: 2 },
        about,
        source: { title: 'Rules of the reading club', locator: 'art. 1' },
        at: '2022-03-01',
        words: { 'es-MX': 'No bastan 2 personas.', en: '2 people are too few.' },
      },
      {
        code: 'club.too-short',
        outcome: 'met',
        severity: 'error',
        certainty: 'unverified',
        facts: { months: 24 },
        about,
        source: { title: 'Rules of the reading club' },
        at: '2022-03',
        words: { 'es-MX': 'Dura 24 meses.', en: 'It lasts 24 months.' },
      },
    ])
  })

  it('makes a finding of each verdict, and none where there is nothing to judge', () => {
    const unread = ['Pedro Páramo', 'Balún Canán']
    const found = judge(clubPack, club({ unread }), { on: '2021-08', about })
    expect(found.map(({ code, about: { id } }) => [code, id])).toEqual([
      ['club.too-small', 'club'],
      ['club.unread-book', 'Pedro Páramo'],
      ['club.unread-book', 'Balún Canán'],
    ])
    expect(judge(clubPack, club(), { on: '2021-08', about })).toHaveLength(1)
  })

  it('says why a finding is open when the rule perhaps was not in force', () => {
    const [, finding] = judge(clubPack, club({ unread: ['Los de abajo'] }), { on: '2021', about })
    expect(finding?.outcome).toBe('undetermined')
    expect(finding?.facts).toEqual({ book: 'Los de abajo', inForce: 'perhaps' })
    expect(finding?.words.en).toBe(
      'Nobody read “Los de abajo”. It is not certain that this norm was in force on that date.',
    )
    expect(finding?.words['es-MX']).toBe(
      'Nadie leyó «Los de abajo». No es seguro que esta norma rigiera en esa fecha.',
    )
  })

  it('never finds unmet a rule that is only perhaps in force', () => {
    fc.assert(
      fc.property(clubs, dates, (subject, on) => {
        const perhaps = new Set<string>()
        for (const { rule, certainty } of rulesInForce(clubPack, on))
          if (certainty === 'perhaps') perhaps.add(rule.code)
        for (const { code, outcome } of judge(clubPack, subject, { on, about })) {
          if (perhaps.has(code)) expect(outcome).not.toBe('unmet')
        }
      }),
    )
  })

  it('finds the same whatever the order of the rules', () => {
    fc.assert(
      fc.property(
        clubs,
        dates,
        fc.shuffledSubarray([...clubPack.rules], { minLength: 3 }),
        (subject, on, rules) => {
          const found = judge(clubPack, subject, { on, about }).map(finding => JSON.stringify(finding))
          const shuffled = judge({ ...clubPack, rules }, subject, { on, about }).map(finding =>
            JSON.stringify(finding),
          )
          expect(shuffled.toSorted()).toEqual(found.toSorted())
        },
      ),
    )
  })

  it('judges no more harshly when less is known of the date', () => {
    fc.assert(
      fc.property(clubs, subject => {
        const known = overall(judge(clubPack, subject, { on: '2022-03-01', about }))
        const unknown = overall(judge(clubPack, subject, { on: '2022', about }))
        expect(unknown).toBe(known)
        if (subject.members >= 3)
          expect(overall(judge(clubPack, subject, { on: 'XXXX', about }))).not.toBe('unmet')
      }),
    )
  })

  it('must be told what a finding is about', () => {
    expect(() => judge(clubPack, club(), { on: '2020' })).toThrow("the rule 'club.too-small'")
  })

  it('gives values that survive being stored', () => {
    const found = judge(clubPack, club({ members: 1, months: null }), { on: '2022', about })
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})
