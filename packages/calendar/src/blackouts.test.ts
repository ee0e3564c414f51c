import type { BlackoutRule, Citation, Day, SilenceReading, Vote, VoteDate } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDates, firstOfStretch, lastOfStretch, stretch } from '../test/arbitraries.js'
import { blackoutsOf } from './blackouts.js'
import { dayNumber, dayOf } from './day-number.js'
import { spanOf } from './span.js'

const cite = (source: string): [Citation] => [{ source, certainty: 'reported' }]
const title = { en: 'A title' }

const date = (moment: string, on: string, knownOn = '2020-08-10'): VoteDate => ({
  moment,
  on,
  knownOn,
  sources: cite(`${moment}-${on}`),
})
const reading = (from: string, to = 'vote'): SilenceReading => ({
  from,
  to,
  sources: cite(`${from}-to-${to}`),
})

const vote = (dates: readonly VoteDate[], more: Partial<Vote> = {}): Vote => ({
  id: 'local-2021',
  title,
  kind: 'election',
  cause: 'campaign-2021',
  dates,
  ...more,
})
const rule = (more: Partial<BlackoutRule> = {}): BlackoutRule => ({
  id: 'propaganda',
  title,
  votes: ['election'],
  readings: [reading('campaign-start')],
  forbids: [{ act: 'dissemination', actors: ['public-bodies'] }],
  exceptions: [],
  requests: [],
  inForce: { from: null },
  ...more,
})

const campaign = [date('campaign-start', '2021-04-04'), date('vote', '2021-06-06')]
const only = (dates: readonly VoteDate[], more: Partial<BlackoutRule> = {}, knownOn?: Day) =>
  blackoutsOf({ votes: [vote(dates)], blackoutRules: [rule(more)] }, knownOn)
const windowsOf = (blackouts: ReturnType<typeof blackoutsOf>) =>
  blackouts.map(({ readings }) => readings.map(({ from, to }) => [from, to]))

describe('a blackout', () => {
  it('runs from one moment of the vote to another and keeps what it rests on', () => {
    expect(only(campaign)).toEqual([
      {
        kind: 'blackout',
        id: 'local-2021-propaganda',
        cause: 'campaign-2021',
        title,
        vote: 'local-2021',
        rule: 'propaganda',
        forbids: [{ act: 'dissemination', actors: ['public-bodies'] }],
        readings: [
          {
            from: '2021-04-04',
            to: '2021-06-06',
            sources: [
              ...cite('campaign-start-to-vote'),
              ...cite('campaign-start-2021-04-04'),
              ...cite('vote-2021-06-06'),
            ],
          },
        ],
        known: 'yes',
        requestBy: [],
      },
    ])
  })

  it('binds those whom the vote names, and leaves out what the rule excepts', () => {
    const exceptions = [{ matter: 'health', title, settled: true, sources: cite('law') }]
    const [blackout] = blackoutsOf({
      votes: [vote(campaign, { binds: ['the-city'] })],
      blackoutRules: [rule({ exceptions })],
    })
    expect(blackout?.forbids).toEqual([
      { act: 'dissemination', actors: ['the-city'], except: [{ matter: 'health', settled: true }] },
    ])
  })

  it('says until when an exception can be asked for, as exactly as it begins', () => {
    const requests = [{ title, days: 60, sources: cite('law') }]
    const days = (dates: VoteDate[]) => only(dates, { requests })[0]?.requestBy.map(({ day }) => day)
    expect(days(campaign)).toEqual(['2021-02-03'])
    expect(days([date('campaign-start', '2021-04'), date('vote', '2021-06-06')])).toEqual([
      '[2021-01-31..2021-03-01]',
    ])
  })

  it('comes of no other kind of vote, and of no rule that is not in force on the day of the vote', () => {
    expect(only(campaign, { votes: ['recall'] })).toEqual([])
    expect(only(campaign, { inForce: { from: '2021-06-07' } })).toEqual([])
    expect(only(campaign, { inForce: { from: null, until: '2021-06-05' } })).toEqual([])
    expect(only(campaign, { inForce: { from: '2021-06-06', until: '2021-06-06' } })).toMatchObject([
      { known: 'yes' },
    ])
    const june = [date('campaign-start', '2021-04-04'), date('vote', '2021-06')]
    expect(only(june, { inForce: { from: '2021-06-07' } })).toMatchObject([{ known: 'perhaps' }])
  })

  it('is one where two readings give the same days, with the sources of both', () => {
    const readings = [reading('call-effective'), reading('promotion-start')] as const
    const dates = [
      date('call-effective', '2021-07-15'),
      date('promotion-start', '2021-07-15'),
      date('vote', '2021-08-01'),
    ]
    const [blackout] = only(dates, { readings })
    expect(blackout?.readings).toHaveLength(1)
    expect(blackout?.readings[0].sources.map(({ source }) => source)).toEqual([
      'call-effective-to-vote',
      'call-effective-2021-07-15',
      'vote-2021-08-01',
      'promotion-start-to-vote',
      'promotion-start-2021-07-15',
    ])
    const [other] = only([date('call-effective', '2021-07-01'), ...dates.slice(1)], { readings })
    expect(other?.readings.map(({ from }) => from)).toEqual(['2021-07-01', '2021-07-15'])
  })
})

