import type { Day, EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry, days, partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { type Dossier, dossier } from './dossier.js'

const definition = aDefinition()
const drafts = [
  anEntry('application.submitted', '2030-01-10'),
  anEntry('membership.accepted', '2030-03'),
  anEntry('orientation.started', '2030-04-01'),
  anEntry('cocreation.started', '2030-05-02'),
  anEntry('consultation.opened', '2030-07-01'),
  anEntry('parenthesis.opened', '2030-07-20'),
  anEntry('parenthesis.closed', '2030-08-15'),
  anEntry('consultation.closed', '2030-08-31'),
  anEntry('works.suspended', '2030-10-05', {}, { knownOn: '2030-11-20' }),
]
const record = aRecord(...drafts)
const on = (at: Day, knownOn?: Day) => dossier(definition, record, { at, ...(knownOn ? { knownOn } : {}) })

describe('where a plan stands', () => {
  it.each<[Day, string | null, string, readonly string[]]>([
    ['2029-12-31', 'outside', 'running', ['antecedents']],
    ['2030-01-10', 'applicant', 'running', ['application']],
    ['2030-03-15', null, 'running', ['application']],
    ['2030-03-31', 'accepted', 'running', ['application']],
    ['2030-05-02', 'accepted', 'running', ['co-creation', 'organisation']],
    ['2030-07-01', 'accepted', 'running', ['co-creation', 'consultation']],
    ['2030-10-05', 'accepted', 'suspended', ['co-creation', 'consultation']],
  ])('on %s: membership %s, works %s in %j', (at, membership, state, stage) => {
    const d = on(at)
    expect(d.membership.state).toBe(membership)
    expect(d.works).toMatchObject({ state, stage })
  })

  it('lists what is possible where the dates do not tell', () => {
    expect(on('2030-03-15').membership.possible).toEqual(['accepted', 'applicant'])
  })

  it('tells how long a parenthesis would last from what came later', () => {
    expect(on('2030-07-19').parentheses).toEqual([])
    expect(on('2030-07-20').parentheses).toMatchObject([
      { id: 'veda', certainty: 'yes', from: '2030-07-20', to: '2030-08-15' },
    ])
    expect(on('2030-08-16').parentheses).toEqual([])
  })

  it('knows nothing that was not public then', () => {
    expect(on('2030-10-10', '2030-11-19').works.state).toBe('running')
    expect(on('2030-10-10', '2030-11-20').works.state).toBe('suspended')
    expect(on('2030-07-25', '2030-07-25').parentheses).toMatchObject([{ id: 'veda', to: null }])
  })

  it('is before everything when nothing is recorded', () => {
    const d = dossier(definition, [], { at: '2030-01-01' })
    expect(d.works.stage).toEqual(['antecedents'])
    expect([d.seen, d.findings, d.disputes, d.timeline()]).toEqual([[], [], [], []])
  })

  it('keeps what the norms say of what was done, and nothing that was in order', () => {
    const { findings } = on('2030-07-31')
    expect(findings.map(({ code }) => code)).toContain('consultation.announced-first')
    expect(findings.filter(({ outcome }) => outcome === 'met')).toEqual([])
    expect(on('2030-06-30').findings).toEqual([])
  })
})

describe('what may happen', () => {
  it('may happen next, after all that the day brought', () => {
    expect(on('2030-10-04').may('works.suspended').outcome).toBe('met')
    expect(on('2030-10-05').may('works.suspended').outcome).toBe('unmet')
    expect(on('2030-10-05').may('works.resumed').outcome).toBe('met')
  })

  it('could have happened on the day, before what the day brought', () => {
    expect(on('2030-10-05').could('works.suspended').outcome).toBe('met')
    expect(on('2030-10-05').could('works.resumed').outcome).toBe('met')
    expect(on('2030-10-06').could('works.suspended').outcome).toBe('unmet')
  })

  it('gives every reason against what may not', () => {
    const answer = on('2030-07-25').may('call.opened', { actor: 'alcaldia' })
    expect(answer.outcome).toBe('unmet')
    expect(answer.findings.filter(({ outcome }) => outcome === 'unmet').length).toBeGreaterThan(0)
  })

  it('is asked about acts that the cycle knows', () => {
    expect(on('2030-01-01').acts).toContain('plan.endorsed')
  })
})

const sureFacts = (d: Dossier): readonly string[] => [
  ...d.seen.filter(({ happened }) => happened === 'yes').map(({ entry }) => `happened ${entry.id}`),
  ...d
    .timeline()
    .filter(({ certainty }) => certainty === 'yes')
    .map(({ id }) => `told ${id}`),
  ...d.obligations.filter(({ outcome }) => outcome === 'met').map(({ code }) => `met ${code}`),
  ...d
    .members('promotor')
    .filter(({ certainty }) => certainty === 'yes')
    .map(({ id }) => `sits ${id}`),
]

/** Facts that nothing later takes back: no leaving, no dissolution, no correction. */
const facts = fc
  .array(
    fc.tuple(
      fc.constantFrom('member.joined', 'plan.submitted', 'deadline.set', 'works.suspended', 'session.held'),
      partialDates(),
      partialDates(),
      fc.constantFrom('vecinas', 'universidad', 'ana'),
    ),
    { maxLength: 8 },
  )
  .map(list =>
    list.map(([kind, happened, knownOn, member], i): EntryDraft => {
      const data = kind === 'member.joined' ? { member } : {}
      return anEntry(kind as 'member.joined', happened, data, { id: `e${i}`, knownOn })
    }),
  )

describe('knowledge', () => {
  it('only grows as more becomes public', () => {
    fc.assert(
      fc.property(facts, days(), days(), days(), (list, at, one, other) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one]
        const known = (knownOn?: Day) =>
          sureFacts(dossier(definition, aRecord(...list), { at, ...(knownOn ? { knownOn } : {}) }))
        expect(known(later)).toEqual(expect.arrayContaining([...known(earlier)]))
        expect(known()).toEqual(expect.arrayContaining([...known(later)]))
      }),
    )
  })
})

describe('the order in which facts were written down', () => {
  it('does not matter where each has a day of its own', () => {
    const answers = ({ membership, works, parentheses, obligations, members, memberships }: Dossier) => ({
      ...{ membership, works, parentheses, obligations },
      members: members('promotor'),
      memberships: memberships('promotor'),
    })
    const all = [
      ...drafts,
      anEntry('member.joined', '2030-02-02'),
      anEntry('member.left', '2030-09-09'),
      anEntry('deadline.set', '2030-02-03', { due: '2030-11-30' }),
      anEntry('deadline.set', '2030-06-03', { due: '2030-12-15' }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), days(), (shuffled, at) => {
        const expected = answers(dossier(definition, aRecord(...all), { at }))
        expect(answers(dossier(definition, aRecord(...shuffled), { at }))).toEqual(expected)
      }),
    )
  })
})
