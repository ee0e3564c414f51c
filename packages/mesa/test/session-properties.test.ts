import type { AttendanceStatus, EntryDraft } from '@apertura/domain'
import { readDraft } from '@apertura/domain/schema'
import { meeting } from '@apertura/mesa'
import { anEntry, partialDates } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOf, installed, methods, people, seats, town } from './a-mesa.js'

const mesa = meeting(town)
const ids = ['ana', 'luis', 'eva', 'sara', 'nadie', 'constructor']
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values)
const both = { en: 'x' }

/** What an act of any kind may say; each kind takes its own part of it. */
const saying = fc.record({
  person: some(...ids),
  by: some(...ids, undefined),
  at: some('10:00', '10:30', '23:59', undefined),
  status: some<AttendanceStatus>(
    'present',
    'late',
    'left',
    'returned',
    'absent',
    'excused',
    'represented',
    'otra',
  ),
  as: some('alternate', 'proxy', undefined),
  id: some('a', 'b', 'constructor'),
  item: some('fugas', 'otro', undefined),
  method: some(...methods.map(({ id }) => id), 'ninguno', undefined),
  moment: some('welcome', 'roll-call', 'consensus', 'closing', 'brindis'),
  position: some('agree', 'object', 'recused', 'absent', 'acuerdo', 'quizá'),
  version: some(2, 3),
  due: some('2030-01-01', '2031', null),
  flag: fc.boolean(),
  count: fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 6 }) }, some(Number.MAX_SAFE_INTEGER)),
  result: some('adopted', 'rejected', 'no-consensus', 'deferred', 'withdrawn'),
})
type Saying = typeof saying extends fc.Arbitrary<infer T> ? T : never

const data: { readonly [kind: string]: (s: Saying) => object } = {
  'mesa.convened': s => ({
    series: 'mesas',
    method: s.method,
    hours: ['10:00'],
    agenda: [{ id: 'fugas', title: both }],
  }),
  'mesa.seated': s => ({
    people,
    seats: s.flag ? seats : seats.slice(1).map(seat => ({ ...seat, votes: s.count > 1 })),
  }),
  'guest.admitted': s => ({ person: { id: s.person, name: 'Alguien', data: 'public-by-role' } }),
  'mesa.opened': s => ({ call: s.flag ? 2 : undefined }),
  'office.taken': s => ({ person: s.person }),
  'attendance.noted': s => ({
    marks: [
      { person: s.person, status: s.status, by: s.by, as: s.as },
      { person: 'ana', status: s.status },
    ],
    item: s.flag ? s.item : undefined,
  }),
  'attendance.counted': s => ({
    present: s.count,
    represented: s.flag ? 1 : undefined,
    whole: s.flag ? undefined : 9,
  }),
  'quorum.stated': s => ({ reached: s.flag }),
  'mesa.installed': () => ({}),
  'moment.begun': s => ({ moment: s.moment }),
  'item.added': s => ({
    item: { id: s.id, title: both, partOf: s.flag ? 'a' : undefined, followsUp: s.id },
    consent: s.flag ? 'given' : 'refused',
  }),
  'item.opened': s => ({ item: s.item ?? s.id }),
  'item.closed': s => ({ item: s.item ?? s.id, outcome: s.flag ? 'done' : 'deferred' }),
  'turn.requested': s => ({ person: s.person, item: s.item }),
  'turn.begun': s => ({ person: s.person }),
  'turn.ended': s => ({ person: s.person }),
  'words.noted': s => ({ person: s.flag ? s.person : undefined, item: s.item }),
  'proposal.tabled': s => ({ proposal: s.id, item: s.item }),
  'proposal.amended': s => ({ proposal: s.id, version: s.version }),
  'interest.declared': s => ({ person: s.person, item: s.item, recuses: s.flag }),
  'decision.opened': s => ({ decision: s.id, item: s.item, ballot: s.flag ? 'open' : 'secret' }),
  'position.noted': s => ({
    decision: s.id,
    person: s.person,
    position: s.position,
    by: s.flag ? s.by : undefined,
  }),
  'ballots.counted': s => ({ decision: s.id, counts: [{ position: 'agree', count: s.count }] }),
  'decision.declared': s => ({ decision: s.id, result: s.result }),
  'agreement.made': s => ({
    agreement: s.id,
    due: s.due,
    item: s.item,
    responsible: s.flag ? [] : ['alcaldia'],
  }),
  'agreement.followed': s => ({ agreement: s.id, due: s.flag ? s.due : undefined }),
  'agreements.handed-over': s => ({ agreements: [s.id, 'a'] }),
  'agreement.answered': s => ({ agreement: s.id, answer: s.flag ? 'refused' : 'accepted' }),
  'mesa.recessed': () => ({}),
  'mesa.suspended': () => ({}),
  'mesa.resumed': () => ({}),
  'mesa.closed': () => ({}),
  'mesa.called-off': () => ({}),
  'document.drafted': s => ({ document: s.id }),
  'document.signed': s => ({ document: s.id }),
  'document.published': s => ({ document: s.id }),
}