describe('what was known on a day', () => {
  it('lacks a vote that was not public yet, and doubts one that perhaps was', () => {
    expect(only(campaign, {}, '2020-08-09')).toEqual([])
    expect(only(campaign, {}, '2020-08-10')).toMatchObject([{ known: 'yes' }])
    const vague = [date('campaign-start', '2021-04-04'), date('vote', '2021-06-06', '2020-08')]
    expect(only(vague, {}, '2020-08-10')).toMatchObject([{ known: 'perhaps' }])
  })

  it('leaves open a beginning that was not, not before the vote itself was public', () => {
    const dates = [date('campaign-start', '2021-04-04', '2021-03-01'), date('vote', '2021-06-06')]
    expect(windowsOf(only(dates, {}, '2020-12-01'))).toEqual([[['[2020-08-10..2021-06-06]', '2021-06-06']]])
    expect(windowsOf(only([date('vote', '2021-06-06', 'XXXX')]))).toEqual([
      [['[..2021-06-06]', '2021-06-06']],
    ])
    expect(windowsOf(only([date('vote', '2021-06-06', '2022')]))).toEqual([
      [['[..2021-06-06]', '2021-06-06']],
    ])
  })

  it('leaves open an end that was not', () => {
    expect(windowsOf(only([date('campaign-start', '2021-04')]))).toEqual([[['2021-04', '[2021-04..]']]])
  })

  it('follows a date that was moved from the day on which that became public', () => {
    const dates = [
      date('campaign-start', '2021-07-15', '2020-11-19'),
      date('campaign-start', '2020-10-28', '2020-10-28'),
      date('vote', '2021-08-01', '2020-10-28'),
    ]
    const from = (knownOn?: Day) => only(dates, {}, knownOn)[0]?.readings[0].from
    expect(from('2020-11-18')).toBe('2020-10-28')
    expect(from('2020-11-19')).toBe('2021-07-15')
    expect(from()).toBe('2021-07-15')
  })
})

describe('blackouts', () => {
  it('come in the order in which they begin', () => {
    const votes = [
      vote([date('campaign-start', '2024-03-01'), date('vote', '2024-06-02')], { id: 'later' }),
      vote(campaign, { id: 'sooner' }),
    ]
    expect(blackoutsOf({ votes, blackoutRules: [rule()] }).map(each => each.vote)).toEqual([
      'sooner',
      'later',
    ])
  })

  it('do not end before they begin', () => {
    const [moved] = only([date('campaign-start', '2021-06-07'), date('vote', '2021-06-06')])
    expect(moved?.readings[0]).toMatchObject({ from: '2021-06-07', to: '[2021-06-07..]' })
    expect(() => only([date('campaign-start', '2021-13'), date('vote', '2021-06-06')])).toThrow(RangeError)
  })

  it('rest on what surely or perhaps was public, and on nothing else', () => {
    fc.assert(
      fc.property(
        datesOf('campaign-start'),
        datesOf('vote'),
        fc.constantFrom(...stretch),
        (starts, ends, day) => {
          const [blackout] = only([...starts, ...ends], {}, day)
          const sure = [...starts, ...ends].filter(each => spanOf(each.knownOn).latest <= dayNumber(day))
          const possible = [...starts, ...ends].filter(
            each => spanOf(each.knownOn).earliest <= dayNumber(day),
          )
          expect(blackout === undefined).toBe(possible.length === 0)
          if (!blackout) return
          expect(blackout.known).toBe(sure.length === possible.length ? 'yes' : 'perhaps')
          const [{ from, to }] = blackout.readings
          for (const each of possible) {
            const written = each.moment === 'vote' ? to : from
            expect(spanOf(written)).toEqual(spanOf(each.on))
          }
          expect(spanOf(from).earliest).toBeLessThanOrEqual(spanOf(to).latest)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('only grow surer as more becomes public', () => {
    fc.assert(
      fc.property(datesOf('campaign-start'), datesOf('vote'), (starts, ends) => {
        const dates = [...starts, ...ends]
        const states = stretch.map(day => only(dates, {}, day)[0])
        const windows = states.map(state => (state ? spanOf(state.readings[0].from) : undefined))
        for (let i = 1; i < stretch.length; i++) {
          const [before, now] = [windows[i - 1], windows[i]]
          if (!before) continue
          expect(now && now.latest - now.earliest).toBeLessThanOrEqual(before.latest - before.earliest)
        }
      }),
    )
  })
})

/** At most one date for a moment: beginnings in the first half of a stretch, ends in the second. */
const datesOf = (moment: 'campaign-start' | 'vote'): fc.Arbitrary<VoteDate[]> => {
  const middle = firstOfStretch + 6
  const days =
    moment === 'vote'
      ? fc.integer({ min: middle, max: lastOfStretch })
      : fc.integer({ min: firstOfStretch, max: middle - 1 })
  return fc.array(
    fc
      .record({ on: days.map(dayOf), knownOn: anyDates() })
      .map(({ on, knownOn }) => date(moment, on, knownOn)),
    { maxLength: 1 },
  )
}
