import { dayNumber, dayOf } from '@apertura/calendar'
import type { Constraint, PlanInput } from '@apertura/calendar/schedule'
import type { Day } from '@apertura/domain'

/** Every constraint that a plan's input puts on its activities, one by one. */
export function constraintsOf(input: PlanInput): Constraint[] {
  const { activities, start, end, silences = [], forbids = () => true } = input
  return activities.flatMap((activity): Constraint[] => {
    const { id, after = [], notBefore, notAfter, onSessionOf } = activity
    const on = { activity: id }
    return [
      { kind: 'start', ...on, day: start },
      ...(notBefore ? [{ kind: 'not-before', ...on, day: notBefore } as const] : []),
      ...after.map(({ id: other, lag = 0 }) => ({ kind: 'after', ...on, id: other, lag }) as const),
      ...(onSessionOf ? [{ kind: 'session', ...on, id: onSessionOf } as const] : []),
      ...silences
        .filter(silence => forbids(activity, silence.id))
        .map(({ id: silence, days }) => ({ kind: 'silence', ...on, id: silence, days }) as const),
      ...(notAfter ? [{ kind: 'not-after', ...on, day: notAfter } as const] : []),
      ...(end ? [{ kind: 'end', ...on, day: end } as const] : []),
    ]
  })
}

/** A run of days that an activity might occupy. */
interface Run {
  readonly start: number
  readonly end: number
}

/**
 * The schedule as a child would do it: write down for every activity each run of days that it might occupy,
 * and cross out, again and again, every run for which some constraint cannot hold. What is left of an
 * activity begins with its earliest and ends with its latest run, and all the earliest together keep the
 * constraints; `null` when of some activity nothing is left.
 */
export function solve(
  input: PlanInput,
  constraints: readonly Constraint[],
  worksOn: (day: number) => boolean,
  stretch: Run,
): Map<string, { earliest: [Day, Day]; latest: [Day, Day] }> | null {
  const runs = new Map<string, Run[]>()
  for (const { id, takes } of input.activities) {
    const inWorkingDays = takes.unit === 'working-days'
    const all: Run[] = []
    for (let start = stretch.start; start <= stretch.end; start++) {
      if (inWorkingDays && !worksOn(start)) continue
      let end = start
      for (let done = 1; done < takes.count; ) if (++end >= 0 && (!inWorkingDays || worksOn(end))) done++
      all.push({ start, end })
    }
    runs.set(id, all)
  }
  for (let before = -1, left = Infinity; left !== before; ) {
    before = left
    for (const constraint of constraints) crossOut(runs, constraint, input)
    left = [...runs.values()].reduce((sum, each) => sum + each.length, 0)
  }
  if ([...runs.values()].some(each => each.length === 0)) return null
  return new Map(
    [...runs].map(([id, each]) => [
      id,
      { earliest: days(each.at(0) as Run), latest: days(each.at(-1) as Run) },
    ]),
  )
}

function crossOut(runs: Map<string, Run[]>, constraint: Constraint, { sessions = {} }: PlanInput): void {
  const { activity, kind } = constraint
  const keep = (id: string, isKept: (run: Run) => boolean) =>
    runs.set(id, (runs.get(id) ?? []).filter(isKept))
  if (kind === 'after') {
    const { id, lag } = constraint
    const inOrder = (first: Run, then: Run) => first.end + lag < then.start
    keep(activity, then => (runs.get(id) ?? []).some(first => inOrder(first, then)))
    keep(id, first => (runs.get(activity) ?? []).some(then => inOrder(first, then)))
  } else if (kind === 'session') {
    const sessionDays = (sessions[constraint.id] ?? []).map(dayNumber)
    keep(activity, ({ start }) => sessionDays.includes(start))
  } else if (kind === 'silence') {
    const silent: number[] = []
    const last = dayNumber(constraint.days.to)
    for (let day = dayNumber(constraint.days.from); day <= last; day++) silent.push(day)
    keep(activity, ({ start, end }) => !silent.some(day => start <= day && day <= end))
  } else {
    const day = dayNumber(constraint.day)
    const isLower = kind === 'start' || kind === 'not-before'
    keep(activity, ({ start, end }) => (isLower ? start >= day : end <= day))
  }
}

function days({ start, end }: Run): [Day, Day] {
  return [dayOf(start), dayOf(end)]
}
