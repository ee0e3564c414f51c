/**
 * Ten years of a city's work planned at once: two and twenty thousand activities, six silences, sessions every
 * two weeks and rest days as in Mexico. Beside it the same two passes written by hand for this very input:
 * whole numbers in typed arrays, nothing checked, nothing explained. Run by `npm run bench -- calendar`.
 */
import { planSchedule } from '@apertura/calendar/schedule'

const start = '2021-01-04'
const end = '2030-12-31'
const silences = [
  ['campaign-2021', '2021-04-04', '2021-06-06'],
  ['consultation-2021', '2021-07-15', '2021-08-01'],
  ['recall-2022', '2022-02-04', '2022-04-10'],
  ['campaign-2024', '2024-03-01', '2024-06-02'],
  ['judges-2025', '2025-03-30', '2025-06-01'],
  ['campaign-2027', '2027-04-04', '2027-06-06'],
].map(([id, from, to]) => ({ id, days: { from, to } }))

const forbids = ({ act }, silence) =>
  act === 'dissemination.noted' || (act === 'consultation.opened' && silence.startsWith('campaign'))

const rest = (id, on, from = null) => ({
  id,
  title: { en: id },
  on,
  inForce: { from },
  sources: [{ source: 'law', certainty: 'verified' }],
})
const monday = (month, nth) => ({ kind: 'weekday', month, weekday: 1, nth })
const date = (month, day) => ({ kind: 'date', month, day })
const calendar = {
  weekend: [6, 7],
  restDays: [
    rest('new-year', date(1, 1)),
    rest('constitution', monday(2, 1), '2006-01-18'),
    rest('juarez', monday(3, 3), '2006-01-18'),
    rest('labour', date(5, 1)),
    rest('independence', date(9, 16)),
    rest('revolution', monday(11, 3), '2006-01-18'),
    rest('christmas', date(12, 25)),
    { ...rest('executive', date(10, 1), '2024-10-01'), every: { years: 6, from: 2024 } },
  ],
  closures: [],
}

const dayInMs = 86_400_000
const numberOf = day => Date.parse(day) / dayInMs
const isoOf = number => new Date(number * dayInMs).toISOString().slice(0, 10)

const firstSession = numberOf('2021-01-07')
const sessions = { council: Array.from({ length: 260 }, (_, i) => isoOf(firstSession + 14 * i)) }

/** As many chains side by side as it takes, each of them `depth` activities long and crossed by others. */
function town(count, depth = 250) {
  let seed = 20_210_104
  const random = below => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const width = Math.ceil(count / depth)
  return Array.from({ length: count }, (_, index) => {
    const layer = Math.floor(index / width)
    const before = () => ({ id: `activity-${(layer - 1) * width + random(width)}` })
    const dice = random(100)
    return {
      id: `activity-${index}`,
      title: { en: `Activity ${index}` },
      takes: { count: 1 + random(7), unit: dice % 4 === 0 ? 'calendar-days' : 'working-days' },
      ...(layer > 0 && { after: [before(), { ...before(), lag: random(3) }] }),
      ...(dice < 6 && { act: 'dissemination.noted' }),
      ...(dice >= 6 && dice < 12 && { act: 'consultation.opened' }),
      ...(dice >= 97 && { onSessionOf: 'council' }),
      ...(dice === 50 && { notBefore: isoOf(numberOf(start) + layer * 13) }),
    }
  })
}

/** From two years before the start to one after the end. */
const origin = numberOf('2019-01-01')
const horizon = numberOf('2032-01-01') - origin