const defined = (value: object): object => JSON.parse(JSON.stringify(value)) as object

/** Acts of every kind in any order and on any day, sensible or not. */
const acts = fc
  .array(fc.tuple(some(...Object.keys(data)), fc.oneof(some('2030-06-20'), partialDates()), saying), {
    maxLength: 40,
  })
  .map(list =>
    list.map(([kind, on, said], at): EntryDraft => {
      const at2 = said.at === undefined || kind.startsWith('document') ? {} : { at: said.at }
      const told = { ...at2, ...defined(data[kind]?.(said) ?? {}) }
      return anEntry(kind as 'mesa.opened', on, told as never, { id: `acto-${at}` })
    }),
  )

describe('whatever is told of a mesa', () => {
  it('is written in the shape of an entry', () => {
    fc.assert(
      fc.property(acts, entries => {
        for (const entry of entries) expect(readDraft(entry)).toMatchObject({ ok: true })
      }),
      { numRuns: 30 },
    )
  })

  it('one after another, with a save and a restore between, gives what all at once gives', () => {
    fc.assert(
      fc.property(acts, entries => {
        const whole = mesa.replay(entries)
        let state = mesa.initial
        const findings: unknown[] = []
        for (const entry of entries) {
          const step = mesa.evolve(JSON.parse(JSON.stringify(state)), entry)
          state = step.state
          findings.push(...step.findings)
        }
        expect(state).toEqual(whole.state)
        expect(findings).toEqual(whole.findings)
        expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      }),
      { numRuns: 80 },
    )
  })

  it('changes no state that somebody still holds', () => {
    fc.assert(
      fc.property(acts, entries => {
        let state = mesa.initial
        const kept = entries.map(entry => {
          const before = state
          const written = JSON.stringify(before)
          state = mesa.evolve(before, entry).state
          return { before, written }
        })
        mesa.replay(entries, state)
        for (const { before, written } of kept) expect(JSON.stringify(before)).toBe(written)
      }),
      { numRuns: 40 },
    )
  })

  it('asking says of an act what recording it finds', () => {
    fc.assert(
      fc.property(acts, entries => {
        let state = mesa.initial
        for (const entry of entries) {
          const asked = mesa.decide(state, entry)
          const { findings, state: after } = mesa.evolve(state, entry)
          expect(asked.findings.flatMap(({ code, outcome }) => (outcome === 'met' ? [] : [code]))).toEqual(
            findings.map(({ code }) => code),
          )
          expect(asked.entries.length).toBe(asked.outcome === 'unmet' ? 0 : 1)
          state = after
        }
      }),
      { numRuns: 40 },
    )
  })

  it('what is kept without effect changes nothing else, and each finding has its words', () => {
    fc.assert(
      fc.property(acts, entries => {
        let state = mesa.initial
        for (const entry of entries) {
          const { state: after, applied, findings } = mesa.evolve(state, entry)
          const single = !('marks' in entry.data || 'agreements' in entry.data)
          if (!applied && single)
            expect({ ...after, broken: null, unapplied: null }).toEqual({
              ...state,
              broken: null,
              unapplied: null,
            })
          for (const { words } of findings)
            expect(Object.values(words).every(said => /\S/.test(said) && !said.includes('undefined'))).toBe(
              true,
            )
          state = after
        }
        const { findings, agenda } = mesa.account(state)
        expect(findings.length).toBe(state.broken.length)
        expect(new Set(agenda.map(({ number }) => number)).size).toBe(state.agenda.length)
        mesa.summarise(state)
      }),
      { numRuns: 60 },
    )
  })
})

describe('marks of different people', () => {
  const mark = fc.tuple(some('ana', 'luis', 'eva', 'raul'), some('present', 'absent', 'left', 'late'))
  it('come out the same in every order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(mark, { selector: ([person]) => person, minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (marks, dice) => {
          const entries = entriesOf(
            marks.map(([person, status]) => ({
              kind: 'attendance.noted',
              data: { marks: [{ person, status }] },
            })),
            'marca',
          )
          const order = entries.map(entry => [dice.next().value, entry] as const)
          const shuffled = order.toSorted(([a], [b]) => a - b).map(([, entry]) => entry)
          const start = mesa.replay(entriesOf(installed)).state
          const [one, other] = [entries, shuffled].map(each => mesa.replay(each, start).state)
          expect(other?.attendance).toEqual(one?.attendance)
          expect(other && mesa.quorum(other)).toEqual(one && mesa.quorum(one))
        },
      ),
    )
  })
})
