import { describe, expect, it } from 'vitest'
import type { SeatCount } from '../src/quorum/lines-of-rule.js'
import { quorumOfCounts } from '../src/quorum/quorum-of.js'

/** People who were counted where nobody states how many could come. */
const counted = (min: number, max = min): SeatCount => ({
  where: null,
  seats: null,
  filled: null,
  present: { min, max },
})
const over = (all: SeatCount) => () => ({ all, bodies: [], sectors: [] })

describe('a quorum of people who were only counted', () => {
  it('is reached by a number', () => {
    expect(quorumOfCounts({ atLeast: 20 }, over(counted(23)))).toEqual({
      outcome: 'met',
      without: null,
      lines: [{ where: null, whole: null, needed: 20, present: { min: 23, max: 23 }, outcome: 'met' }],
    })
    expect(quorumOfCounts({ atLeast: 20, strict: true }, over(counted(20))).outcome).toBe('unmet')
    expect(quorumOfCounts({ atLeast: 20 }, over(counted(18, 20))).outcome).toBe('undetermined')
  })

  it('is not known of a share, since nobody states of what', () => {
    const line = {
      where: null,
      whole: null,
      needed: null,
      present: { min: 23, max: 23 },
      outcome: 'undetermined',
    }
    expect(quorumOfCounts({ atLeast: '1/2' }, over(counted(23))).lines).toEqual([line])
    expect(quorumOfCounts({ atLeast: '1/2', of: 'filled' }, over(counted(23))).lines).toEqual([line])
  })

  it('takes the whole that the rule names', () => {
    const known = { ...counted(6), seats: 12, filled: 10 }
    expect(quorumOfCounts({ atLeast: '1/2', of: 'filled', strict: true }, over(known)).lines).toMatchObject([
      { whole: 10, needed: 6, outcome: 'met' },
    ])
    expect(quorumOfCounts({ atLeast: '1/2', strict: true }, over(known)).lines).toMatchObject([
      { whole: 12, needed: 7, outcome: 'unmet' },
    ])
  })

  it('does not count where no rule asks for it', () => {
    const never = () => {
      throw new Error('Nobody asked.')
    }
    expect(quorumOfCounts('none', never).outcome).toBe('met')
    expect(quorumOfCounts('not-stated', never).outcome).toBe('undetermined')
  })
})
