import type { CivicCalendar, Schedule } from '@apertura/domain'
import { aDefinition } from '@apertura/test-kit'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aPlace, type Place } from './a-world.js'

const sources = [{ source: 'gaceta', certainty: 'stated' }] as const
const title = (es: string, en: string) => ({ 'es-MX': es, en })
const knownOn = '2030-01-15'
const calendar: CivicCalendar = {
  weekend: [6, 7],
  restDays: [
    {
      id: 'may-day',
      title: title('Día del Trabajo', 'Labour Day'),
      on: { kind: 'date', month: 5, day: 1 },
      inForce: { from: null },
      sources,
    },
  ],
  closures: [],
  votes: [
    {
      id: 'eleccion-2030',
      title: title('Elección de 2030', 'Election of 2030'),
      kind: 'election',
      cause: 'eleccion-2030',
      dates: [
        { moment: 'campaign-start', on: '2030-05-01', knownOn, sources },
        { moment: 'vote', on: '2030-06-02', knownOn, sources },
      ],
    },
  ],
  blackoutRules: [
    {
      id: 'propaganda',
      title: title('Veda', 'Blackout'),
      votes: ['election'],
      readings: [{ from: 'campaign-start', to: 'vote', sources }],
      forbids: [{ act: 'dissemination', actors: ['public-bodies'] }],
      exceptions: [],
      requests: [{ title: title('Pedir excepción', 'Ask for an exception'), days: 60, sources }],
      inForce: { from: null },
    },
  ],
}
const schedule: Schedule = {
  start: '2030-04-01',
  end: '2030-07-31',
  activities: [
    { id: 'prepare', title: title('Preparar', 'Prepare'), takes: { count: 20, unit: 'working-days' } },
    {
      id: 'consult',
      title: title('Consultar', 'Consult'),
      takes: { count: 30, unit: 'calendar-days' },
      after: [{ id: 'prepare' }],
      act: 'consultation.opened',
    },
  ],
}
const definition = aDefinition({ calendar, schedule, obligations: [{ ...due(), due: '2030-07-31' }] })
function due() {
  const [obligation] = aDefinition().obligations
  if (!obligation) throw new Error('the invented city owes nothing')
  return obligation
}

let place: Place
beforeEach(async () => {
  place = await aPlace()
  await place.write('villa/process.json', JSON.stringify(definition))
})
afterEach(() => place.leave())

async function asked(...argv: string[]) {
  const { exit, out, err } = await place.run(...argv, '--json')
  expect(err).toBe('')
  return { exit, json: JSON.parse(out) }
}

