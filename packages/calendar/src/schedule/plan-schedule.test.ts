import type { Activity, Day } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import { planSchedule } from './plan-schedule.js'
import type { PlanInput } from './read-plan.js'

const calendar: PlanInput['calendar'] = { weekend: [6, 7], restDays: [], closures: [] }

function activity(id: string, count: number, more: Partial<Activity> = {}): Activity {
  return { id, title: { en: id }, takes: { count, unit: 'calendar-days' }, ...more }
}

const inWorkingDays = (count: number) => ({ takes: { count, unit: 'working-days' } }) as const

/** June 2022 begins on a Wednesday. */
function plan(activities: readonly Activity[], more: Partial<PlanInput> = {}) {
  return planSchedule({ activities, start: '2022-06-01', calendar, ...more })
}

function only(activity: Activity, more: Partial<PlanInput> = {}) {
  const found = plan([activity], more).activities[0]
  if (!found) throw new Error('nothing was planned')
  return found
}

function conflictOf(activities: readonly Activity[], more: Partial<PlanInput> = {}) {
  const planned = plan(activities, more)
  if (planned.feasible) throw new Error('the plan is feasible')
  return planned.conflict
}

describe('an activity', () => {
  it('takes the days from its start to its end, both in', () => {
    expect(only(activity('a', 1))).toMatchObject({ earliestStart: '2022-06-01', earliestEnd: '2022-06-01' })
    expect(only(activity('a', 10))).toMatchObject({ earliestStart: '2022-06-01', earliestEnd: '2022-06-10' })
  })

  it('counts working days where it says so, and begins on one', () => {
    expect(only(activity('a', 0, inWorkingDays(4)), { start: '2022-06-04' })).toMatchObject({
      earliestStart: '2022-06-06',
      earliestEnd: '2022-06-09',
      pushedBy: [{ kind: 'start' }, { kind: 'rest', days: 2 }],
    })
    expect(only(activity('a', 0, inWorkingDays(5)))).toMatchObject({ earliestEnd: '2022-06-07' })
  })

  it('rests with the institution that acts, and not with another', () => {
    const closures: PlanInput['calendar']['closures'] = [
      {
        id: 'recess',
        title: { en: 'Recess' },
        from: '2022-06-01',
        to: '2022-06-10',
        institutions: ['congress'],
        sources: [{ source: 'gazette', certainty: 'verified' }],
      },
    ]
    const found = plan(
      [
        activity('ours', 0, { ...inWorkingDays(1), by: 'council' }),
        activity('theirs', 0, { ...inWorkingDays(1), by: 'congress' }),
      ],
      { calendar: { ...calendar, closures } },
    )
    expect(found.activities.map(each => each.earliestStart)).toEqual(['2022-06-01', '2022-06-13'])
  })

  it('begins on a day after those that it waits for, and a lag of calendar days later', () => {
    const found = plan([
      activity('late', 1, { after: [{ id: 'long' }, { id: 'short', lag: 7 }] }),
      activity('short', 2),
      activity('long', 5),
    ])
    expect(found.activities[0]).toMatchObject({
      earliestStart: '2022-06-10',
      pushedBy: [{ kind: 'after', id: 'short' }],
    })
  })

  it('waits for its fixed date', () => {
    expect(only(activity('a', 1, { notBefore: '2022-07-01' }))).toMatchObject({
      earliestStart: '2022-07-01',
      pushedBy: [{ kind: 'not-before', day: '2022-07-01' }],
    })
    expect(only(activity('a', 1, { notBefore: '2022-05-01' })).pushedBy).toEqual([{ kind: 'start' }])
  })

  it('begins on a session day, the latest ones too', () => {
    const sessions = { council: ['2022-06-23', '2022-06-09', '2022-07-07'] as Day[] }
    const found = only(activity('a', 3, { onSessionOf: 'council' }), { sessions, end: '2022-07-08' })
    expect(found).toMatchObject({
      earliestStart: '2022-06-09',
      pushedBy: [{ kind: 'start' }, { kind: 'session', id: 'council' }],
      latestStart: '2022-06-23',
      latestEnd: '2022-06-25',
      slackDays: 14,
    })
  })

  it('leaves out the session days without work when it is counted in working days', () => {
    const sessions = { council: ['2022-06-04', '2022-06-06'] as Day[] }
    const found = only(activity('a', 0, { ...inWorkingDays(1), onSessionOf: 'council' }), { sessions })
    expect(found).toMatchObject({
      earliestStart: '2022-06-06',
      pushedBy: [{ kind: 'start' }, { kind: 'session', id: 'council' }],
    })
  })
})

