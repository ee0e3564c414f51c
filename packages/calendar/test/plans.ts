import { dayNumber, dayOf } from '@apertura/calendar'
import type { PlanInput } from '@apertura/calendar/schedule'
import type { Activity, Citation, Day, Weekday } from '@apertura/domain'
import fc from 'fast-check'

const firstDay = dayNumber('2024-02-19')
const sources: [Citation] = [{ source: 'law', certainty: 'verified' }]

/** A stretch with room before and after everything that a small plan can be about. */
export const roomForPlans = { start: firstDay - 100, end: firstDay + 170 }

/** Whether there is work on a day, told day by day: the first day of all numbers was a Thursday. */
export function worksOn({ weekend, restDays, closures }: PlanInput['calendar']): (day: number) => boolean {
  const known = new Map<number, boolean>()
  return number => {
    const before = known.get(number)
    if (before !== undefined) return before
    const works = judge(number)
    known.set(number, works)
    return works
  }
  function judge(number: number): boolean {
    const day = dayOf(number)
    const weekday = ((((number + 3) % 7) + 7) % 7) + 1
    if (weekend.includes(weekday as Weekday)) return false
    if (closures.some(({ from, to }) => from <= day && day <= to)) return false
    return !restDays.some(
      ({ on }) =>
        on.kind === 'date' && Number(day.slice(5, 7)) === on.month && Number(day.slice(8)) === on.day,
    )
  }
}

const days = (): fc.Arbitrary<Day> => fc.integer({ min: 0, max: 24 }).map(after => dayOf(firstDay + after))

const windows = (longest: number) =>
  fc
    .tuple(fc.integer({ min: -3, max: 24 }), fc.integer({ min: 0, max: longest }))
    .map(([first, length]) => ({ from: dayOf(firstDay + first), to: dayOf(firstDay + first + length) }))

const calendars = (): fc.Arbitrary<PlanInput['calendar']> =>
  fc.record({
    weekend: fc.constantFrom<Weekday[]>([], [7], [6, 7], [5]),
    restDays: fc.constantFrom(
      [],
      [
        {
          id: 'leap-day',
          title: {},
          on: { kind: 'date', month: 2, day: 29 } as const,
          inForce: { from: null },
          sources,
        },
      ],
    ),
    closures: fc.array(
      windows(2).map(window => ({ id: 'closure', title: {}, sources, ...window })),
      { maxLength: 2 },
    ),
  })

/** Mostly nothing: one in so many. */
const oneIn = <T>(many: number, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: many - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const ids = ['a', 'b', 'c', 'd', 'e']

/** Activities that mostly wait for earlier ones, so that circles come, but not always. */
function activitiesOf(count: number): fc.Arbitrary<Activity[]> {
  const one = (index: number) =>
    fc
      .record({
        count: fc.integer({ min: 1, max: 5 }),
        unit: fc.constantFrom('calendar-days' as const, 'working-days' as const),
        after: fc.array(
          fc.record({
            id: fc.oneof(
              { weight: 12, arbitrary: fc.constantFrom(...ids.slice(0, Math.max(1, index))) },
              { weight: 1, arbitrary: fc.constantFrom(...ids.slice(0, count)) },
            ),
            lag: fc.constantFrom(0, 0, 1, 3),
          }),
          { maxLength: index === 0 ? 0 : 2 },
        ),
        notBefore: oneIn(4, days()),
        notAfter: oneIn(7, days()),
        onSessionOf: oneIn(5, fc.constant('council')),
      })
      .map(
        ({ count: length, unit, after, notBefore, notAfter, onSessionOf }): Activity => ({
          id: ids[index] as string,
          title: {},
          takes: { count: length, unit },
          after,
          ...(notBefore && { notBefore }),
          ...(notAfter && { notAfter }),
          ...(onSessionOf && { onSessionOf }),
        }),
      )
  return fc.tuple(...Array.from({ length: count }, (_, index) => one(index)))
}

/** Small plans of every kind: with and without an end, possible and impossible. */
export const plans = (): fc.Arbitrary<PlanInput> =>
  fc
    .record({
      activities: fc.integer({ min: 1, max: 5 }).chain(activitiesOf),
      calendar: calendars(),
      start: fc.integer({ min: 0, max: 6 }).map(after => dayOf(firstDay + after)),
      end: oneIn(
        2,
        fc.integer({ min: 7, max: 60 }).map(after => dayOf(firstDay + after)),
      ),
      windows: fc.array(windows(8), { maxLength: 4 }),
      forbidden: fc.array(fc.constantFrom(...ids.flatMap(id => [0, 1, 2, 3].map(n => `${id}${n}`))), {
        minLength: 8,
        maxLength: 20,
      }),
      council: fc.array(fc.integer({ min: -8, max: 40 }), { maxLength: 8 }),
    })
    .map(({ activities, calendar, start, end, windows, forbidden, council }) => ({
      activities,
      calendar,
      start,
      ...(end && { end }),
      silences: windows.map((days, index) => ({ id: String(index), days })),
      forbids: ({ id }: Activity, silence: string) => forbidden.includes(id + silence),
      sessions: { council: council.map(after => dayOf(firstDay + after)) },
    }))
