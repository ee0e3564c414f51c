import type { Certainty, Forbidden } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SilencedAct, silences } from './silences.js'

const propaganda: readonly Forbidden[] = [
  {
    act: 'dissemination',
    actors: ['public-bodies'],
    except: [
      { matter: 'health', settled: true },
      { matter: 'legally-required-call', settled: false },
    ],
  },
]
const spreading = { kinds: ['call.opened', 'dissemination'], actors: ['agency', 'public-bodies'] }

describe('what a silence forbids', () => {
  it('is such an act by whom it binds', () => {
    expect(silences(propaganda, spreading)).toBe('yes')
    expect(silences(propaganda, { ...spreading, kinds: ['session.held'] })).toBe('no')
    expect(silences(propaganda, { ...spreading, actors: ['an-organisation', 'civil-society'] })).toBe('no')
  })

  it('is not what is excepted, and perhaps what is disputed', () => {
    expect(silences(propaganda, { ...spreading, matter: 'health' })).toBe('no')
    expect(silences(propaganda, { ...spreading, matter: 'legally-required-call' })).toBe('perhaps')
    expect(silences(propaganda, { ...spreading, matter: 'culture' })).toBe('yes')
  })

  it('is perhaps an act of which nobody knows whose it is', () => {
    expect(silences(propaganda, { ...spreading, actors: [] })).toBe('perhaps')
    expect(silences(propaganda, { ...spreading, actors: [], matter: 'health' })).toBe('no')
  })

  it('is nothing where nothing, or nobody, is bound', () => {
    expect(silences([], spreading)).toBe('no')
    expect(silences([{ act: 'dissemination', actors: [] }], { kinds: ['dissemination'], actors: [] })).toBe(
      'no',
    )
  })

  it('is the same as trying whoever may have acted and every way to settle what is disputed', () => {
    fc.assert(
      fc.property(forbids(), acts(), (list, act) => {
        expect(silences(list, act)).toBe(naive(list, act))
      }),
      { numRuns: 2000 },
    )
  })
})

const few = (...names: string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 })
const matters = fc.constantFrom('a', 'b')

// One such act, one entry for a matter: whether two of them are disputed together is no concern of ours.
const forbids = (): fc.Arbitrary<Forbidden[]> =>
  fc.uniqueArray(
    fc.record(
      {
        act: fc.constantFrom('k', 'l'),
        actors: few('x', 'y'),
        except: fc.uniqueArray(fc.record({ matter: matters, settled: fc.boolean() }), {
          selector: exception => exception.matter,
        }),
      },
      { requiredKeys: ['act', 'actors'] },
    ),
    { selector: forbidden => forbidden.act, maxLength: 2 },
  )

const acts = (): fc.Arbitrary<SilencedAct> =>
  fc.record(
    { kinds: fc.tuple(fc.constantFrom('k', 'l', 'm')), actors: few('x', 'y', 'z'), matter: matters },
    { requiredKeys: ['kinds', 'actors'] },
  )

/** Every world that agrees with what is known, one by one: slow, and plainly right. */
function naive(list: readonly Forbidden[], act: SilencedAct): Certainty {
  const everybody = [['x', 'y', 'z'], ['z']]
  const answers = (act.actors.length > 0 ? [act.actors] : everybody).flatMap(actors =>
    [true, false].map(disputedCounts =>
      list.some(
        forbidden =>
          act.kinds.includes(forbidden.act) &&
          forbidden.actors.some(actor => actors.includes(actor)) &&
          !forbidden.except?.some(
            ({ matter, settled }) => matter === act.matter && (settled || disputedCounts),
          ),
      ),
    ),
  )
  if (answers.every(Boolean)) return 'yes'
  return answers.some(Boolean) ? 'perhaps' : 'no'
}