describe('a silence', () => {
  it('keeps a consultation from opening before the elections are over', () => {
    const planned = planSchedule({
      activities: [activity('open', 0, { ...inWorkingDays(2), act: 'consultation.opened' })],
      start: '2021-06-04',
      calendar,
      silences: [{ id: 'elections', days: { from: '2021-04-04', to: '2021-06-06' } }],
    })
    expect(planned.activities[0]?.earliestStart).toBe('2021-06-07')
    expect(planned.activities[0]?.pushedBy).toEqual([{ kind: 'start' }, { kind: 'silence', id: 'elections' }])
  })

  const silences = [{ id: 'campaign', days: { from: '2022-06-06', to: '2022-06-15' } }] as const
  const act = { act: 'consultation.opened' } as const

  it('moves an activity that would touch it with any of its days', () => {
    expect(only(activity('a', 5, act), { silences })).toMatchObject({ earliestStart: '2022-06-01' })
    expect(only(activity('a', 6, act), { silences })).toMatchObject({
      earliestStart: '2022-06-16',
      pushedBy: [{ kind: 'start' }, { kind: 'silence', id: 'campaign' }],
    })
  })

  it('also when the days in it are days without work', () => {
    const weekend = [{ id: 'vote', days: { from: '2022-06-04', to: '2022-06-05' } }] as const
    expect(only(activity('a', 0, { ...inWorkingDays(4), ...act }), { silences: weekend })).toMatchObject({
      earliestStart: '2022-06-06',
    })
  })

  it('forbids what the caller says, and without that whatever is an act', () => {
    const two = [activity('call', 6, act), activity('office', 6)]
    const starts = (forbids?: NonNullable<PlanInput['forbids']>) =>
      plan(two, { silences, ...(forbids && { forbids }) }).activities.map(each => each.earliestStart)
    expect(starts()).toEqual(['2022-06-16', '2022-06-01'])
    expect(starts(() => false)).toEqual(['2022-06-01', '2022-06-01'])
    expect(starts(({ id }, silence) => id === 'office' && silence === 'campaign')).toEqual([
      '2022-06-01',
      '2022-06-16',
    ])
  })

  it('is named with each other one that pushed further, and so is the rest after it', () => {
    const found = only(activity('a', 0, { ...inWorkingDays(4), ...act }), {
      silences: [
        ...silences,
        { id: 'recall', days: { from: '2022-06-18', to: '2022-06-25' } },
        { id: 'inside', days: { from: '2022-06-08', to: '2022-06-09' } },
      ],
    })
    expect(found).toMatchObject({
      earliestStart: '2022-06-27',
      pushedBy: [
        { kind: 'start' },
        { kind: 'silence', id: 'campaign' },
        { kind: 'silence', id: 'recall' },
        { kind: 'rest', days: 1 },
      ],
    })
  })

  it('may come ten thousand times, one upon the other', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => {
      const from = new Date(Date.UTC(2022, 5, 1 + ((index * 7919) % 10_000)))
      const to = new Date(from.getTime() + 30 * 86_400_000)
      const iso = (date: Date) => date.toISOString().slice(0, 10) as Day
      return { id: `silence-${index}`, days: { from: iso(from), to: iso(to) } }
    })
    const activities = Array.from({ length: 200 }, (_, index) => activity(`a${index}`, 1 + (index % 9), act))
    const found = plan(activities, { silences: many })
    // 10,000 days and 30 more after the first of June 2022.
    expect(found.activities[0]).toMatchObject({ earliestStart: '2049-11-16', latestEnd: '2049-11-24' })
    const conflict = conflictOf(activities, { silences: many, end: '2049-11-20' })
    expect(conflict[0]).toMatchObject({ kind: 'start', activity: 'a5' })
    expect(conflict.at(-1)).toEqual({ kind: 'end', activity: 'a5', day: '2049-11-20' })
    expect(conflict.slice(1, -1).every(({ kind }) => kind === 'silence')).toBe(true)
  })
})

