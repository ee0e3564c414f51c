import type { Outcome, Severity } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFinding } from '../test/a-pack.js'
import { adverse, overall } from './overall.js'

const findings = fc.array(
  fc
    .tuple(
      fc.constantFrom<Severity>('error', 'warning', 'info'),
      fc.constantFrom<Outcome>('met', 'unmet', 'undetermined'),
    )
    .map(([severity, outcome]) => aFinding(severity, outcome)),
)

describe('one outcome for many findings', () => {
  it.each([
    [[], 'met'],
    [['error met'], 'met'],
    [['error met', 'warning unmet', 'info undetermined'], 'met'],
    [['error undetermined', 'error met'], 'undetermined'],
    [['error undetermined', 'error unmet'], 'unmet'],
  ] as readonly [string[], Outcome][])('%j: %s', (given, expected) => {
    const list = given.map(text => aFinding(...(text.split(' ') as [Severity, Outcome])))
    expect(overall(list)).toBe(expected)
  })

  it('is never met while an error is unmet or open', () => {
    fc.assert(
      fc.property(findings, list => {
        const open = list.some(({ severity, outcome }) => severity === 'error' && outcome !== 'met')
        expect(overall(list) === 'met').toBe(!open)
      }),
    )
  })

  it('does not depend on the order, and no warning changes it', () => {
    fc.assert(
      fc.property(findings, list => {
        expect(overall(list.toReversed())).toBe(overall(list))
        expect(overall([...list, aFinding('warning', 'unmet')])).toBe(overall(list))
      }),
    )
  })
})

describe('the adverse findings', () => {
  it('are those that are unmet or open, in their order', () => {
    fc.assert(
      fc.property(findings, list => {
        expect(adverse(list)).toEqual(
          list.filter(({ outcome }) => outcome === 'unmet' || outcome === 'undetermined'),
        )
      }),
    )
  })
})
