import type { ClockTime, Day } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileOf, meet, teamsSections, utf16FileOf, zoomRows } from '../../test/report-files.js'
import { type AttendanceOptions, attendanceOf, type ImportedAttendance } from './attendance-of.js'
import { attendanceReport } from './attendance-report.js'
import type { PlatformRow } from './platform-rows.js'

const people = [
  { id: 'ana', name: 'Ana Prueba' },
  { id: 'luis', name: 'Luis Ejemplo' },
  { id: 'eva', name: 'Eva Muestra' },
]

const day = '2030-06-20' as Day
const next = '2030-06-21' as Day

/** `10:00-10:30`, on the day of the session unless a day is given. */
function row(
  name: string | null,
  hours: string,
  on: readonly [Day | null, Day | null] = [day, day],
): PlatformRow {
  const [joined, left] = hours.split('-') as [ClockTime, ClockTime | '']
  return {
    line: 2,
    name,
    joined: { day: on[0], time: joined },
    left: left ? { day: on[1], time: left } : null,
  }
}

/** What happened in few words: `10:00 ana present`. */
const terse = ({ marks }: ImportedAttendance) =>
  marks.flatMap(({ data }) => data.marks.map(({ person, status }) => `${data.at ?? '?'} ${person} ${status}`))

const during = (rows: readonly PlatformRow[], options: AttendanceOptions = { from: '10:00', to: '12:00' }) =>
  terse(attendanceOf(rows, people, options))

describe('who was there', () => {
  it('is present at the beginning when they came before it, and did not leave when they stayed to the end', () => {
    expect(during([row('Ana Prueba', '09:50-12:03')])).toEqual(['10:00 ana present'])
    expect(during([row('Ana Prueba', '10:00-12:00')])).toEqual(['10:00 ana present'])
    expect(during([row('Ana Prueba', '09:50-')])).toEqual(['10:00 ana present'])
  })

  it('is late a second after the beginning, and left a second before the end', () => {
    expect(during([row('Ana Prueba', '10:00:01-11:59:59')])).toEqual([
      '10:00:01 ana late',
      '11:59:59 ana left',
    ])
  })

  it('is neither late nor held to stay when nobody says when the session began and ended', () => {
    expect(during([row('Ana Prueba', '10:20-11:00')], {})).toEqual(['10:20 ana present', '11:00 ana left'])
  })

  it('goes and comes back', () => {
    const rows = [
      row('Ana Prueba', '10:00-10:30'),
      row('Ana Prueba', '10:45-11:00'),
      row('Ana Prueba', '11:30-12:00'),
    ]
    expect(during(rows)).toEqual([
      '10:00 ana present',
      '10:30 ana left',
      '10:45 ana returned',
      '11:00 ana left',
      '11:30 ana returned',
    ])
  })

  it('is there once with two devices', () => {
    const rows = [row('Ana Prueba', '10:00-11:00'), row('iPhone (Ana Prueba)', '10:50-12:00')]
    expect(during(rows)).toEqual(['10:00 ana present'])
  })

  it('did not go when the line was lost for a moment, as long as is said', () => {
    const rows = [row('Ana Prueba', '10:00-10:30'), row('Ana Prueba', '10:31-12:00')]
    expect(during(rows)).toEqual(['10:00 ana present'])
    expect(during(rows, { from: '10:00', to: '12:00', gapMinutes: 0 })).toHaveLength(3)
  })

  it('was outside when they were only there before the beginning or after the end', () => {
    const rows = [row('Ana Prueba', '09:30-10:00'), row('Luis Ejemplo', '12:00-12:10')]
    expect(attendanceOf(rows, people, { from: '10:00', to: '12:00' })).toMatchObject({
      marks: [],
      outside: ['ana', 'luis'],
      notSeen: ['eva'],
    })
  })

  it('is told together with those who came at the same hour, in the order of the people', () => {
    const rows = [row('Luis Ejemplo', '09:55-12:00'), row('Ana Prueba', '09:59-12:00')]
    expect(attendanceOf(rows, people, { from: '10:00', to: '12:00' }).marks).toEqual([
      {
        on: day,
        data: {
          at: '10:00',
          marks: [
            { person: 'ana', status: 'present', mode: 'virtual' },
            { person: 'luis', status: 'present', mode: 'virtual' },
          ],
        },
      },
    ])
  })

  it('is present without an hour when the report has none', () => {
    const rows = [{ line: 2, name: 'Ana Prueba', joined: null, left: null }]
    expect(attendanceOf(rows, people, { from: '10:00' }).marks).toEqual([
      { on: null, data: { marks: [{ person: 'ana', status: 'present', mode: 'virtual' }] } },
    ])
  })
})