describe('the latest days', () => {
  const chain = [
    activity('draft', 0, inWorkingDays(5)),
    activity('review', 0, { ...inWorkingDays(3), after: [{ id: 'draft' }] }),
    activity('translate', 2, { after: [{ id: 'draft' }] }),
  ]

  it('are those of the earliest schedule where no end is given', () => {
    expect(plan(chain)).toEqual({
      feasible: true,
      activities: [
        {
          id: 'draft',
          earliestStart: '2022-06-01',
          earliestEnd: '2022-06-07',
          latestStart: '2022-06-01',
          latestEnd: '2022-06-07',
          slackDays: 0,
          critical: true,
          pushedBy: [{ kind: 'start' }],
        },
        {
          id: 'review',
          earliestStart: '2022-06-08',
          earliestEnd: '2022-06-10',
          latestStart: '2022-06-08',
          latestEnd: '2022-06-10',
          slackDays: 0,
          critical: true,
          pushedBy: [{ kind: 'after', id: 'draft' }],
        },
        {
          id: 'translate',
          earliestStart: '2022-06-08',
          earliestEnd: '2022-06-09',
          latestStart: '2022-06-09',
          latestEnd: '2022-06-10',
          slackDays: 1,
          critical: false,
          pushedBy: [{ kind: 'after', id: 'draft' }],
        },
      ],
    })
  })

  it('reach to the end of the term, and then the chain to the last end is critical', () => {
    const { feasible, activities } = plan(chain, { end: '2022-06-30' })
    expect(feasible).toBe(true)
    expect(activities.map(each => [each.id, each.latestEnd, each.slackDays, each.critical])).toEqual([
      ['draft', '2022-06-27', 20, true],
      ['review', '2022-06-30', 20, true],
      ['translate', '2022-06-30', 21, false],
    ])
  })

  it('stay before a silence that would be touched', () => {
    const silences = [{ id: 'campaign', days: { from: '2022-06-08', to: '2022-06-30' } }] as const
    expect(
      only(activity('a', 3, { act: 'consultation.opened' }), { silences, end: '2022-06-30' }),
    ).toMatchObject({ latestStart: '2022-06-05', latestEnd: '2022-06-07' })
  })

  it('say by how much the plan is late when it does not fit', () => {
    const { feasible, activities } = plan(chain, { end: '2022-06-08' })
    expect(feasible).toBe(false)
    expect(activities.map(each => [each.id, each.latestStart, each.slackDays, each.critical])).toEqual([
      ['draft', '2022-05-30', -4, true],
      ['review', '2022-06-06', -2, false],
      ['translate', '2022-06-07', -1, false],
    ])
  })
})

describe('a plan that cannot be', () => {
  const act = { act: 'consultation.opened' } as const
  const silences = [
    { id: 'campaign', days: { from: '2022-06-06', to: '2022-06-15' } },
    { id: 'recall', days: { from: '2022-06-18', to: '2022-06-25' } },
    { id: 'elsewhere', days: { from: '2022-06-18', to: '2022-06-19' } },
  ] as const

  it('tells the story from the start to the end of the term', () => {
    expect(
      conflictOf(
        [
          activity('close', 10, { after: [{ id: 'open', lag: 2 }] }),
          activity('open', 4, { ...act, after: [{ id: 'call' }] }),
          activity('call', 3),
          activity('aside', 30),
        ],
        { silences, end: '2022-07-08' },
      ),
    ).toEqual([
      { kind: 'start', activity: 'call', day: '2022-06-01' },
      { kind: 'after', activity: 'open', id: 'call', lag: 0 },
      { kind: 'silence', activity: 'open', id: 'campaign', days: silences[0].days },
      { kind: 'silence', activity: 'open', id: 'recall', days: silences[1].days },
      { kind: 'after', activity: 'close', id: 'open', lag: 2 },
      { kind: 'end', activity: 'close', day: '2022-07-08' },
    ])
  })

  it('leaves out what does not matter: a silence that only came in between', () => {
    expect(
      conflictOf([activity('open', 4, { ...act, notBefore: '2022-06-04', notAfter: '2022-06-06' })], {
        silences,
        end: '2022-06-20',
      }),
    ).toEqual([
      { kind: 'not-before', activity: 'open', day: '2022-06-04' },
      { kind: 'not-after', activity: 'open', day: '2022-06-06' },
    ])
  })

  it('names the series that has no session left', () => {
    const sessions = { council: ['2022-06-02', '2022-06-07'] as Day[] }
    const vote = activity('vote', 1, { ...act, onSessionOf: 'council', after: [{ id: 'draft' }] })
    expect(plan([vote, activity('draft', 3)], { sessions, silences, end: '2022-06-30' })).toMatchObject({
      feasible: false,
      activities: [
        {
          earliestStart: null,
          earliestEnd: null,
          latestEnd: '2022-06-02',
          slackDays: null,
          pushedBy: [
            { kind: 'after', id: 'draft' },
            { kind: 'session', id: 'council' },
            { kind: 'silence', id: 'campaign' },
            { kind: 'session', id: 'council' },
          ],
        },
        { earliestEnd: '2022-06-03', latestEnd: '2022-06-01' },
      ],
      conflict: [
        { kind: 'start', activity: 'draft' },
        { kind: 'after', activity: 'vote', id: 'draft', lag: 0 },
        { kind: 'session', activity: 'vote', id: 'council' },
        { kind: 'silence', activity: 'vote', id: 'campaign' },
      ],
    })
    expect(conflictOf([vote, activity('draft', 3)], { sessions: { council: [] } })).toEqual([
      { kind: 'session', activity: 'vote', id: 'council' },
    ])
  })

  it.each([1, 2, 5])('names a circle of %i activities, each after the one before it', length => {
    const name = (index: number) => `a${index % length}`
    const circle = Array.from({ length }, (_, index) =>
      activity(name(index + 1), 1, { after: [{ id: 'before' }, { id: name(index) }] }),
    )
    const planned = plan([
      ...circle,
      activity('before', 1),
      activity('after', 1, { after: [{ id: 'a0' }] }),
      activity('apart', 1),
    ])
    if (planned.feasible) throw new Error('the plan is feasible')
    expect(planned.conflict).toHaveLength(length)
    planned.conflict.forEach((constraint, index) => {
      const before = planned.conflict.at(index - 1)
      expect(constraint).toMatchObject({ kind: 'after', id: before?.activity })
      expect(constraint).toMatchObject({ activity: name(Number(before?.activity.slice(1)) + 1) })
    })
    expect(planned.activities.slice(length)).toMatchObject([
      { earliestStart: '2022-06-01', latestStart: null },
      { earliestStart: null, latestStart: null },
      { earliestStart: '2022-06-01', latestStart: '2022-06-01' },
    ])
  })

  it('may be as long as it likes', () => {
    const chain = Array.from({ length: 2000 }, (_, index) =>
      activity(`a${index}`, 0, {
        ...inWorkingDays(1),
        ...(index > 0 && { after: [{ id: `a${index - 1}` }] }),
      }),
    ).toReversed()
    expect(plan(chain)).toMatchObject({ feasible: true, activities: { 0: { earliestEnd: '2030-01-29' } } })
    const conflict = conflictOf(chain, { end: '2030-01-28' })
    expect(conflict.map(({ kind }) => kind)).toEqual(['start', ...Array(1999).fill('after'), 'end'])
  })
})

