import type { Issue } from '@apertura/domain'
import { describe, expect, it } from 'vitest'
import {
  fileOf,
  meet,
  meetInSpanish,
  teamsActions,
  teamsInSpanish,
  teamsSections,
  utf16FileOf,
  utf16Of,
  zoomMeeting,
  zoomRows,
} from '../../test/report-files.js'
import { type AttendanceReport, attendanceReport, type ReportOptions } from './attendance-report.js'

function read(bytes: Uint8Array, options?: ReportOptions): AttendanceReport {
  const found = attendanceReport(bytes, options)
  if (!found.ok) throw new Error(JSON.stringify(found.issues))
  return found.value
}

function issuesOf(bytes: Uint8Array, options?: ReportOptions): readonly Issue[] {
  const found = attendanceReport(bytes, options)
  if (found.ok) throw new Error('nothing is wrong with it')
  return found.issues
}

/** A row in few words: line, name, from, to. */
const terse = ({ rows }: AttendanceReport) =>
  rows.map(({ line, name, joined, left }) => {
    const said = (moment: typeof joined) => [moment?.day, moment?.time].filter(Boolean).join(' ')
    return [line, name, said(joined), said(left)].join(' | ')
  })

describe('a report of Zoom', () => {
  it('gives each stay, without those in the waiting room', () => {
    const report = read(fileOf(...zoomRows))
    expect(report.platform).toBe('zoom')
    expect(terse(report)).toEqual([
      '2 | Ana Prueba | 2026-03-25 09:58:12 | 2026-03-25 11:30:40',
      '3 | iPhone (Luis Ejemplo) | 2026-03-25 10:05:00 | 2026-03-25 10:40:00',
      '4 | Ejemplo, Luis | 2026-03-25 10:39:30 | 2026-03-25 11:30:00',
      '5 | Nadie Conocido | 2026-03-25 10:00:00 | 2026-03-25 10:10:00',
    ])
  })

  it('says the same with the block on the meeting before it, three lines further down', () => {
    const [alone, after] = [read(fileOf(...zoomRows)), read(fileOf(...zoomMeeting, ...zoomRows))]
    expect(after).toEqual({ ...alone, rows: alone.rows.map(row => ({ ...row, line: row.line + 3 })) })
  })

  it('is read in Spanish, with semicolons, as a spreadsheet saves it in Windows-1252', () => {
    const lines = [
      'Nombre (nombre original);E-mail del usuario;Hora para unirse;Hora para salir;Duración (minutos)',
      'Íñigo Prueba;i@example.org;25/03/2026 10:00;25/03/2026 11:00;60',
    ]
    const bytes = Uint8Array.from([...lines.join('\n')].map(char => char.charCodeAt(0)))
    expect(terse(read(bytes))).toEqual(['2 | Íñigo Prueba | 2026-03-25 10:00 | 2026-03-25 11:00'])
  })

  it('without hours says only who was there', () => {
    const rows = ['Name (Original Name),User Email,Total Duration (Minutes),Guest', 'Ana Prueba,,90,No']
    expect(read(fileOf(...rows))).toEqual({
      platform: 'zoom',
      rows: [{ line: 2, name: 'Ana Prueba', joined: null, left: null }],
    })
  })
})

describe('a report of Teams', () => {
  it('gives the single comings and goings of its third section', () => {
    const report = read(utf16FileOf(...teamsSections))
    expect(report.platform).toBe('teams')
    expect(terse(report)).toEqual([
      '13 | Ana Prueba | 2026-03-25 09:56:00 | 2026-03-25 10:30:00',
      '14 | Ana Prueba | 2026-03-25 10:45:00 | 2026-03-25 11:30:00',
      '15 | Luis Ejemplo (Guest) | 2026-03-25 10:20:00 | 2026-03-25 11:30:00',
    ])
  })

  it('gives the first and the last when there is no third section', () => {
    expect(terse(read(utf16FileOf(...teamsSections.slice(0, 9))))).toEqual([
      '8 | Ana Prueba | 2026-03-25 09:56:00 | 2026-03-25 11:30:00',
      '9 | Luis Ejemplo (Guest) | 2026-03-25 10:20:00 | 2026-03-25 11:30:00',
    ])
  })

  it('is read in Spanish', () => {
    const report = read(utf16FileOf(...teamsInSpanish))
    expect(report.platform).toBe('teams')
    expect(terse(report)).toEqual(['10 | Ana Prueba | 2026-03-25 09:56:00 | 2026-03-25 13:30:00'])
  })

  it('of the older form is a list of actions, and becomes stays', () => {
    const report = read(utf16FileOf(...teamsActions))
    expect(report.platform).toBe('teams')
    expect(terse(report)).toEqual([
      '2 | Ana Prueba | 2026-03-25 10:00:00 | 2026-03-25 10:30:00',
      '3 | Luis Ejemplo | 2026-03-25 10:05:00 | 2026-03-25 11:00:00',
      '5 | Ana Prueba | 2026-03-25 10:45:00 | ',
    ])
  })

  it('is the same in UTF-16 of either order, without a mark, and in UTF-8', () => {
    const lines = `${teamsSections.join('\n')}\n`
    const low = utf16Of(`\uFEFF${lines}`)
    const high = low.map((_, at) => low[at % 2 === 0 ? at + 1 : at - 1] as number)
    const all = [low, high, utf16Of(lines), new TextEncoder().encode(`\uFEFF${lines}`)].map(bytes =>
      read(bytes),
    )
    expect(new Set(all.map(report => JSON.stringify(report))).size).toBe(1)
  })
})

