import { shortened } from '../../date-words/shortened.js'
import type { SaidBound } from '../../date-words.js'
import type { GanttWords } from '../gantt-words.js'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`

/** A picture of a plan in plain English. */
export const en: GanttWords = {
  months,
  shortDay: name,
  shortSpan: (from, to) => `${name(shortened(from, to))} – ${name(to)}`,
  activities: 'Activities',
  activity: 'Activity',
  bands: 'Parentheses and blackouts',
  band: 'Parenthesis or blackout',
  marks: 'Fixed dates',
  mark: 'What',
  start: 'Begins',
  end: 'Ends',
  latestEnd: 'May end as late as',
  toSpare: 'To spare',
  note: 'Note',
  from: 'From',
  to: 'Last day',
  day: 'Day',
  kind: 'Kind',
  certainty: 'Sure to happen?',
  daysToSpare: days => `${count(days, 'day', 'days')} to spare`,
  noneToSpare: 'none to spare',
  notStated: 'not computed',
  certain: 'yes',
  perhaps: 'perhaps',
  noKnownEnd: 'no known end',
  deadline: 'deadline',
  termEnd: 'end of the term',
  legend: {
    activity: 'activity, at the earliest',
    critical: 'activity with none to spare',
    slack: 'may end as late as here',
    band: 'parenthesis or blackout',
    perhaps: 'perhaps: not certain',
    deadline: 'deadline',
    termEnd: 'end of the term',
  },
  summary: ({ activities, critical, bands, marks, from, to }) =>
    `From ${from} to ${to}: ${[
      `${count(activities, 'activity', 'activities')}${critical > 0 ? `, ${critical} with none to spare` : ''}`,
      ...(bands > 0 ? [count(bands, 'parenthesis or blackout', 'parentheses and blackouts')] : []),
      ...(marks > 0 ? [count(marks, 'fixed date', 'fixed dates')] : []),
    ].join('; ')}`,
}

function name({ year, month, day }: Partial<SaidBound>): string {
  return [day, month && months[month - 1], year].filter(part => part !== undefined).join(' ')
}