describe('a session over midnight', () => {
  it('keeps the day of each hour', () => {
    const rows = [
      row('Ana Prueba', '22:00-00:20', [day, next]),
      row('Luis Ejemplo', '00:10-00:30', [next, next]),
    ]
    const { marks } = attendanceOf(rows, people, { from: '22:00', to: '00:30' })
    expect(marks.map(({ on, data }) => [on, data.at, data.marks[0].status])).toEqual([
      [day, '22:00', 'present'],
      [next, '00:10', 'late'],
      [next, '00:20', 'left'],
    ])
  })

  it('is put together from hours without a day', () => {
    const none = [null, null] as const
    const rows = [row('Ana Prueba', '21:58-00:20', none), row('Luis Ejemplo', '00:10-00:30', none)]
    expect(during(rows, { from: '22:00', to: '00:30' })).toEqual([
      '22:00 ana present',
      '00:10 luis late',
      '00:20 ana left',
    ])
    expect(attendanceOf(rows, people, { on: day, from: '22:00', to: '00:30' }).marks.at(-1)?.on).toBe(next)
  })
})

describe('names', () => {
  it('that fit nobody or several are left to people, with their lines', () => {
    const rows = [row('Nadie', '10:00-'), row(null, '10:00-'), row('Ana', '10:00-'), row('Nadie', '11:00-')]
    const two = [...people, { id: 'ana-2', name: 'Ana' }, { id: 'ana-3', name: 'ana' }]
    expect(attendanceOf(rows, two)).toMatchObject({
      marks: [],
      unknown: [
        { name: 'Nadie', lines: [2, 2], perhaps: [] },
        { name: null, lines: [2], perhaps: [] },
      ],
      ambiguous: [{ name: 'Ana', lines: [2], people: ['ana-2', 'ana-3'] }],
      notSeen: ['ana', 'luis', 'eva', 'ana-2', 'ana-3'],
    })
  })

  it('are who people say, also where several would fit', () => {
    const rows = [row('iPad de la sala', '10:00-'), row('😀', '10:00-'), row('Ana Prueba', '10:00-')]
    const known = { 'IPAD DE LA SALA': 'luis', '😀': 'eva', 'ana prueba': 'luis' }
    const { marks, unknown } = attendanceOf(rows, people, { from: '10:00', known })
    expect(marks[0]?.data.marks.map(({ person }) => person)).toEqual(['luis', 'eva'])
    expect(unknown).toEqual([])
  })

  it('cannot be given to somebody who is not there', () => {
    expect(() => attendanceOf([], people, { known: { Ana: 'nobody' } })).toThrow(
      'attendanceOf: nobody has the id "nobody".',
    )
  })
})

describe('whole reports', () => {
  const imported = (bytes: Uint8Array, options: AttendanceOptions) => {
    const read = attendanceReport(bytes)
    if (!read.ok) throw new Error('cannot be read')
    return attendanceOf(read.value.rows, people, options)
  }

  it('of Zoom become marks', () => {
    const result = imported(fileOf(...zoomRows), { from: '10:00', to: '11:30' })
    expect(terse(result)).toEqual(['10:00 ana present', '10:05 luis late'])
    expect(result.unknown.map(({ name }) => name)).toEqual(['Nadie Conocido'])
    expect(JSON.stringify(result)).not.toContain('@')
  })

  it('of Teams become marks', () => {
    expect(terse(imported(utf16FileOf(...teamsSections), { from: '10:00', to: '11:30' }))).toEqual([
      '10:00 ana present',
      '10:20 luis late',
      '10:30 ana left',
      '10:45 ana returned',
    ])
  })

  it('of Meet become marks', () => {
    expect(terse(imported(fileOf(...meet), { from: '10:00', to: '11:00' }))).toEqual(['10:00 ana present'])
  })
})

describe('every import', () => {
  const minute = (at: number) =>
    `${String(10 + Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}` as ClockTime
  const rows = fc.array(
    fc
      .record({ who: fc.constantFrom(...people), at: fc.nat(110), long: fc.integer({ min: 1, max: 60 }) })
      .map(({ who, at, long }) => row(who.name, `${minute(at)}-${minute(Math.min(119, at + long))}`)),
  )

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        rows.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(during(shuffled)).toEqual(during(all))
        },
      ),
    )
  })

  it('lets each person come and go in turn, first come and then gone, at hours that do not go back', () => {
    fc.assert(
      fc.property(rows, all => {
        const marks = during(all).map(line => line.split(' ') as [string, string, string])
        expect(marks.map(([at]) => at)).toEqual(marks.map(([at]) => at).sort())
        for (const { id } of people) {
          const own = marks.filter(([, person]) => person === id).map(([, , status]) => status)
          own.forEach((status, at) => {
            const expected = at === 0 ? ['present', 'late'] : at % 2 === 1 ? ['left'] : ['returned']
            expect(expected).toContain(status)
          })
        }
      }),
    )
  })

  it('says as there every minute in which some device was, and no other', () => {
    fc.assert(
      fc.property(rows, all => {
        const events = attendanceOf(all, people, { from: '10:00', to: '12:00', gapMinutes: 0 }).marks
        for (const { id, name } of people) {
          for (let at = 0; at < 120; at += 7) {
            const time = minute(at)
            const last = events
              .filter(({ data }) => (data.at as string) <= time)
              .flatMap(({ data }) => data.marks.filter(({ person }) => person === id))
              .at(-1)
            const there = all.some(
              one => one.name === name && (one.joined?.time ?? '') <= time && time < (one.left?.time ?? ''),
            )
            expect(last !== undefined && last.status !== 'left').toBe(there)
          }
        }
      }),
    )
  })
})
