import type { CivicCalendar, Schedule } from '@apertura/domain'
import { all, cited, type Mention, one, some } from './mention.js'

/** What a calendar mentions: sources, institutions, and whom a silence binds. */
export function calendarMentions({
  restDays,
  closures,
  votes,
  blackoutRules,
}: CivicCalendar): readonly Mention[] {
  return [
    ...restDays.flatMap(({ sources }, i) => cited(sources, `calendar.restDays.${i}.sources`)),
    ...closures.flatMap(({ institutions, sources }, i) => [
      ...all('party', institutions, `calendar.closures.${i}.institutions`),
      ...cited(sources, `calendar.closures.${i}.sources`),
    ]),
    ...votes.flatMap(({ binds, dates }, i) => [
      ...all('bound', binds, `calendar.votes.${i}.binds`),
      ...dates.flatMap(({ sources }, d) => cited(sources, `calendar.votes.${i}.dates.${d}.sources`)),
    ]),
    ...blackoutRules.flatMap(({ readings, forbids, exceptions, requests }, i) => {
      const path = `calendar.blackoutRules.${i}`
      return [
        ...readings.flatMap(({ sources }, r) => cited(sources, `${path}.readings.${r}.sources`)),
        ...forbids.flatMap(({ actors }, f) => all('bound', actors, `${path}.forbids.${f}.actors`)),
        ...exceptions.flatMap(({ sources }, e) => cited(sources, `${path}.exceptions.${e}.sources`)),
        ...requests.flatMap(({ sources }, r) => cited(sources, `${path}.requests.${r}.sources`)),
      ]
    }),
  ]
}

/** What a schedule mentions: other activities, who acts, and series whose sessions can be counted. */
export function scheduleMentions({ activities }: Schedule): readonly Mention[] {
  return activities.flatMap(({ after = [], by, onSessionOf, sources }, i) => {
    const path = `schedule.activities.${i}`
    return [
      ...after.map(({ id }, a) => one('activity', id, `${path}.after.${a}.id`)),
      ...some('actor', by, `${path}.by`),
      ...some('recurring series', onSessionOf, `${path}.onSessionOf`),
      ...cited(sources, `${path}.sources`),
    ]
  })
}
