import { carriedFrom, followUps, meeting } from '@apertura/mesa'
import { describe, expect, it } from 'vitest'
import { deciding, entriesOf, installed, type ToldAct, town } from './a-mesa.js'

const mesa = meeting(town)
const accountOf = (acts: readonly ToldAct[], needs = {}) =>
  mesa.account(mesa.replay(entriesOf(acts)).state, needs)
const text = (es: string) => ({ 'es-MX': es })

describe('the account of a mesa', () => {
  it('tells who was called, when it was held, and by which method', () => {
    const { calls, held, method, bodies, series, state } = accountOf(installed)
    expect(calls).toEqual([{ sentOn: '2030-06-10', session: '2030-06-20', hours: ['10:00', '10:30'] }])
    expect(held).toMatchObject({
      on: '2030-06-20',
      opened: '10:05',
      installed: '10:12',
      closed: null,
      call: 1,
    })
    expect(method).toMatchObject({ id: 'seis-momentos' })
    expect([bodies.map(({ id }) => id), series?.id, state]).toEqual([['promotor'], 'mesas', 'installed'])
  })

  it('tells when each person was there', () => {
    const { attendance, quorum } = accountOf([
      ...installed,
      { kind: 'attendance.noted', data: { at: '11:00', marks: [{ person: 'ana', status: 'left' }] } },
      { kind: 'attendance.noted', data: { at: '11:20', marks: [{ person: 'ana', status: 'returned' }] } },
    ])
    expect(attendance[0]?.there).toEqual([
      { from: '10:10', to: '11:00' },
      { from: '11:20', to: null },
    ])
    expect(quorum.map(({ at, time, lines }) => [at, time, lines[0]?.present.min])).toEqual([
      ['installation', '10:12', 4],
      ['movement', '11:00', 3],
      ['movement', '11:20', 4],
    ])
  })

  it('tells that those who stayed were there until the session closed', () => {
    const left = { at: '11:00', marks: [{ person: 'ana', status: 'left' }] }
    const hadLeft = { marks: [{ person: 'luis', status: 'left' }] }
    const { attendance } = accountOf([
      ...installed,
      { kind: 'attendance.noted', data: left },
      { kind: 'attendance.noted', data: hadLeft },
      { kind: 'mesa.closed', data: { at: '12:00' } },
    ])
    expect(attendance.slice(0, 3).map(({ there }) => there)).toEqual([
      [{ from: '10:10', to: '11:00' }],
      [{ from: '10:10', to: null }],
      [{ from: '10:10', to: '12:00' }],
    ])
  })

  it('tells why it was called off and to which day, also when it was called anew', () => {
    const off = { to: '2030-07-04', reason: text('Lluvia') }
    const acts: readonly ToldAct[] = [{ kind: 'mesa.convened' }, { kind: 'mesa.called-off', data: off }]
    expect(accountOf(acts)).toMatchObject({ state: 'called-off', calledOff: off })
    const anew = accountOf([...acts, { kind: 'mesa.convened', data: { session: '2030-07-04' } }])
    expect(anew).toMatchObject({ state: 'convened', calledOff: off })
    expect(accountOf(installed).calledOff).toBeNull()
  })

  it('tells when a matter was decided: when it was declared, or else counted, or else opened', () => {
    const opened: ToldAct = { kind: 'decision.opened', data: { item: 'fugas', at: '11:00' } }
    const counted: ToldAct = { kind: 'ballots.counted', data: { at: '11:20', counts: [] } }
    const declared = (at?: string): ToldAct => ({ kind: 'decision.declared', data: at ? { at } : {} })
    const timeAfter = (...acts: readonly ToldAct[]) => accountOf([...deciding, ...acts]).decisions[0]?.time
    expect(timeAfter(opened, declared())).toBe('11:00')
    expect(timeAfter(opened, counted, declared())).toBe('11:20')
    expect(timeAfter(opened, counted, declared('11:30'))).toBe('11:30')
  })

  it('is made of no state of another version', () => {
    const { state } = mesa.replay(entriesOf(installed))
    const another = { ...state, v: 2 as 1 }
    const [entry] = entriesOf([{ kind: 'mesa.closed' }], 'otro')
    const says = 'The state of a mesa has version 2, and this reads version 1.'
    expect(() => mesa.replay([], another)).toThrow(says)
    expect(() => entry && mesa.evolve(another, entry)).toThrow(says)
    expect(() => mesa.account(another)).toThrow(says)
  })

  it('keeps what was said of the quorum beside the count that was made of it', () => {
    const said: ToldAct = { kind: 'quorum.stated', data: { at: '10:11', reached: true } }
    const before = accountOf([...installed.slice(0, -1), said, ...installed.slice(-1)])
    const after = accountOf([...installed, said])
    for (const { quorum } of [before, after])
      expect(quorum).toMatchObject([{ at: 'installation', time: '10:12', outcome: 'met', stated: true }])
  })

  it('numbers the agenda, with the parts of a matter below it', () => {
    const { agenda } = accountOf([
      ...deciding,
      { kind: 'item.added', data: { item: { id: 'medidores', title: text('Medidores'), partOf: 'fugas' } } },
      { kind: 'item.added', data: { item: { id: 'otros', title: text('Otros') }, consent: 'refused' } },
      { kind: 'item.opened', data: { item: 'fugas', at: '10:30' } },
      { kind: 'item.closed', data: { item: 'fugas', at: '10:50', outcome: 'deferred', to: 'la siguiente' } },
    ])
    expect(agenda.map(({ number, id, origin, outcome }) => [number, id, origin, outcome])).toEqual([
      ['1', 'fugas', 'call', 'deferred'],
      ['1.1', 'medidores', 'added', 'not-reached'],
      ['2', 'datos', 'call', 'not-reached'],
      ['3', 'otros', 'added', 'not-reached'],
    ])
  })

  it('tells breaks, and who held which office when', () => {
    const { breaks, officers } = accountOf([
      ...installed,
      { kind: 'office.taken', data: { at: '10:13', office: 'moderator', person: 'ana' } },
      { kind: 'mesa.recessed', data: { at: '10:40', reason: text('Café') } },
      { kind: 'mesa.resumed', data: { at: '10:55' } },
      { kind: 'office.taken', data: { at: '11:00', office: 'moderator', person: 'luis' } },
    ])
    expect(breaks).toEqual([{ kind: 'recess', reason: text('Café'), from: '10:40', to: '10:55' }])
    expect(officers).toEqual([
      { office: 'moderator', person: 'ana', from: '10:13', to: '11:00' },
      { office: 'moderator', person: 'luis', from: '11:00', to: null },
    ])
  })

  it('tells what was noted for one matter alone, and lets only that one be decided by it', () => {
    const acts: readonly ToldAct[] = [
      ...deciding,
      { kind: 'attendance.noted', data: { item: 'datos', marks: [{ person: 'ana', status: 'absent' }] } },
      { kind: 'decision.opened', data: { decision: 'una', item: 'datos' } },
      { kind: 'decision.opened', data: { decision: 'otra', item: 'fugas' } },
    ]
    const { attendance, decisions } = accountOf(acts)
    expect(attendance[0]).toMatchObject({
      status: 'present',
      forItems: [{ item: 'datos', status: 'absent' }],
    })
    expect(decisions.map(({ quorum }) => quorum?.lines[0]?.present.min)).toEqual([3, 4])
    expect(decisions.map(({ quorum }) => quorum?.outcome)).toEqual(['met', 'met'])
  })

  it('counts speaking by sector', () => {
    const { speaking } = accountOf([
      ...installed,
      { kind: 'turn.begun', data: { person: 'ana', at: '10:20' } },
      { kind: 'turn.begun', data: { person: 'luis', at: '10:22:30' } },
      { kind: 'turn.ended', data: { person: 'luis', at: '10:23' } },
    ])
    expect(speaking.map(({ sector, turns, seconds }) => [sector?.id, turns, seconds])).toEqual([
      ['sociedad-civil', 1, 150],
      ['gobierno', 1, 30],
    ])
  })

  it('leaves out names and words that stand apart, unless they are given', () => {
    const apart = { commitment: 'a'.repeat(64) }
    const acts: readonly ToldAct[] = [
      ...installed,
      { kind: 'guest.admitted' },
      { kind: 'words.noted', data: { person: 'luis', words: apart } },
      { kind: 'guest.admitted', data: { person: { id: 'olga', name: apart, data: 'confidential' } } },
    ]
    const without = accountOf(acts)
    expect(without.people.find(({ id }) => id === 'olga')?.name).toBe(null)
    expect(without.words[0]).toMatchObject({ words: null, data: 'confidential' })
    const id = without.words[0]?.id ?? ''
    const given = accountOf(acts, { names: { olga: 'Olga Prueba' }, words: { [id]: text('Dijo algo') } })
    expect(given.people.find(({ id }) => id === 'olga')?.name).toBe('Olga Prueba')
    expect(given.words[0]?.words).toEqual(text('Dijo algo'))
  })

  it('tells no names of a secret ballot', () => {
    const { decisions } = accountOf([
      ...deciding,
      { kind: 'decision.opened', data: { item: 'fugas', ballot: 'secret' } },
      { kind: 'position.noted', data: { person: 'ana' } },
      { kind: 'ballots.counted' },
    ])
    expect(decisions[0]).toMatchObject({
      positions: [],
      counted: { how: 'secret' },
      matter: text('Fugas de agua'),
    })
  })

  it('tells the life of its documents', () => {
    const { documents } = accountOf([
      ...deciding,
      { kind: 'document.drafted' },
      { kind: 'document.circulated' },
      { kind: 'document.signed' },
      { kind: 'document.circulated' },
      { kind: 'document.amended' },
    ])
    expect(documents).toMatchObject([
      { id: 'acta', version: 1, state: 'signed', signatures: [{ by: 'ana' }] },
    ])
    expect(documents[0]?.errata.length).toBe(1)
  })

  it('is plain data', () => {
    const account = accountOf([...deciding, { kind: 'decision.opened', data: { item: 'fugas' } }])
    expect(JSON.parse(JSON.stringify(account))).toEqual(account)
  })
})

