import type {
  ConsensusRule,
  DecisionRule,
  GradedRule,
  Method,
  Named,
  Share,
  VoteRule,
} from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arithmeticCodes, type Ballot, resultOf } from '../src/decision/index.js'

const sector = (id: string): Named => ({ id, title: { en: id } })
const sectors = fc.constantFrom('a', 'b', '__proto__').map(sector)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const shares = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([one, other]): Share => `${Math.min(one, other)}/${Math.max(one, other)}`)

const votes = (parity: boolean): fc.Arbitrary<VoteRule> =>
  fc.record(
    {
      kind: fc.constant('vote' as const),
      majority: fc.oneof(fc.constant('simple' as const), shares),
      strict: fc.boolean(),
      of: fc.constantFrom('cast' as const, 'present' as const, 'filled' as const, 'seats' as const),
      tie: fc.constant('moderator' as const),
      ...(parity ? { parity: fc.constant('by-sector' as const) } : {}),
    },
    { requiredKeys: ['kind', 'majority'] },
  ) as fc.Arbitrary<VoteRule>
const consensus: fc.Arbitrary<ConsensusRule> = fc.record({
  kind: fc.constant('consensus' as const),
  objections: fc.constantFrom('block' as const, 'noted' as const),
})
const scale = ['full', 'fine', 'doubt', 'veto'] as const
const graded: fc.Arbitrary<GradedRule> = fc.record(
  {
    kind: fc.constant('graded' as const),
    scale: fc.constant(scale),
    inFavourUpTo: fc.constantFrom('full', 'fine'),
    atLeast: shares,
    blocking: fc.constant('veto'),
  },
  { requiredKeys: ['kind', 'scale', 'inFavourUpTo', 'atLeast'] },
)
const chained = (first: fc.Arbitrary<DecisionRule>, parity: boolean): fc.Arbitrary<DecisionRule> =>
  fc
    .tuple(first, maybe(fc.oneof(fc.constant('defer' as const), votes(parity), consensus)))
    .map(([rule, otherwise]) => (otherwise === null ? rule : { ...rule, otherwise }))

const core = ['agree', 'reservation', 'stand-aside', 'object', 'abstain', 'absent', 'recused']
const ballots = (words: readonly string[]): fc.Arbitrary<Ballot> =>
  fc
    .record({
      positions: fc.array(fc.record({ position: fc.constantFrom(...words), sector: maybe(sectors) }), {
        maxLength: 7,
      }),
      counted: maybe(
        fc.record({
          how: fc.constantFrom('show-of-hands', 'secret', 'assent', 'unanimity'),
          counts: fc.array(
            fc.record({ position: fc.constantFrom('agree', 'object', 'abstain'), count: fc.nat(3) }),
            { maxLength: 3 },
          ),
        }),
      ),
      silent: fc.tuple(fc.nat(2), fc.nat(1)),
      vacant: fc.tuple(fc.nat(2), fc.nat(2)),
      tieBroken: maybe(fc.constantFrom('adopted' as const, 'rejected' as const)),
      declared: maybe(fc.constantFrom('adopted' as const, 'rejected' as const, 'no-consensus' as const)),
    })
    .map(({ silent: [least, more], vacant: [away, vacant], ...ballot }) => {
      const count = (word: string) => ballot.positions.filter(({ position }) => position === word).length
      const recused = count('recused')
      const took = ballot.positions.length - count('absent')
      const filled = took + least + more + away
      const present = { min: took + least, max: took + least + more }
      return { ...ballot, recused, present, filled, seats: filled + vacant }
    })

const methods: fc.Arbitrary<Method['decision']> = fc.oneof(
  fc.constantFrom('consensus' as const, 'vote' as const, 'not-stated' as const),
  chained(fc.oneof(consensus, votes(true)), true),
  fc.constant({ kind: 'consent' as const }),
)

