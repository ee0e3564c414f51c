import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AttendanceMark } from '@apertura/domain'
import type { TypedAct } from '@apertura/mesa'
import { onDay, type RealMesa, realDefinition, slug } from './real-mesa.js'

/** Half of those who may vote, as their own minutes say: 13 of 25 is enough, 11 of 23 is not. */
const method = {
  quorum: { atLeast: '1/2' },
  decision: { kind: 'consent' },
  representation: { alternates: true, proxies: 1 },
} as const

interface Mark {
  readonly name: string
  readonly sector: string
  readonly here: boolean
  readonly by: string | null
}

/** Every session of a technical council whose minutes have a ticked list of those who may vote. */
export function technicalCouncilSessions(data: string): readonly RealMesa[] {
  const folder = join(data, 'actas-aswf-tac/meetings')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /(^|\/)\d{4}-\d\d-\d\d\.md$/.test(file))
    .sort()
    .flatMap(file => {
      const text = readFileSync(join(folder, file), 'utf8')
      const marks = marksOf(text)
      return marks.length === 0 ? [] : [sessionOf(file.slice(-13, -3), marks)]
    })
}

function sessionOf(day: string, marks: readonly Mark[]): RealMesa {
  const seats = uniquely(marks)
  const standIns = seats.filter(({ by }) => by !== null)
  const noted = seats.flatMap(({ id, here, by }): AttendanceMark[] =>
    by === null
      ? [{ person: id, status: here ? 'present' : 'absent' }]
      : [
          { person: `for-${id}`, status: here ? 'present' : 'absent' },
          { person: id, status: 'represented', by: `for-${id}`, as: 'alternate' },
        ],
  )
  const [first, ...rest] = noted
  const acts: readonly TypedAct[] = [
    ['mesa.convened', { mesa: `tac-${day}`, series: 'sessions', session: day, mode: 'virtual', agenda: [] }],
    [
      'mesa.seated',
      {
        people: [
          ...seats.map(({ id, name }) => ({ id, name, data: 'public-by-role' as const })),
          ...standIns.map(({ id, by }) => ({
            id: `for-${id}`,
            name: by ?? '',
            data: 'public-by-role' as const,
          })),
        ],
        seats: seats.map(({ id, sector, by }) => ({
          id: `seat-${id}`,
          body: 'body',
          sector,
          holder: id,
          ...(by === null ? {} : { alternates: [`for-${id}`] }),
        })),
      },
    ],
    ['mesa.opened', {}],
    ['attendance.noted', { marks: [first as AttendanceMark, ...rest] }],
    ['mesa.installed', {}],
    ['mesa.closed', {}],
  ]
  return {
    id: day,
    definition: realDefinition('technical-council', 'US', 'America/Los_Angeles', method, [
      ...new Set(seats.map(({ sector }) => sector)),
    ]),
    drafts: onDay(day, acts),
    says: { quorum: said[day]?.quorum ?? null, present: said[day]?.present ?? null, decisions: {} },
  }
}

/** The list under the heading of those who may vote; sub-headings are their sectors. */
function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = []
  let voting = false
  let sector = 'members'
  for (const line of text.split('\n')) {
    const heading = /^(#+)\s*(.*)$/.exec(line.replaceAll('*', ''))
    if (heading) {
      const [, depth = '', title = ''] = heading
      if (/^non[- ]voting|observer|other|lf staff|regrets|apolog/i.test(title)) voting = false
      else if (/^voting/i.test(title)) voting = true
      else if (depth.length <= 2) voting = false
      sector = depth.length > 2 && voting ? slug(title) : 'members'
      continue
    }
    const tick = /^\s*[-*]?\s*\[(x|X| ?)\]\s*(.+)$/.exec(line)
    if (voting && tick) marks.push(markOf(tick[2] as string, sector, tick[1]?.toLowerCase() === 'x'))
  }
  return marks
}

function markOf(text: string, sector: string, here: boolean): Mark {
  const plain = text.replaceAll('*', '').trim()
  const instead = /^(\S+ \S+(?: \S+)?) for ([^,]+),/.exec(plain)
  if (instead) return { name: instead[2] as string, by: instead[1] as string, sector, here }
  const represented = /^([^,(–-]+).*represented by ([^,)]+)/i.exec(plain)
  if (represented)
    return { name: (represented[1] as string).trim(), by: represented[2] as string, sector, here }
  return { name: plain.split(/ [-–] |,|\(/)[0]?.trim() ?? plain, sector, here, by: null }
}

/** One person may speak for several seats: each is a seat of its own. */
function uniquely(marks: readonly Mark[]): readonly (Mark & { readonly id: string })[] {
  const seen = new Map<string, number>()
  return marks.map(mark => {
    const id = slug(mark.name)
    const before = seen.get(id) ?? 0
    seen.set(id, before + 1)
    return { ...mark, id: before === 0 ? id : `${id}-${before + 1}` }
  })
}

/** What the minutes say of the quorum, as a person read it; of all others they say nothing, or only ask. */
const said: Readonly<Record<string, { readonly quorum: boolean; readonly present?: number }>> = {
  '2018-12-05': { quorum: false },
  '2019-01-16': { quorum: true },
  '2019-03-27': { quorum: true },
  '2019-09-11': { quorum: true },
  '2020-02-12': { quorum: true },
  '2020-12-16': { quorum: true },
  '2021-04-21': { quorum: true },
  '2023-07-12': { quorum: false },
  '2023-08-23': { quorum: true, present: 13 },
  '2023-09-20': { quorum: true, present: 14 },
  '2023-11-29': { quorum: false },
  '2024-01-10': { quorum: false },
  '2024-02-07': { quorum: false, present: 14 },
  '2024-03-20': { quorum: false },
  '2024-06-12': { quorum: false, present: 11 },
  '2024-06-26': { quorum: true },
  '2024-08-21': { quorum: false },
  '2024-09-18': { quorum: false, present: 11 },
  '2024-10-30': { quorum: true },
  '2024-12-11': { quorum: false, present: 12 },
  '2025-02-05': { quorum: true },
  '2025-03-19': { quorum: false },
  '2025-04-02': { quorum: false },
  '2025-06-11': { quorum: true, present: 13 },
}
