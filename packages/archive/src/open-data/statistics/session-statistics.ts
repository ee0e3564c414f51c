import type { MesaAccount } from '@apertura/domain'
import { attendanceRows, isThere } from '../attendance-rows.js'
import type { Given } from '../given.js'
import { withheld } from '../withheld.js'
import type { StatisticRow } from './statistic-row.js'
import { counted } from './unsaid-of.js'

/** Who came to each session, and who spoke, by sector. */
export function sessionStatistics(given: Given): readonly StatisticRow[] {
  const { accounts, fewest } = given
  const there = new Map<string, (string | null)[]>()
  for (const row of attendanceRows(given)) {
    if (!isThere(row)) continue
    const before = there.get(row.session)
    if (before) before.push(row.sector)
    else there.set(row.session, [row.sector])
  }
  return [
    ...[...there].flatMap(([session, sectors]): readonly StatisticRow[] => [
      { about: 'people', session, by: 'all', value: null, count: sectors.length },
      ...[...counted(sectors.map(sector => sector ?? ''))].map(
        ([sector, count]): StatisticRow => ({
          about: 'people',
          session,
          by: 'sector',
          value: sector || null,
          count,
        }),
      ),
    ]),
    ...accounts.flatMap(account => spoken(account, fewest)),
  ]
}

/** Turns and seconds by sector. Guests have none: what few of them said is not told apart. */
function spoken(
  { mesa, speaking, people, attendance }: MesaAccount,
  fewest: number,
): readonly StatisticRow[] {
  const names = new Map(people.map(person => [person.id, person.name]))
  const guests = attendance.filter(
    ({ person, seat, as }) => seat === null && as !== withheld && names.get(person) === null,
  ).length
  const few = guests > 0 && guests < fewest
  return speaking.flatMap(({ sector, turns, seconds }) =>
    (
      [
        ['turns', turns],
        ['seconds', seconds],
      ] as const
    ).map(
      ([about, count]): StatisticRow => ({
        about,
        session: mesa,
        by: 'sector',
        value: sector?.id ?? null,
        count: sector === null && few ? null : count,
      }),
    ),
  )
}