describe('a result', () => {
  it('that is known is what every way of ending gives', () => {
    const parity = votes(true).filter(rule => rule.parity !== undefined)
    const small = ballots([...core, 'unclear']).filter(ballot => looseOf(ballot) <= 4)
    fc.assert(
      fc.property(fc.oneof(methods, parity), small, (rule, ballot) => {
        const { result } = resultOf(rule, ballot)
        if (result === 'undetermined') return
        expect(new Set(endingsOf(rule, ballot, usual).map(each => resultOf(rule, each).result))).toEqual(
          new Set([result]),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('of one rule is open only while the ways of ending differ', () => {
    const single = fc.oneof(consensus, votes(false), fc.constant({ kind: 'consent' as const }))
    fc.assert(
      fc.property(single, ballots([...core, 'unclear']), (rule, ballot) => {
        expect(resultOf(rule, ballot).result).toBe(commonTo(rule, endingsOf(rule, ballot, usual)))
      }),
      { numRuns: 300 },
    )
  })

  it('on a scale is open only while the ways of ending differ', () => {
    const words = [...scale, 'agree', 'abstain', 'absent', 'recused']
    const open = ballots(words).map(ballot => ({ ...ballot, counted: null }))
    fc.assert(
      fc.property(graded, open, (rule, ballot) => {
        expect(resultOf(rule, ballot).result).toBe(
          commonTo(rule, endingsOf(rule, ballot, [...scale, 'abstain'])),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('is what somebody gets who counts a whole ballot by hand', () => {
    const whole = ballots(core).map(
      (ballot): Ballot => ({
        ...ballot,
        counted: null,
        present: both(ballot.positions.filter(({ position }) => position !== 'absent').length),
      }),
    )
    fc.assert(
      fc.property(fc.oneof(votes(false), consensus), whole, (rule, ballot) => {
        expect(resultOf(rule, ballot).result).toBe(byHand(rule, ballot))
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order of positions', () => {
    const shuffled = ballots(core).chain(ballot =>
      fc.tuple(
        fc.constant(ballot),
        fc.shuffledSubarray([...ballot.positions], { minLength: ballot.positions.length }),
      ),
    )
    fc.assert(
      fc.property(methods, shuffled, (rule, [ballot, positions]) => {
        const lines = ({ arithmetic }: { arithmetic: readonly unknown[] }) =>
          new Set(arithmetic.map(line => JSON.stringify(line)))
        const [one, other] = [resultOf(rule, ballot), resultOf(rule, { ...ballot, positions })]
        expect(other.result).toBe(one.result)
        expect(lines(other)).toEqual(lines(one))
      }),
    )
  })

  it('stays adopted when one person more is in favour, or comes round to it', () => {
    fc.assert(
      fc.property(methods, ballots(core), fc.nat(), maybe(sectors), (rule, drawn, at, from) => {
        const ballot = { ...drawn, counted: null }
        // A sector that somebody makes even ends the tie that a casting vote had broken.
        fc.pre(!(typeof rule === 'object' && 'parity' in rule && 'tie' in rule) && !otherwiseTies(rule))
        fc.pre(resultOf(rule, ballot).result === 'adopted')
        const { positions, present, filled, seats } = ballot
        const newcomer: Ballot = {
          ...ballot,
          positions: [...positions, { position: 'agree', sector: from }],
          present: { min: present.min + 1, max: present.max + 1 },
          filled: filled + 1,
          seats: seats + 1,
        }
        const index = at % Math.max(1, positions.length)
        const away = ['absent', 'recused'].includes(positions[index]?.position ?? 'absent')
        const convinced = positions.map((each, i) =>
          i === index && !away ? { ...each, position: 'agree' } : each,
        )
        expect(resultOf(rule, newcomer).result).toBe('adopted')
        expect(resultOf(rule, { ...ballot, positions: convinced }).result).toBe('adopted')
      }),
      { numRuns: 200 },
    )
  })

  it('of a vote stays when every person becomes several', () => {
    const untied = votes(false).map(({ tie: _, ...rule }): VoteRule => rule)
    fc.assert(
      fc.property(untied, ballots(core), fc.integer({ min: 2, max: 4 }), (rule, ballot, k) => {
        const known = { ...ballot, counted: null, present: both(ballot.present.max) }
        const more: Ballot = {
          ...known,
          positions: known.positions.flatMap(each => Array.from({ length: k }, () => each)),
          present: both(known.present.max * k),
          filled: known.filled * k,
          seats: known.seats * k,
          recused: known.recused * k,
        }
        const [one, other] = [resultOf(rule, known).result, resultOf(rule, more).result]
        expect(other).toBe(one)
      }),
    )
  })

  it('is never adopted where nobody is in favour, unless silence agrees', () => {
    const against = ballots(['object', 'abstain', 'absent', 'recused', 'stand-aside'])
    fc.assert(
      fc.property(methods, against, (rule, ballot) => {
        fc.pre(typeof rule === 'string' || rule.kind !== 'consent')
        expect(resultOf(rule, { ...ballot, counted: null, tieBroken: null }).result).not.toBe('adopted')
      }),
    )
  })

  it('comes with numbers whose names are listed, none of them below zero', () => {
    fc.assert(
      fc.property(fc.oneof(methods, graded), ballots([...core, ...scale]), (rule, ballot) => {
        const { arithmetic, before } = resultOf(rule, ballot)
        for (const { what, value } of [arithmetic, ...before.map(each => each.arithmetic)].flat()) {
          expect([...arithmeticCodes, ...scale.map(word => `grade.${word}`)]).toContain(what)
          if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0)
          else expect(value.min >= 0 && value.min < value.max).toBe(true)
        }
      }),
    )
  })
})

const otherwiseTies = (rule: Method['decision']): boolean =>
  typeof rule === 'object' && typeof rule.otherwise === 'object' && 'tie' in rule.otherwise

const usual = ['agree', 'object', 'abstain']
const both = (count: number) => ({ min: count, max: count })
const inFavour = ['agree', 'reservation']

/** What all endings give; `undetermined` when they differ. */
function commonTo(rule: Method['decision'], endings: readonly Ballot[]) {
  const results = new Set(endings.map(each => resultOf(rule, each).result))
  const [only = 'undetermined'] = results
  return results.size === 1 ? only : 'undetermined'
}

/** What a ballot leaves out: positions without a name, a sector or a meaning. */
const looseOf = (ballot: Ballot) =>
  mergedOf(ballot).filter(({ position, sector: from }) => position === 'unclear' || from === null).length +
  ballot.present.max

/** Positions with a name, and those that were counted beyond them. */
function mergedOf({ positions, counted }: Ballot) {
  const words = new Set((counted?.counts ?? []).map(({ position }) => position))
  const beyond = [...words].flatMap(word => {
    const all = counted?.counts.filter(({ position }) => position === word) ?? []
    const count = all.reduce((sum, each) => sum + each.count, 0)
    const there = positions.filter(({ position }) => position === word).length
    return Array.from({ length: Math.max(0, count - there) }, () => ({ position: word, sector: null }))
  })
  return [...positions, ...beyond]
}

/** Every way in which a ballot may have ended, with a position for each person who was there. */
function endingsOf(rule: Method['decision'], ballot: Ballot, words: readonly string[]): readonly Ballot[] {
  const { counted, recused } = ballot
  const parity = typeof rule === 'object' && rule.kind === 'vote' && rule.parity !== undefined
  const places = parity ? ['a', 'b', '__proto__', 'c', 'd'].map(sector) : [null]
  const merged = mergedOf(ballot)
  const took = merged.filter(({ position }) => !['absent', 'recused'].includes(position))
  const asked = counted?.counts.some(({ position }) => position === 'agree')
  const assented = !asked && (counted?.how === 'assent' || counted?.how === 'unanimity')
  const silence =
    counted === null
      ? typeof rule === 'object' && rule.kind === 'consent'
        ? ['agree', 'abstain']
        : words
      : asked
        ? ['abstain']
        : counted.how === 'unanimity'
          ? ['agree']
          : counted.how === 'assent'
            ? ['agree', 'abstain']
            : words
  const lists: Ballot['positions'][] = []
  for (let there = ballot.present.min; there <= ballot.present.max; there += 1) {
    const quiet = Math.max(0, there - recused - took.length)
    // Somebody was there to let it pass.
    if (assented && took.length + quiet === 0 && ballot.present.max > recused) continue
    let open: Ballot['positions'][] = [
      merged.filter(({ position }) => ['absent', 'recused'].includes(position)),
    ]
    for (const each of [...took, ...Array.from({ length: quiet }, () => null)]) {
      const known = each !== null && (core.includes(each.position) || words.includes(each.position))
      const unread = graded_(rule) ? each !== null && inCoreOnly(each.position) : !known
      const choices = each === null ? silence : unread ? words : [each.position]
      const from = each?.sector ? [each.sector] : places
      open = distinct(
        open.flatMap(list =>
          choices.flatMap(position => from.map(place => [...list, { position, sector: place }])),
        ),
      )
    }
    lists.push(
      ...open.filter(
        list => !assented || quiet === 0 || list.some(({ position }) => inFavour.includes(position)),
      ),
    )
  }
  return lists.map(positions => ({
    ...ballot,
    positions,
    counted: null,
    present: both(
      positions.filter(({ position }) => !['absent', 'recused'].includes(position)).length + recused,
    ),
  }))
}

const graded_ = (rule: Method['decision']) => typeof rule === 'object' && rule.kind === 'graded'
const inCoreOnly = (word: string) => ['agree', 'reservation', 'object'].includes(word)

/** Of lists that say the same in another order, the first. */
function distinct(lists: readonly Ballot['positions'][]): Ballot['positions'][] {
  const key = (list: Ballot['positions']) =>
    list
      .map(({ position, sector: from }) => `${position}@${from?.id}`)
      .sort()
      .join()
  return [...new Map(lists.map(list => [key(list), list])).values()]
}

function byHand(rule: VoteRule | ConsensusRule, ballot: Ballot) {
  const count = (...words: readonly string[]) =>
    ballot.positions.filter(({ position }) => words.includes(position)).length
  const [yes, no] = [count('agree', 'reservation'), count('object')]
  if (rule.kind === 'consensus') {
    if (yes === 0) return 'no-consensus'
    if (no === 0) return 'adopted'
    if (rule.objections === 'block') return 'no-consensus'
    if (!ballot.declared) return 'undetermined'
    return ballot.declared === 'adopted' ? 'adopted' : 'no-consensus'
  }
  const { majority, strict = false, of = 'cast', tie } = rule
  const bases = { cast: yes + no, present: yes + no + count('abstain', 'stand-aside') }
  const enough = (votes: number, more: number) => {
    if (majority === 'simple') return votes > no
    const base =
      of === 'cast' || of === 'present' ? bases[of] + (of === 'cast' ? more : 0) : ballot[of] - ballot.recused
    const [part = 0n, whole = 1n] = majority.split('/').map(BigInt)
    const [left, right] = [BigInt(votes) * whole, part * BigInt(base)]
    return votes > 0 && (strict ? left > right : left >= right)
  }
  if (enough(yes, 0)) return 'adopted'
  if (tie && yes === no && yes > 0 && enough(yes + 1, 1)) return ballot.tieBroken ?? 'undetermined'
  return 'rejected'
}
