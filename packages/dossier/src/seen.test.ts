import { anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { aRecord } from '../test/a-record.js'
import { seenEntries, type View } from './seen.js'

const suspended = anEntry('works.suspended', '2030-03', {}, { knownOn: '2030-05-10' })
const see = (record: ReturnType<typeof aRecord>, view: View) =>
  seenEntries(record, view).map(({ entry, known, happened }) => `${entry.id} ${known} ${happened}`)

describe('what one sees of a record', () => {
  it('is all of it when nothing is said of what was known', () => {
    expect(see(aRecord(suspended), { at: '2030-03-31' })).toEqual(['works-suspended-2030-03 yes yes'])
  })

  it('has perhaps happened within a month that is not over', () => {
    expect(see(aRecord(suspended), { at: '2030-03-15' })).toEqual(['works-suspended-2030-03 yes perhaps'])
    expect(see(aRecord(suspended), { at: '2030-02-28' })).toEqual(['works-suspended-2030-03 yes no'])
  })

  it('is not what became public later', () => {
    expect(see(aRecord(suspended), { at: '2030-04-01', knownOn: '2030-05-09' })).toEqual([])
    expect(see(aRecord(suspended), { at: '2030-04-01', knownOn: '2030-05-10' })).toEqual([
      'works-suspended-2030-03 yes yes',
    ])
  })

  it('is perhaps what was perhaps public', () => {
    const vague = aRecord({ ...suspended, knownOn: '2030-05' })
    expect(see(vague, { at: '2030-04-01', knownOn: '2030-05-09' })).toEqual([
      'works-suspended-2030-03 perhaps perhaps',
    ])
  })

  it('comes in the order in which it happened, not in which it was written', () => {
    const record = aRecord(
      anEntry('works.resumed', '2030-06-01'),
      anEntry('works.suspended', '2030-03'),
      anEntry('works.ended', '2030-06-01'),
    )
    expect(seenEntries(record, { at: '2030-12-31' }).map(({ entry }) => entry.kind)).toEqual([
      'works.suspended',
      'works.resumed',
      'works.ended',
    ])
  })

  it('refuses a day that does not exist', () => {
    expect(() => see(aRecord(suspended), { at: '2030-02-30' })).toThrow(RangeError)
    expect(() => see(aRecord(suspended), { at: '2030-03-01', knownOn: '2030-02-30' })).toThrow(RangeError)
  })
})

describe('a correction', () => {
  const record = aRecord(
    anEntry('works.suspended', '2030-03-01', {}, { id: 'wrong' }),
    anEntry('works.suspended', '2030-04-01', {}, { id: 'right', corrects: 'wrong', knownOn: '2030-06' }),
  )

  it('takes the place of what it mends, once it was known', () => {
    expect(see(record, { at: '2030-03-15', knownOn: '2030-05-31' })).toEqual(['wrong yes yes'])
    expect(see(record, { at: '2030-03-15', knownOn: '2030-06-30' })).toEqual(['right yes no'])
    expect(see(record, { at: '2030-03-15' })).toEqual(['right yes no'])
  })

  it('leaves both in doubt while it was perhaps known', () => {
    expect(see(record, { at: '2030-05-01', knownOn: '2030-06-15' })).toEqual([
      'wrong perhaps perhaps',
      'right perhaps perhaps',
    ])
  })

  it('that withdraws leaves nothing in its place', () => {
    const gone = aRecord(
      anEntry('works.suspended', '2030-03-01', {}, { id: 'wrong' }),
      anEntry('entry.withdrawn', '2030-05-01', {}, { corrects: 'wrong' }),
    )
    expect(see(gone, { at: '2030-04-01', knownOn: '2030-04-30' })).toEqual(['wrong yes yes'])
    expect(see(gone, { at: '2030-04-01' })).toEqual([])
  })
})