describe('calendar', () => {
  it('--json has the shape of the contract, field by field', async () => {
    const { exit, json } = await asked('calendar', 'villa', '--from', '2030-04-15', '--to', '2030-05-15')
    expect(exit).toBe(0)
    expect(json.days).toEqual([
      { date: '2030-05-01', kind: 'rest-day', id: 'may-day', title: 'Día del Trabajo', source: sources[0] },
    ])
    expect(json.windows).toContainEqual({
      id: 'eleccion-2030-propaganda',
      kind: 'blackout',
      cause: 'eleccion-2030',
      title: 'Elección de 2030',
      from: '2030-05-01',
      to: '2030-06-02',
      certainty: 'yes',
      forbids: [{ act: 'dissemination', actors: ['public-bodies'] }],
      recorded: false,
      readings: [],
      requestBy: [{ title: 'Pedir excepción', day: '2030-03-02' }],
      source: sources[0],
    })
    expect(Object.keys(json)).toEqual([
      'days',
      'windows',
      'sessions',
      'consultations',
      'deadlines',
      'clashes',
    ])
  })

  it('covers record and schedule when no days are given', async () => {
    const { out } = await place.run('calendar', 'villa', '--locale', 'en')
    expect(out).toContain('First plan of Villa Ejemplo · beginning: 10 January 2030; end: 31 July 2030\n')
    expect(out).toContain('· 1 May 2030 — Labour Day\n')
    expect(out).toContain('    Ask for an exception: 2 March 2030\n')
  })

  it('knows no blackout before it was public', async () => {
    const { json } = await asked('calendar', 'villa', '--known-on', '2030-01-14')
    expect(json.windows).toEqual([])
  })

  it('writes a file that a calendar program reads', async () => {
    const { exit, out } = await place.run('calendar', 'villa', '--ics', 'villa.ics', '--locale', 'en')
    expect({ exit, last: out.trim().split('\n').at(-1) }).toEqual({ exit: 0, last: 'villa.ics was written.' })
    const read = ICAL.parse(String(await place.read('villa.ics')))
    const events = new ICAL.Component(read).getAllSubcomponents().map(each => ({
      name: each.name,
      uid: String(each.getFirstPropertyValue('uid')),
      summary: String(each.getFirstPropertyValue('summary')),
    }))
    expect(events).toContainEqual({
      name: 'vevent',
      uid: expect.stringMatching(/^window-eleccion-2030-propaganda@/),
      summary: 'Election of 2030',
    })
    expect(events).toContainEqual({
      name: 'vtodo',
      uid: expect.stringMatching(/^deadline-plan-due@/),
      summary: 'Submit the plan',
    })
    // A second time, over its own earlier file.
    expect((await place.run('calendar', 'villa', '--ics', 'villa.ics')).exit).toBe(0)
  })

  it('never takes the place of another kind of file', async () => {
    const before = await place.read('villa/record.jsonl')
    const { exit, err } = await place.run('calendar', 'villa', '--ics', 'villa/record.jsonl')
    expect({ exit, err }).toEqual({
      exit: 2,
      err: 'apertura: villa/record.jsonl, --ics: another kind of file stands there and is not overwritten\n',
    })
    expect(await place.read('villa/record.jsonl')).toEqual(before)
    expect((await place.run('calendar', 'villa', '--ics', 'villa')).err).toContain('this is a folder')
    expect((await place.run('calendar', 'villa', '--ics', 'nowhere/x.ics')).exit).toBe(2)
  })

  it.each([
    [['--from', '2030-05-02', '--to', '2030-05-01'], '--to: ends before it begins'],
    [['--from', '2030-13-01'], '--from: expected a day that exists'],
    [['--ics', ' '], '--ics: expected the name of a file'],
    [['--svg', 'x.svg'], '--svg: this command does not take it'],
  ])('%j is wrong usage', async (argv, says) => {
    const { exit, out, err } = await place.run('calendar', 'villa', ...argv)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(says)
  })
})

describe('plan', () => {
  it('--json has the shape of the contract', async () => {
    const { exit, json } = await asked('plan', 'villa', '--known-on', '2030-02-01', '--locale', 'en')
    expect(exit).toBe(0)
    expect(json).toMatchObject({ feasible: true, findings: [], conflict: [] })
    expect(json.activities[1]).toEqual({
      id: 'consult',
      title: 'Consult',
      earliestStart: '2030-06-03',
      earliestEnd: '2030-07-02',
      latestStart: '2030-07-02',
      latestEnd: '2030-07-31',
      slackDays: 29,
      critical: true,
      pushedBy: [
        { kind: 'after', id: 'prepare' },
        { kind: 'silence', id: 'eleccion-2030-propaganda' },
      ],
    })
  })

  it('says in words what waits for what', async () => {
    const { out } = await place.run('plan', 'villa', '--known-on', '2030-02-01', '--locale', 'en')
    expect(out).toContain('Consult: 3 June 2030 – 2 July 2030; 29 days to spare\n')
    expect(out).toContain('    waits until “Election of 2030” has passed\n')
    expect(out).toContain('It fits: everything is over by 31 July 2030.\n')
  })

  it('plans with what was known on a day', async () => {
    const { json } = await asked('plan', 'villa', '--known-on', '2030-01-14')
    expect(json.activities[1].earliestStart).toBe('2030-04-27')
  })

  it('that does not fit exits with 1 and says which conditions cannot all be kept', async () => {
    const { exit, json } = await asked('plan', 'villa', '--start', '2030-06-15')
    expect(exit).toBe(1)
    expect(json).toMatchObject({
      feasible: false,
      findings: [{ code: 'schedule.infeasible', outcome: 'unmet', severity: 'error' }],
    })
    expect(json.conflict.length).toBeGreaterThan(1)
    const { out } = await place.run('plan', 'villa', '--start', '2030-06-15')
    expect(out).toContain('No cabe.')
  })

  it('draws a picture', async () => {
    const { exit } = await place.run('plan', 'villa', '--known-on', '2030-02-01', '--svg', 'plan.svg')
    expect(exit).toBe(0)
    const svg = String(await place.read('plan.svg'))
    expect(svg).toMatch(/^<svg[\s>]/)
    expect(svg).toContain('Elección de 2030')
  })

  it('of a definition without a schedule is wrong usage', async () => {
    await place.write('villa/process.json', JSON.stringify(aDefinition()))
    const { exit, err } = await place.run('plan', 'villa')
    expect({ exit, err }).toEqual({
      exit: 2,
      err: 'apertura: schedule: this definition has no schedule, so there is nothing to plan\n',
    })
  })
})