function handWritten(activities) {
  // Working days: how many come before each day, and which one is the nth.
  const isOff = new Uint8Array(horizon)
  for (let day = 0; day < horizon; day++) isOff[day] = (day + origin + 3) % 7 > 4 ? 1 : 0
  for (let year = 2019; year < 2032; year++) {
    const close = (month, day) => {
      isOff[Date.UTC(year, month - 1, day) / dayInMs - origin] = 1
    }
    const closeMonday = (month, nth) => {
      const weekday = (Date.UTC(year, month - 1, 1) / dayInMs + 3) % 7
      close(month, 1 + ((7 - weekday) % 7) + 7 * (nth - 1))
    }
    close(1, 1)
    closeMonday(2, 1)
    closeMonday(3, 3)
    close(5, 1)
    close(9, 16)
    closeMonday(11, 3)
    close(12, 25)
    if (year >= 2024 && (year - 2024) % 6 === 0) close(10, 1)
  }
  const before = new Int32Array(horizon + 1)
  const workdays = new Int32Array(horizon)
  let total = 0
  for (let day = 0; day < horizon; day++) {
    before[day] = total
    if (!isOff[day]) workdays[total++] = day
  }
  const lists = ['dissemination.noted', 'consultation.opened'].map(act =>
    silences
      .filter(({ id }) => forbids({ act }, id))
      .map(({ days }) => [numberOf(days.from) - origin, numberOf(days.to) - origin]),
  )
  const meetings = sessions.council.map(day => numberOf(day) - origin)
  const workingMeetings = meetings.filter(day => !isOff[day])

  const count = activities.length
  const index = new Map(activities.map(({ id }, i) => [id, i]))
  const length = Int32Array.from(activities, ({ takes }) => takes.count)
  const working = Uint8Array.from(activities, ({ takes }) => (takes.unit === 'working-days' ? 1 : 0))
  const silent = activities.map(({ act }) =>
    act === 'dissemination.noted' ? lists[0] : act === 'consultation.opened' ? lists[1] : [],
  )
  const days = activities.map(({ onSessionOf }, i) =>
    onSessionOf ? (working[i] ? workingMeetings : meetings) : null,
  )
  const endOf = (i, day) => (working[i] ? workdays[before[day] + length[i] - 1] : day + length[i] - 1)

  const first = numberOf(start) - origin
  const starts = new Int32Array(count)
  const ends = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const { after = [], notBefore } = activities[i]
    let day = notBefore ? Math.max(first, numberOf(notBefore) - origin) : first
    for (const { id, lag = 0 } of after) day = Math.max(day, ends[index.get(id)] + 1 + lag)
    for (let moved = true; moved; ) {
      moved = false
      if (days[i]) day = days[i].find(each => each >= day)
      else if (working[i]) day = workdays[before[day]]
      for (const [from, to] of silent[i]) {
        if (from <= endOf(i, day) && to >= day) {
          day = to + 1
          moved = true
        }
      }
    }
    starts[i] = day
    ends[i] = endOf(i, day)
  }

  const limits = new Int32Array(count).fill(numberOf(end) - origin)
  const latest = new Int32Array(count)
  for (let i = count - 1; i >= 0; i--) {
    let limit = limits[i]
    let day = 0
    for (let moved = true; moved; ) {
      moved = false
      day = working[i] ? workdays[before[limit + 1] - length[i]] : limit - length[i] + 1
      if (days[i]) day = days[i].findLast(each => each <= day)
      for (const [from, to] of silent[i]) {
        if (from <= endOf(i, day) && to >= day) {
          limit = from - 1
          moved = true
          break
        }
      }
    }
    latest[i] = day
    for (const { id, lag = 0 } of activities[i].after ?? []) {
      const other = index.get(id)
      limits[other] = Math.min(limits[other], day - 1 - lag)
    }
  }
  const written = Array(horizon)
  const write = day => {
    written[day] ??= isoOf(day + origin)
    return written[day]
  }
  return activities.map((_, i) => [
    write(starts[i]),
    write(ends[i]),
    write(latest[i]),
    write(endOf(i, latest[i])),
  ])
}

function apertura(activities) {
  const planned = planSchedule({ activities, start, end, calendar, silences, forbids, sessions })
  if (!planned.feasible) throw new Error('The plan of the benchmark should be feasible.')
  return planned.activities.map(each => [
    each.earliestStart,
    each.earliestEnd,
    each.latestStart,
    each.latestEnd,
  ])
}

export const cases = [2000, 20_000].map(count => {
  const activities = town(count)
  return {
    case: `planner@${count}`,
    n: 1,
    contestants: [
      { contestant: 'reference', run: () => handWritten(activities) },
      { contestant: 'apertura', run: () => apertura(activities) },
    ],
  }
})