describe('a report of Meet', () => {
  it('puts names together, and has hours without a day', () => {
    const report = read(fileOf(...meet))
    expect(report.platform).toBe('meet')
    expect(terse(report)).toEqual(['2 | Ana Prueba | 10:00 | 11:30', '3 | Luis Ejemplo | 23:32 | 00:30'])
  })

  it('is read in Spanish', () => {
    const report = read(fileOf(...meetInSpanish))
    expect([report.platform, ...terse(report)]).toEqual(['meet', '2 | Ana Prueba | 10:00 | 11:30'])
  })
})

describe('another table', () => {
  const lines = [
    'Lista de la sala',
    'Persona,Correo,Entró,Salió',
    'Ana Prueba,a@example.org,2026-03-05 10:00,',
  ]

  it('is read when its headings are named, whatever their accents', () => {
    const columns = { name: 'persona', joined: 'ENTRO', left: 'Salió' }
    const report = read(fileOf(...lines), { columns })
    expect([report.platform, ...terse(report)]).toEqual(['other', '3 | Ana Prueba | 2026-03-05 10:00 | '])
  })

  it('is not read when nobody names them, or one is not there', () => {
    expect(issuesOf(fileOf(...lines))[0]?.message).toBe(
      'has no line with the headings of a report that is known: name them, with `columns`',
    )
    expect(issuesOf(fileOf(...lines), { columns: { name: 'Persona', joined: 'Llegó' } })[0]?.message).toBe(
      'has no line with the headings "Persona", "Llegó"',
    )
  })
})

describe('dates that can be read in two ways', () => {
  const report = (...dates: readonly string[]) =>
    fileOf('Name,Join Time,Leave Time', ...dates.map(date => `Ana Prueba,${date} 10:00,${date} 11:00`))
  const days = (bytes: Uint8Array, options?: ReportOptions) =>
    read(bytes, options).rows.map(({ joined }) => joined?.day)

  it('are asked about', () => {
    expect(issuesOf(report('3/5/2026', '4/5/2026'))).toEqual([
      {
        path: 'order',
        line: 1,
        message: 'the dates can be read with the day first or with the month first: say which, with `order`',
      },
    ])
  })

  it('are read as told', () => {
    expect(days(report('3/5/2026'), { order: 'day-first' })).toEqual(['2026-05-03'])
    expect(days(report('3/5/2026'), { order: 'month-first' })).toEqual(['2026-03-05'])
  })

  it('are settled by one day of the file that cannot be a month', () => {
    expect(days(report('3/5/2026', '13/5/2026'))).toEqual(['2026-05-03', '2026-05-13'])
    expect(days(report('3/5/2026', '3/13/2026'))).toEqual(['2026-03-05', '2026-03-13'])
  })

  it('make no difference when both numbers are the same, and none with dots', () => {
    expect(days(report('5/5/26'))).toEqual(['2026-05-05'])
    expect(days(report('3.5.2026'))).toEqual(['2026-05-03'])
  })

  it('of both orders are told apart, and nothing is guessed', () => {
    expect(issuesOf(report('3/13/2026', '13/3/2026'))[0]).toMatchObject({
      path: 'order',
      message: expect.stringContaining('some dates can only be read with the day first, and some'),
    })
  })

  it('that are no day in the order told are issues with line, heading and value', () => {
    expect(issuesOf(report('3/13/2026'), { order: 'day-first' })[0]).toEqual({
      line: 2,
      path: 'Join Time',
      message: 'is no day of the calendar with the day first',
      value: '"3/13/2026 10:00"',
    })
  })
})