describe('bad input', () => {
  it('is refused with a sentence', () => {
    const a = activity('a', 1)
    expect(() => plan([a, activity('a', 2)])).toThrow(/two activities are called 'a'/)
    expect(() => plan([activity('a', 1, { after: [{ id: 'b' }] })])).toThrow(
      /after 'b', and there is no such/,
    )
    expect(() => plan([activity('a', 1, { after: [{ id: 'a', lag: -1 }] })])).toThrow(/-1 days after 'a'/)
    expect(() => plan([activity('a', 0)])).toThrow(/'a' takes 0 days/)
    expect(() => plan([activity('a', 1.5)])).toThrow(RangeError)
    expect(() => plan([activity('a', 1, { takes: { count: 1, unit: 'months' as never } })])).toThrow(
      /'months'/,
    )
    expect(() => plan([a], { end: '2022-05-31' })).toThrow(/start 2022-06-01 comes after the end 2022-05-31/)
    expect(() => plan([activity('a', 1, { onSessionOf: 'toString' })])).toThrow(/session of 'toString'/)
    expect(() => plan([a], { start: '2022-06-31' })).toThrow(/'2022-06-31' is not a day/)
    expect(() => plan([activity('a', 1, { notAfter: '2022-13-01' })])).toThrow(RangeError)
    expect(() =>
      plan([a], { silences: [{ id: 's', days: { from: '2022-06-02', to: '2022-06-01' } }] }),
    ).toThrow(/'s' from 2022-06-02 to 2022-06-01 ends before it begins/)
  })

  it('and so is a plan that goes on beyond the year 9999', () => {
    const beyond = /beyond the year 9999/
    expect(() => plan([activity('a', 3_000_000)])).toThrow(beyond)
    expect(() => plan([activity('a', 0, inWorkingDays(3_000_000))])).toThrow(beyond)
    expect(() => plan([activity('a', 5, { notBefore: '9999-12-30' })])).toThrow(beyond)
    expect(() => plan([activity('a', 2, { notBefore: '9999-12-30' })])).not.toThrow()
    expect(() =>
      plan([activity('a', 0, inWorkingDays(1))], {
        calendar: { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] },
      }),
    ).toThrow(beyond)
  })

  it('is not what an empty list is', () => {
    expect(plan([])).toEqual({ feasible: true, activities: [] })
  })
})
