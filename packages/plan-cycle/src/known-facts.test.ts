import type { EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { done, sits } from './known-facts.js'
import { planCycle } from './plan-cycle.js'

const cycle = planCycle(aDefinition())
const knowing = (...entries: EntryDraft[]) => cycle.replay(entries).state

describe('what was done', () => {
  it('is done from its day on', () => {
    const state = knowing(anEntry('plan.endorsed', '2030-11-05'))
    expect(done(state, 'plan.endorsed', '2030-11-04')).toBe('no')
    expect(done(state, 'plan.endorsed', '2030-11-05')).toBe('yes')
  })

  it('is perhaps done on a day within its month, and by the end of that month for sure', () => {
    const state = knowing(anEntry('plan.endorsed', '2030-11'))
    expect(done(state, 'plan.endorsed', '2030-11-15')).toBe('perhaps')
    expect(done(state, 'plan.endorsed', '2030-11-30')).toBe('yes')
  })
})

describe('who sits', () => {
  const joins = anEntry('member.joined', '2030-04-01')
  const seat = (on: string, ...entries: EntryDraft[]) => sits(knowing(...entries), 'vecinas', 'promotor', on)

  it('sits from the day of joining, as far as anybody knows', () => {
    expect(seat('2030-03-31', joins)).toBe('no')
    expect(seat('2035-01-01', joins)).toBe('yes')
  })

  it('sits on a day that somebody wrote as an interval of one day', () => {
    expect(seat('[2030-04-01..2030-04-01]', joins)).toBe('yes')
  })

  it.each([
    ['in', 'yes'],
    ['out', 'no'],
    ['not-stated', 'perhaps'],
  ] as const)('on a last day that is %s sits: %s', (lastDay, expected) => {
    expect(seat('2030-06-01', joins, anEntry('member.left', '2030-06-01', { lastDay }))).toBe(expected)
  })

  it('perhaps sits when the leaving was perhaps not known', () => {
    const joined = cycle.evolve(cycle.initial, joins).state
    const { state } = cycle.evolve(joined, anEntry('member.left', '2030-06-01'), { known: 'perhaps' })
    expect(sits(state, 'vecinas', 'promotor', '2030-05-01')).toBe('yes')
    expect(sits(state, 'vecinas', 'promotor', '2030-07-01')).toBe('perhaps')
  })

  it.each(['constructor', 'toString', 'valueOf'])('may be called %s', member => {
    const state = knowing(anEntry('member.joined', '2030-04-01', { member }))
    expect(sits(state, member, 'promotor', '2030-05-01')).toBe('yes')
    expect(sits(knowing(), member, 'promotor', '2030-05-01')).toBe('no')
  })

  it('sits in no other body', () => {
    expect(sits(knowing(joins), 'vecinas', 'consejo', '2030-05-01')).toBe('no')
  })

  it('leaves a body in which nobody knew it sat, and the fact is kept', () => {
    const state = knowing(anEntry('member.left', '2030-06-01'))
    expect(state.early.map(({ entry }) => entry.id)).toEqual(['member-left-2030-06-01'])
  })

  it('leaves on a vague date that is told before the date of joining', () => {
    const leaves = anEntry('member.left', '2030', { lastDay: 'in' })
    expect(seat('2031-01-01', leaves, joins)).toBe('no')
    expect(seat('2030-06-01', leaves, joins)).toBe('perhaps')
  })

  it('did not leave before it came', () => {
    expect(seat('2030-06-01', anEntry('member.left', '2029-01-01'), joins)).toBe('yes')
  })
})
