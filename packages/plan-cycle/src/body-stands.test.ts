import type { EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { bodyStands } from './body-stands.js'
import { planCycle } from './plan-cycle.js'

const cycle = planCycle(aDefinition())
const of = (kind: 'body.created' | 'body.installed' | 'body.dissolved', on: string) =>
  anEntry(kind, on, { body: 'consejo' })
const knowing = (...entries: EntryDraft[]) => cycle.replay(entries).state

describe('a body', () => {
  const state = knowing(
    of('body.created', '2030-01'),
    of('body.installed', '2030-03-01'),
    of('body.dissolved', '2030-09-30'),
    of('body.installed', '2031-02'),
  )

  it.each([
    ['2029-12-31', 'no'],
    ['2030-01-15', 'perhaps'],
    ['2030-01-31', 'yes'],
    ['2030-09-29', 'yes'],
    ['2030-09-30', 'no'],
    ['2031-02-15', 'perhaps'],
    ['2031-03-01', 'yes'],
  ])(
    'stands from its beginning to its dissolution, and again when it begins again: on %s %s',
    (on, stands) => {
      expect(bodyStands(state, 'consejo', on)).toBe(stands)
    },
  )

  it('has nothing to do with another', () => {
    expect(bodyStands(state, 'asesor', '2030-03-01')).toBe('no')
  })

  it('of which nothing is told stands as far as one holds it did before', () => {
    expect(bodyStands(cycle.initial, 'consejo', '2030-03-01', 'yes')).toBe('yes')
    expect(bodyStands(state, 'consejo', '2029-12-31', 'perhaps')).toBe('perhaps')
    expect(bodyStands(knowing(of('body.dissolved', '2030-02')), 'consejo', '2030-03-01', 'yes')).toBe('no')
  })

  it('that ends within the date of its only beginning began before', () => {
    const brief = knowing(of('body.created', '2030'), of('body.dissolved', '2030-06-01'))
    expect(bodyStands(brief, 'consejo', '2030-12-31')).toBe('no')
  })

  it('perhaps stands when it ended and began again on dates that do not tell which came first', () => {
    const unclear = knowing(
      of('body.created', '2029-01-01'),
      of('body.dissolved', '2030-05'),
      of('body.installed', '2030-05'),
    )
    expect(bodyStands(unclear, 'consejo', '2030-12-31')).toBe('perhaps')
  })
})