it('tells how long each matter took, without the breaks', () => {
  const { state } = mesa.replay(
    entriesOf([
      ...deciding,
      { kind: 'item.opened', data: { item: 'fugas', at: '10:30' } },
      { kind: 'mesa.recessed', data: { at: '10:40' } },
      { kind: 'mesa.resumed', data: { at: '11:00' } },
      { kind: 'item.closed', data: { item: 'fugas', at: '11:15' } },
    ]),
  )
  expect(mesa.summarise(state).timeBoxes).toEqual([
    { item: 'fugas', plannedMinutes: 20, usedSeconds: 1500, whole: true, overSeconds: 300 },
    { item: 'datos', plannedMinutes: null, usedSeconds: 0, whole: true, overSeconds: null },
  ])
})

describe('agreements that are still open', () => {
  const first = accountOf([
    ...deciding,
    { kind: 'agreement.made', data: { agreement: 'medir', due: '2030-09-01' } },
    { kind: 'agreement.made', data: { agreement: 'publicar' } },
    { kind: 'agreement.followed', data: { agreement: 'publicar', status: 'done' } },
  ])
  const carried = carriedFrom(first)

  it('are carried to the next session, which follows them up', () => {
    expect(carried).toMatchObject([{ agreement: 'medir', from: 'mesa-agua', due: '2030-09-01' }])
    const next = meeting(town, { carried })
    const { state, findings } = next.replay(
      entriesOf([
        ...deciding,
        { kind: 'agreement.made', data: { agreement: 'avisar' } },
        {
          kind: 'agreement.followed',
          data: { agreement: 'medir', status: 'under-way', words: text('Va a la mitad') },
        },
      ]),
    )
    expect(findings).toEqual([])
    const { agreements } = next.account(state)
    expect(agreements.map(({ number, id, from, status }) => [number, id, from, status])).toEqual([
      ['1', 'avisar', null, 'open'],
      ['2', 'medir', 'mesa-agua', 'under-way'],
    ])
    expect(agreements[1]).toMatchObject({
      responsible: ['Alcaldía de Villa Ejemplo'],
      history: [{ words: text('Va a la mitad') }],
    })
  })

  it('become matters of the next agenda', () => {
    const { agenda } = meeting(town, { carried }).replay(
      entriesOf([{ kind: 'mesa.convened', data: { agenda: followUps(carried) } }]),
    ).state
    expect(agenda).toMatchObject([{ id: 'follow-up-medir', origin: 'follow-up', followsUp: 'medir' }])
  })

  it('are known by the session that made them, however often they are carried', () => {
    const again = meeting(town, { carried })
    const { state } = again.replay(entriesOf([{ kind: 'mesa.convened', data: { mesa: 'mesa-dos' } }]))
    expect(carriedFrom(again.account(state))).toEqual(carried)
  })
})