describe('what does not hold together', () => {
  const withVotes = (start: string, vote: string) => ({
    ...definition,
    calendar: {
      ...calendar,
      votes: calendar.votes.map(each => ({
        ...each,
        dates: each.dates.map(date => ({ ...date, on: date.moment === 'vote' ? vote : start })),
      })),
    },
  })

  it('is named with its path: a silence that ends before it begins', async () => {
    await place.write('villa/process.json', JSON.stringify(withVotes('2030-06-10', '2030-06-02')))
    const { exit, err } = await place.run('calendar', 'villa')
    expect(exit).toBe(2)
    expect(err).toContain(
      'villa/process.json, calendar.votes.0.dates.0.on: expected a date that is not after \'vote\', which ends the silence of propaganda (found: "2030-06-10")',
    )
  })

  it('is named with its path: an activity that waits for nobody', async () => {
    const activities = [{ ...schedule.activities[1], after: [{ id: 'nobody' }] }]
    const lost = { ...definition, schedule: { ...schedule, activities } }
    await place.write('villa/process.json', JSON.stringify(lost))
    const { exit, json } = await asked('plan', 'villa')
    expect(exit).toBe(1)
    expect(json).toMatchObject({
      feasible: false,
      findings: [
        { code: 'definition.unknown-reference', about: { path: 'schedule.activities.0.after.0.id' } },
      ],
    })
  })

  it('is told as a circle: activities that wait for each other', async () => {
    const [prepare, consult] = schedule.activities
    const activities = [{ ...prepare, after: [{ id: 'consult' }] }, consult]
    await place.write(
      'villa/process.json',
      JSON.stringify({ ...definition, schedule: { ...schedule, activities } }),
    )
    const { exit, out } = await place.run('plan', 'villa', '--locale', 'en')
    expect(exit).toBe(1)
    expect(out).toContain('“Consult” begins when “Prepare” is over; “Prepare” begins when “Consult” is over')
  })

  it('is told as such: a silence without a known end', async () => {
    const { dates } = calendar.votes[0] ?? { dates: [] }
    const open = withVotes('2030-05-01', '2030-06-02')
    const votes = open.calendar.votes.map(each => ({ ...each, dates: dates.slice(0, 1) }))
    const { end: _, ...endless } = schedule
    const endlessly = { ...definition, calendar: { ...calendar, votes }, schedule: endless }
    await place.write('villa/process.json', JSON.stringify(endlessly))
    const { exit, out } = await place.run('plan', 'villa', '--locale', 'en')
    expect(exit).toBe(1)
    expect(out).toContain(
      '“Consult” stays clear of “Election of 2030”, from 1 May 2030 on, with no known end',
    )
  })
})