describe('what cannot be read', () => {
  const head = 'Name,User Email,Join Time,Leave Time'

  it.each<[string, Uint8Array, Partial<Issue>]>([
    ['an empty file', new Uint8Array(), { path: '', message: 'is empty' }],
    ['a file of nothing but spaces', fileOf('', ' '), { message: 'is empty' }],
    ['a mark and nothing else', utf16Of('\uFEFF'), { message: 'is empty' }],
    [
      'half of the last character of UTF-16',
      utf16FileOf(...teamsSections).slice(0, -1),
      { message: 'ends or breaks in the middle of a character of UTF-16LE: download it again' },
    ],
    [
      'half of a pair in UTF-16',
      utf16FileOf(`${head}\nAna \uD83D Prueba`),
      { message: expect.stringContaining('middle of a character') },
    ],
    ['no table', fileOf('hola'), { message: expect.stringContaining('has no line with the headings') }],
    [
      'a date that is none',
      fileOf(head, 'Ana,,mañana,'),
      { line: 2, path: 'Join Time', message: 'is not a date and an hour', value: '"mañana"' },
    ],
    [
      'a day that is in no calendar',
      fileOf(head, 'Ana,,2026-02-30 10:00,'),
      { line: 2, path: 'Join Time', message: 'is not a day of the calendar', value: '"2026-02-30 10:00"' },
    ],
    [
      'an hour of another zone',
      fileOf(head, 'Ana,,2026-02-03T10:00:00Z,'),
      { line: 2, path: 'Join Time', message: expect.stringContaining('is an hour of a named zone') },
    ],
    ['no hour', fileOf(head, 'Ana,,,'), { line: 2, path: 'Join Time', message: 'is missing' }],
    [
      'going before coming',
      fileOf(head, 'Ana,,2026-02-03 10:00,2026-02-03 09:59'),
      { line: 2, path: 'Leave Time', message: 'is before they came', value: '"2026-02-03 09:59"' },
    ],
    [
      'a null character',
      fileOf(head, 'An\0a,,2026-02-03 10:00,'),
      { line: 2, path: 'Name', message: 'has a null character' },
    ],
    [
      'a quote that is not closed',
      fileOf(head, '"Ana,,2026-02-03 10:00,', 'Eva,,2026-02-03 10:00,'),
      { line: 2, message: 'has a quote that is not closed' },
    ],
    [
      'a quote in the middle',
      fileOf(head, '"Ana" Prueba,,2026-02-03 10:00,'),
      { line: 2, message: 'has a quote in the middle of a cell' },
    ],
    [
      'a line of 100,000 cells',
      fileOf(head, 'x,'.repeat(99_999).concat('x')),
      { line: 2, message: 'has 100000 cells, and there are 4 columns' },
    ],
    [
      '100,000 columns',
      fileOf(`${head}${',x'.repeat(99_996)}`, 'Ana'),
      { message: expect.stringContaining('has no line with the headings') },
    ],
    [
      'an action that is none',
      utf16FileOf(...teamsActions, 'Ana Prueba\tSang\t25/03/2026 11:00'),
      { line: 7, path: 'User Action', value: '"Sang"' },
    ],
    [
      'a name without end',
      fileOf(head, `${'a'.repeat(100_000)},,2026-02-03 10:00,`),
      { line: 2, path: 'Name', message: 'is far too long' },
    ],
  ])('%s', (_, bytes, issue) => {
    expect(issuesOf(bytes)[0]).toMatchObject(issue)
  })

  it('is told line by line, up to fifty times', () => {
    const issues = issuesOf(fileOf(head, ...Array<string>(70).fill('Ana,,x,')))
    expect(issues).toHaveLength(51)
    expect(issues.at(49)).toMatchObject({ line: 51 })
    expect(issues.at(50)?.message).toBe('has 20 more lines that cannot be read')
  })
})

describe('personal data', () => {
  it('of addresses and telephones is in no row', () => {
    const rows = [
      'Name (Original Name),User Email,Join Time,Leave Time',
      'ana@example.org,ana@example.org,2026-03-25 10:00,2026-03-25 11:00',
      'Ana Prueba <ana@example.org>,ana@example.org,2026-03-25 10:00,2026-03-25 11:00',
      '+52 55 0000 0000,,2026-03-25 10:00,2026-03-25 11:00',
      '52155****0000,,2026-03-25 10:00,2026-03-25 11:00',
      ',,2026-03-25 10:00,2026-03-25 11:00',
    ]
    const report = read(fileOf(...rows))
    expect(report.rows.map(({ name }) => name)).toEqual([null, 'Ana Prueba', null, null, null])
    expect(JSON.stringify(report)).not.toMatch(/@|0000 0000/)
  })

  it('is in no issue', () => {
    const head = 'Name,User Email,Join Time,Leave Time'
    const bad = [
      'ana@example.org,ana@example.org,x,y,ana@example.org',
      'a@example.org\0,a@example.org,x,ana@example.org',
    ]
    expect(JSON.stringify(issuesOf(fileOf(head, ...bad)))).not.toContain('@')
  })
})

it('a formula as a name is a text like any other, and characters that nobody sees are left out', () => {
  const names = ['=HYPERLINK("x")', '@SUM(1)', 'A\u202Ena\u200B  Prueba', '😀']
  const lines = names.map(name => `"${name.replaceAll('"', '""')}",2026-03-25 10:00,`)
  const report = read(fileOf('Name,Join Time,Leave Time', ...lines))
  expect(report.rows.map(({ name }) => name)).toEqual(['=HYPERLINK("x")', '@SUM(1)', 'A na Prueba', '😀'])
})
