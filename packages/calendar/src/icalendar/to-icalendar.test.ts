import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarItem } from './calendar-item.js'
import { toICalendar } from './to-icalendar.js'

const options = { stamp: '2022-09-01T12:00:00Z', domain: 'ejemplo.org' }
const session: CalendarItem = {
  kind: 'session',
  id: 'mesa-1',
  title: 'Primera sesión; mesa de agua',
  description: 'Orden del día:\n1. Lista\n2. Acuerdos',
  url: 'https://ejemplo.org/mesas/1?día=1',
  location: 'Sala 2, piso 3',
  categories: ['Mesa', 'Agua, y saneamiento'],
  from: '2022-10-27T10:00[America/Mexico_City]',
  to: '2022-10-27T12:30[America/Mexico_City]',
}
const write = (...items: readonly CalendarItem[]) => toICalendar({ name: 'El plan', items }, options)

describe('toICalendar', () => {
  it('writes a session with hours, line by line', () => {
    expect(write(session).text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Apertura//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:El plan',
      'X-WR-CALNAME:El plan',
      'BEGIN:VEVENT',
      'UID:mesa-1@ejemplo.org',
      'DTSTAMP:20220901T120000Z',
      'DTSTART:20221027T150000Z',
      'DTEND:20221027T173000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'SUMMARY:Primera sesión\\; mesa de agua',
      'DESCRIPTION:Orden del día:\\n1. Lista\\n2. Acuerdos',
      'LOCATION:Sala 2\\, piso 3',
      'URL:https://ejemplo.org/mesas/1?d%C3%ADa=1',
      'CATEGORIES:Mesa,Agua\\, y saneamiento',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('says the same wall clock as another instant once summer time is gone', () => {
    const later = { ...session, from: '2022-11-10T10:00[America/Mexico_City]', to: undefined } as const
    expect(write({ ...later, to: '2022-11-10T11:00[America/Mexico_City]' }).text).toContain(
      'DTSTART:20221110T160000Z\r\nDTEND:20221110T170000Z',
    )
  })

  it('counts the days where the first day out could not be written', () => {
    const { text } = write({ kind: 'session', id: 'a', title: 'A', from: '9999-12-30', to: '9999-12-31' })
    expect(text).toContain('DTSTART;VALUE=DATE:99991230\r\nDURATION:P2D\r\n')
  })

  it('keeps days as days, and ends them on the first day out', () => {
    const { text } = write(
      { kind: 'session', id: 'a', title: 'A', from: '2022-12-31' },
      { kind: 'consultation', id: 'b', title: 'B', from: '2022-07-05', to: '2022-08-05' },
      { kind: 'blackout', id: 'c', title: 'C', from: '2022-02-04', to: '2022-04-10', status: 'tentative' },
      { kind: 'deadline', id: 'd', title: 'D', due: '2022-12-31' },
    )
    const [a, b, c] = components(text, 'vevent')
    const [d] = components(text, 'vtodo')
    expect(a).toMatchObject({ dtstart: '2022-12-31', dtend: '2023-01-01', status: 'CONFIRMED' })
    expect(a).not.toHaveProperty('transp')
    expect(b).toMatchObject({ dtstart: '2022-07-05', dtend: '2022-08-06', transp: 'TRANSPARENT' })
    expect(c).toMatchObject({ dtstart: '2022-02-04', dtend: '2022-04-11', transp: 'TRANSPARENT' })
    expect(c).toMatchObject({ status: 'TENTATIVE' })
    expect(d).toMatchObject({ due: '2022-12-31', status: 'NEEDS-ACTION' })
  })

  it('takes back what was handed out: same UID, higher sequence, cancelled', () => {
    const [before] = components(write(session).text, 'vevent')
    const [after] = components(write({ ...session, sequence: 1, status: 'cancelled' }).text, 'vevent')
    expect(after?.uid).toBe(before?.uid)
    expect([before?.sequence, after?.sequence]).toEqual([0, 1])
    expect(after?.status).toBe('CANCELLED')
  })

  it('leaves out what is only vaguely dated, and says so', () => {
    const vague: readonly CalendarItem[] = [
      { kind: 'session', id: 'a', title: 'A', from: '2021-03' },
      { kind: 'consultation', id: 'b', title: 'B', from: '2022-07-05', to: '[2022-08-01..2022-08-05]' },
      { kind: 'blackout', id: 'c', title: 'C', from: '2022-02-04', to: null },
      { kind: 'deadline', id: 'd', title: 'D', due: 'XXXX' },
    ]
    const { text, leftOut } = write(...vague, session)
    expect(leftOut).toEqual(vague)
    expect(text.match(/^UID:.*$/gm)).toEqual(['UID:mesa-1@ejemplo.org'])
  })

  it('gives any text back as it was, in lines of at most 75 octets', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '\\',
            '\\n',
            ';',
            ',',
            ':',
            '\n',
            '\r\n',
            '\r',
            ' ',
            '\t',
            '\u0000',
            '\ud83d',
            '🗳️',
            'ñ',
          ),
          {
            maxLength: 120,
          },
        )
        .map(parts => parts.join('')),
      fc.constantFrom('BEGIN:VEVENT', 'ñ'.repeat(2000), '\r\nEND:VCALENDAR\r\n', '🇲🇽'.repeat(300)),
    )
    fc.assert(
      fc.property(texts, texts, texts, (title, description, location) => {
        const { text } = write({ ...session, title, description, location })
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const [event] = components(text, 'vevent')
        expect(event?.summary).toBe(readable(title))
        expect(event?.description ?? '').toBe(readable(description))
        expect(event?.location ?? '').toBe(readable(location))
        expect(event?.uid).toBe('mesa-1@ejemplo.org')
      }),
      { numRuns: 300 },
    )
  })

  it('keeps categories apart whatever is in them', () => {
    // The reader takes a comma after an escaped backslash for a part of the text, so none is tried here.
    const words = fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 })
      .filter(text => !text.includes('\\'))
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), categories => {
        expect(components(write({ ...session, categories }).text, 'vevent')[0]?.categories).toEqual(
          categories.length === 1 ? categories[0] : categories,
        )
      }),
    )
    expect(write({ ...session, categories: ['a\\', 'b'] }).text).toContain('CATEGORIES:a\\\\,b')
  })

  it('gives instants that the reader takes for the same', () => {
    const [event] = ICAL.Component.fromString(write(session).text).getAllSubcomponents('vevent')
    const start = event && new ICAL.Event(event).startDate
    expect(start?.toUnixTime()).toBe(Date.UTC(2022, 9, 27, 15) / 1000)
    expect(start?.zone.tzid).toBe('UTC')
  })

  it('writes ten thousand items at once', () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({ ...session, id: `mesa-${index}` }))
    expect(write(...items).text.match(/^UID:/gm)).toHaveLength(10_000)
  })

  it.each<[string, Partial<CalendarItem>]>([
    ["'mesa-1' ends at", { from: '2022-10-27', to: '2022-10-26' }],
    ["'mesa-1' ends at", { to: '2022-10-27T09:59[America/Mexico_City]' }],
    ['is a day and the other a time', { to: '2022-10-27' }],
    ['is a day and the other a time', { from: '2022-10-27' }],
    ['is no id in one line', { id: '  ' }],
    ['is no id in one line', { id: 'a\nb' }],
    ['is no id in one line', { id: 'a\u0000' }],
    ["'Nowhere/City' is not a zone", { from: '2022-10-27T10:00[Nowhere/City]' }],
    ['month 13', { from: '2022-13-01', to: '2022-13-02' }],
    ['is not one of the web', { url: 'javascript:alert(1)' }],
    ['is not one of the web', { url: 'https://ejemplo.org/\r\nEND:VEVENT' }],
    ['changes are counted from 0', { sequence: -1 }],
  ])('refuses: %s', (because, change) => {
    const item = { ...session, ...change } as CalendarItem
    expect(() => write(item)).toThrow(RangeError)
    expect(() => write(item)).toThrow(because)
  })

  it('refuses two items with one id, a stamp that is no instant and a domain that is none', () => {
    expect(() => write(session, session)).toThrow("two items have the id 'mesa-1'")
    for (const stamp of [
      '',
      '2022-09-01',
      '2022-09-01T12:00:00',
      '2022-09-01T25:00:00Z',
      '2022-13-01T12:00:00Z',
    ])
      expect(() => toICalendar({ name: '', items: [] }, { ...options, stamp })).toThrow(RangeError)
    for (const domain of ['', 'a b', 'x\r\ny', '-', 'a@b'])
      expect(() => toICalendar({ name: '', items: [] }, { ...options, domain })).toThrow(
        'is not a domain name',
      )
  })
})

const octets = (text: string) => new TextEncoder().encode(text).length

/** What is left of a text once what no calendar may hold is gone. */
function readable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '')
}

/** Each component of a kind as the oracle reads it: a value for each property. */
function components(text: string, kind: string): readonly Record<string, unknown>[] {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents(kind)
    .map(each =>
      Object.fromEntries(
        each.getAllProperties().map(property => {
          const [value, ...more] = property
            .getValues()
            .map(said => (said instanceof ICAL.Time ? String(said) : said))
          return [property.name, more.length > 0 ? [value, ...more] : value]
        }),
      ),
    )
}
