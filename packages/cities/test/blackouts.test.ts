import { blackoutsOf } from '@apertura/calendar/blackouts'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { calendar } from '@apertura/cities/mx'
import type { Day, EntryKind, EntryOf } from '@apertura/domain'
import { describe, expect, it } from 'vitest'

const windows = (knownOn?: Day) =>
  blackoutsOf(calendar, knownOn).map(
    ({ cause, known, readings }) =>
      `${cause} ${known}: ${readings.map(({ from, to }) => `${from} to ${to}`).join(' or ')}`,
  )
const ofKind = <K extends EntryKind>(kind: K) =>
  record.filter(entry => entry.kind === kind) as unknown as EntryOf<K>[]

describe('the blackouts of Mexico', () => {
  it('run from the campaigns, the call or the promotion to the day of the vote', () => {
    expect(windows()).toEqual([
      'electoral-campaign-2021 yes: 2021-04-04 to 2021-06-06',
      'popular-consultation-2021 yes: 2021-07-15 to 2021-08-01',
      'recall-2022 yes: 2022-02-04 to 2022-04-10',
      'electoral-campaign-2024 yes: 2024-03-01 to 2024-06-02',
      'electoral-campaign-2027 yes: 2027-04-04 to 2027-06-06',
    ])
  })

  it('were in part known when the plan began', () => {
    expect(windows('2020-12-01')).toEqual([
      'electoral-campaign-2021 yes: 2021-04-04 to 2021-06-06',
      'popular-consultation-2021 yes: 2021-07-15 to 2021-08-01',
      'electoral-campaign-2024 perhaps: 2024-03-01 to 2024-06-02',
      'electoral-campaign-2027 perhaps: 2027-04-04 to 2027-06-06',
    ])
  })

  it('would have begun with the call for the popular consultation, had it not been put off', () => {
    expect(windows('2020-11-18')[0]).toBe(
      'popular-consultation-2021 yes: 2020-10-28 to 2021-08-01 or [2020-10-28..2021-08-01] to 2021-08-01',
    )
  })

  it('give two readings of the popular consultation, which came to the same day', () => {
    const consultation = blackoutsOf(calendar).find(({ vote }) => vote === 'popular-consultation-2021')
    const rule = calendar.blackoutRules.find(({ id }) => id === consultation?.rule)
    expect(rule?.readings.map(({ from }) => from)).toEqual(['call-effective', 'promotion-start'])
    expect(consultation?.readings).toHaveLength(1)
  })

  it('make it sure that there would be a recall vote only with its call', () => {
    const known = (day: Day) => windows(day).find(each => each.startsWith('recall-2022'))
    expect(known('2021-11-09')).toBeUndefined()
    expect(known('2021-11-10')).toMatch('perhaps: 2022-02-04 to 2022-04-10')
    expect(known('2022-02-04')).toMatch('yes: 2022-02-04 to 2022-04-10')
  })

  it('let an exception be asked for until sixty days before the campaigns', () => {
    const [campaign] = blackoutsOf(calendar)
    expect(campaign?.requestBy.map(({ day }) => day)).toEqual(['2021-02-03'])
  })

  it('bind public bodies alone, and dispute only other services and calls that a law asks for', () => {
    for (const { id, forbids } of blackoutsOf(calendar)) {
      expect(forbids, id).toMatchObject([{ act: 'dissemination', actors: ['public-bodies'] }])
      const open = forbids[0]?.except?.filter(({ settled }) => !settled).map(({ matter }) => matter)
      expect(open, id).toEqual(['services', 'legally-required-call'])
    }
  })
})

describe('the record of Mexico City', () => {
  const derived = definition.calendar ? blackoutsOf(definition.calendar) : []

  it('has a parenthesis of the same cause for each blackout of its years', () => {
    const causes = ofKind('parenthesis.opened').map(({ data }) => data.cause)
    const within = derived.filter(({ readings: [{ from }] }) => from < '2023')
    expect(within).toHaveLength(3)
    for (const { cause } of within) expect(causes).toContain(cause)
  })

  it('opens each on the day that the norm gives', () => {
    for (const { on, data } of ofKind('parenthesis.opened')) {
      const blackout = derived.find(({ cause }) => cause === data.cause)
      if (blackout) expect(blackout.readings[0].from, data.cause).toBe(on)
    }
  })

  it('ends each on the day that the norm gives, or tells of that reading too', () => {
    for (const { data } of ofKind('parenthesis.opened')) {
      const blackout = derived.find(({ cause }) => cause === data.cause)
      const ends = [
        ...ofKind('parenthesis.closed').filter(each => each.data.parenthesis === data.parenthesis),
      ].map(({ on }) => on as string)
      const reread = ofKind('parenthesis.reread')
        .filter(each => each.data.parenthesis === data.parenthesis)
        .map(each => each.data.to as string)
      if (blackout) expect([...ends, ...reread], data.cause).toContain(blackout.readings[0].to)
    }
  })
})
