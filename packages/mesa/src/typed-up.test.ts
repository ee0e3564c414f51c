import { describe, expect, it } from 'vitest'
import { marksOf } from './marks-of.js'
import { typedUp } from './typed-up.js'

const stamp = {
  on: '2030-06-20',
  knownOn: '2030-06-20',
  recordedAt: '2030-06-21',
  by: 'archivo',
  assertedBy: 'alcaldia',
  sources: [{ source: 'gaceta', certainty: 'stated' }],
} as const

describe('a session that is typed up', () => {
  it('has ids that run, and the same stamp for every act', () => {
    const drafts = typedUp([['mesa.opened', { at: '10:00' }], ['mesa.installed'], ['mesa.closed']], stamp)
    expect(drafts.map(({ id }) => id)).toEqual(['act-1', 'act-2', 'act-3'])
    expect(new Set(drafts.map(({ on }) => on))).toEqual(new Set(['2030-06-20']))
    expect(drafts[2]).toMatchObject({ kind: 'mesa.closed', data: { title: { en: 'The session ends.' } } })
  })

  it('may go on where another one stopped, under another prefix', () => {
    const drafts = typedUp([['mesa.resumed'], ['mesa.closed']], stamp, { prefix: 'tarde', from: 40 })
    expect(drafts.map(({ id }) => id)).toEqual(['tarde-40', 'tarde-41'])
  })

  it('lets one act say its own day, id, and the act that it mends', () => {
    const [, mended] = typedUp(
      [
        ['mesa.opened'],
        ['mesa.opened', { at: '10:05' }, { id: 'mended', on: '2030-06-22', corrects: 'act-1' }],
      ],
      stamp,
    )
    expect(mended).toMatchObject({ id: 'mended', on: '2030-06-22', knownOn: '2030-06-20', corrects: 'act-1' })
  })

  it('tells nobody that it corrects something when it does not', () => {
    expect(typedUp([['mesa.closed']], stamp)[0]).not.toHaveProperty('corrects')
  })

  it('will not give two acts the same id', () => {
    expect(() => typedUp([['mesa.opened'], ['mesa.closed', {}, { id: 'act-1' }]], stamp)).toThrow(
      'typedUp: two acts have the id "act-1".',
    )
  })

  it('calls people as it is told to', () => {
    const [draft] = typedUp([['turn.begun', { person: 'ana' }]], stamp, { nameOf: () => 'Ana Prueba' })
    expect(draft?.data.title.en).toBe('Ana Prueba has the floor.')
  })

  it('is held to the shape of each kind by the compiler', () => {
    // @ts-expect-error a turn needs a person
    typedUp([['turn.begun']], stamp)
    // @ts-expect-error an hour is not a number
    typedUp([['mesa.opened', { at: 10 }]], stamp)
  })
})

describe('a roll call that is written by status', () => {
  it('keeps the order, and what is known of each', () => {
    const marks = marksOf({
      present: ['ana', { person: 'luis', mode: 'virtual' }],
      absent: [],
      late: ['eva'],
    })
    expect(marks).toEqual([
      { person: 'ana', status: 'present' },
      { person: 'luis', mode: 'virtual', status: 'present' },
      { person: 'eva', status: 'late' },
    ])
  })

  it('needs somebody in it', () => {
    expect(() => marksOf({ present: [] })).toThrow(RangeError)
  })
})
