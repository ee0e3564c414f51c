import type { Day, EntryDraft } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { dossier } from './dossier.js'

const on = (at: Day, ...drafts: EntryDraft[]) => dossier(aDefinition(), aRecord(...drafts), { at })
const members = (at: Day, ...drafts: EntryDraft[]) =>
  on(at, ...drafts)
    .members('promotor')
    .map(({ id, certainty }) => `${id} ${certainty}`)

describe('who came into a body', () => {
  const joined = anEntry('member.joined', '2030-02-10', { member: 'vecinas' })

  it('sits from that day on, named as the definition names them', () => {
    expect(members('2030-02-09', joined)).toEqual([])
    expect(on('2030-02-10', joined).members('promotor')).toEqual([
      {
        id: 'vecinas',
        name: 'Vecinas por el Agua',
        sector: 'sociedad-civil',
        from: '2030-02-10',
        to: null,
        certainty: 'yes',
      },
    ])
  })

  it('perhaps sits during the month that the source gives', () => {
    const vague = anEntry('member.joined', '2030-02', { member: 'vecinas' })
    expect(members('2030-02-10', vague)).toEqual(['vecinas perhaps'])
    expect(members('2030-02-28', vague)).toEqual(['vecinas yes'])
  })

  it.each([
    ['in', ['vecinas yes'], '2030-06-20'],
    ['out', [], '2030-06-19'],
    ['not-stated', ['vecinas perhaps'], '[2030-06-19..2030-06-20]'],
  ] as const)('sits until an ending whose day is %s: then %j', (lastDay, thatDay, to) => {
    const left = anEntry('member.left', '2030-06-20', { lastDay })
    expect(members('2030-06-19', joined, left)).toEqual(['vecinas yes'])
    expect(members('2030-06-20', joined, left)).toEqual(thatDay)
    expect(members('2030-06-21', joined, left)).toEqual([])
    expect(on('2030-03-01', joined, left).members('promotor')[0]?.to).toBe(to)
  })

  it('perhaps sits during the month in which they left', () => {
    const left = anEntry('member.left', '2030-06')
    expect(members('2030-05-31', joined, left)).toEqual(['vecinas yes'])
    expect(members('2030-06-15', joined, left)).toEqual(['vecinas perhaps'])
    expect(members('2030-07-01', joined, left)).toEqual([])
  })

  it('is counted once, as surely as any of their comings says', () => {
    const again = anEntry('member.joined', '2030-07-01')
    const left = anEntry('member.left', '2030-06')
    expect(members('2030-06-15', joined, left, again)).toEqual(['vecinas perhaps'])
    expect(members('2030-07-01', joined, left, again)).toEqual(['vecinas yes'])
    expect(
      on('2030-07-01', joined, left, again)
        .memberships('promotor')
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      ['2030-02-10', '2030-06'],
      ['2030-07-01', null],
    ])
  })

  it('sits in each part of the body that they came into', () => {
    const parts = ['agua', 'datos'].map((subgroup, i) =>
      anEntry('member.joined', `2030-02-1${i}`, { subgroup }),
    )
    expect(
      on('2030-03-01', ...parts)
        .members('promotor')
        .map(({ subgroup }) => subgroup),
    ).toEqual(['agua', 'datos'])
  })

  it('sits nowhere once the body was dissolved', () => {
    expect(members('2030-06-01', joined, anEntry('body.dissolved', '2030-05-31'))).toEqual([])
    expect(members('2030-05-30', joined, anEntry('body.dissolved', '2030-05'))).toEqual(['vecinas perhaps'])
  })

  it('is shown by their id when the definition does not know them', () => {
    const [stranger] = on('2030-03-01', anEntry('member.joined', '2030-02-10', { member: 'nadie' })).members(
      'promotor',
    )
    expect(stranger).toMatchObject({ name: 'nadie', sector: 'not-stated' })
  })

  it('cannot be asked of a body that the definition does not have', () => {
    expect(() => on('2030-03-01').members('senado')).toThrow(/no body called senado/)
    expect(() => on('2030-03-01').memberships('senado')).toThrow(RangeError)
  })
})

describe('a seat that is only told of', () => {
  const created = anEntry('body.created', '2030-02-01')
  const designated = anEntry('representative.designated', '2030-01-15')
  const present = (seat: 'held' | 'not-held' | 'not-stated', series = 'sesiones') =>
    anEntry('session.held', '2030-03-05', { series, attendees: [{ party: 'ana', seat }] })

  it('is taken by whoever was designated, once the body exists', () => {
    expect(members('2030-01-31', created, designated)).toEqual([])
    expect(members('2030-02-01', created, designated)).toEqual(['ana yes'])
  })

  it('is left when its holder leaves, or is replaced', () => {
    expect(
      members('2030-05-01', created, designated, anEntry('member.left', '2030-04-30', { member: 'ana' })),
    ).toEqual([])
    const replaced = anEntry('representative.designated', '2030-04-30', {
      person: 'universidad',
      replaces: 'ana',
    })
    expect(members('2030-04-29', created, designated, replaced)).toEqual(['ana yes'])
    expect(members('2030-05-01', created, designated, replaced)).toEqual(['universidad yes'])
  })

  it('is taken anew after an earlier leaving', () => {
    const left = anEntry('member.left', '2030-01-10', { member: 'ana' })
    expect(members('2030-05-01', left, created, designated)).toEqual(['ana yes'])
  })

  it('was held on the day of a session of which the source says so, and perhaps later', () => {
    expect(members('2030-03-04', present('held'))).toEqual([])
    expect(members('2030-03-05', present('held'))).toEqual(['ana yes'])
    expect(members('2030-03-06', present('held'))).toEqual(['ana perhaps'])
  })

  it('is not told by presence alone', () => {
    expect(members('2030-03-05', present('not-stated'))).toEqual(['ana perhaps'])
    expect(members('2030-03-05', present('not-held'))).toEqual([])
  })

  it('is perhaps the seat of another body when several met', () => {
    expect(members('2030-03-05', present('held', 'mesas'))).toEqual(['ana perhaps'])
  })

  it('does not outlast that its holder left', () => {
    const joined = anEntry('member.joined', '2030-02-10', { member: 'ana' })
    const left = anEntry('member.left', '2030-04-30', { member: 'ana' })
    expect(members('2030-04-30', joined, present('held'), left)).toEqual(['ana yes'])
    expect(members('2030-05-01', joined, present('held'), left)).toEqual([])
  })

  it('adds nothing to what a coming in says, and makes it sure where it was not', () => {
    const vague = anEntry('member.joined', '2030', { member: 'ana' })
    expect(members('2030-03-04', vague, present('held'))).toEqual(['ana perhaps'])
    expect(members('2030-03-05', vague, present('held'))).toEqual(['ana yes'])
  })
})
