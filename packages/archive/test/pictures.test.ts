import {
  balancePicture,
  type Flow,
  flowPicture,
  membershipPicture,
  type Picture,
  pictureTableHtml,
  timelinePicture,
} from '@apertura/archive/pictures'
import type { Entry, EntryDraft, Locale } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import { aDefinition, anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en as wordsInEn } from '../src/pictures/locales/en.js'
import { aMesa } from './pictures-mesa.js'

const at = '2032-12-31'
const read = (drafts: readonly EntryDraft[], definition = aDefinition()) =>
  dossier(definition, aRecord(drafts), { at })
const options = (locale: Locale = 'en') => ({ id: 'pic', locale })

/** An invented record with dates of every vagueness. */
const told: readonly EntryDraft[] = [
  anEntry(
    'body.created',
    '2030',
    { body: 'promotor', title: { en: 'The promoter group is made' } },
    { id: 'made' },
  ),
  anEntry(
    'member.joined',
    '[2030-02-01..2030-05-31]',
    { body: 'promotor', member: 'alcaldia', instrument: 'law' },
    { id: 'in-1' },
  ),
  anEntry(
    'member.joined',
    '2030-06-01',
    { body: 'promotor', member: 'vecinas', instrument: 'call' },
    { id: 'in-2' },
  ),
  anEntry(
    'member.left',
    '2031-03-31',
    { body: 'promotor', member: 'vecinas', lastDay: 'in' },
    { id: 'out-2' },
  ),
  anEntry('cocreation.started', '2030-03', {}, { id: 'start' }),
  anEntry(
    'parenthesis.opened',
    '2030-04-04',
    { parenthesis: 'veda', title: { en: 'Electoral silence' } },
    { id: 'veda' },
  ),
  anEntry('parenthesis.closed', '2030-06-06', { parenthesis: 'veda', lastDay: 'in' }, { id: 'veda-end' }),
  anEntry('consultation.opened', '2030-07-05', {}, { id: 'opened' }),
  anEntry('consultation.closed', '[2030-08-01..2030-09-30]', {}, { id: 'closed' }),
  anEntry('omission.noted', '[2031-01-01..]', {}, { id: 'omitted' }),
  anEntry('statement.made', 'XXXX', {}, { id: 'said' }),
]

const pictures: Readonly<Record<string, (locale: Locale) => Picture>> = {
  'the timeline': locale => timelinePicture(read(told), options(locale)),
  'the members': locale => membershipPicture(read(told), options(locale)),
  'the balance': locale => balancePicture([aMesa('m-1'), aMesa('m-2')], options(locale)),
  'the flow': locale => flowPicture([{ from: 'Portal', to: null, count: 3 }], options(locale)),
}
const drawn = Object.entries(pictures).flatMap(([name, draw]) =>
  ['es-MX', 'en'].map(locale => ({ name, draw, locale })),
)

describe('every picture', () => {
  it.each(drawn)(
    '$name in $locale has a mark and a row for every item, wide and narrow',
    ({ draw, locale }) => {
      const picture = draw(locale)
      expect(picture.table.rows.length).toBeGreaterThan(0)
      expect(marks(picture)).toEqual([picture.table.rows.length, picture.table.rows.length])
      for (const row of picture.table.rows) expect(row).toHaveLength(picture.table.head.length)
    },
  )

  it.each(drawn)(
    '$name in $locale has a title and a description, and asks for nothing',
    ({ draw, locale }) => {
      const { svg, summary } = draw(locale)
      expect(svg).toContain(
        `lang="${locale}" role="img" aria-labelledby="pic-title" aria-describedby="pic-desc"`,
      )
      expect(svg).toMatch(/<title id="pic-title">[^<]{10,}<\/title>/)
      expect(svg).toContain(`<desc id="pic-desc">${summary.replace(/'/g, '&#39;')}</desc>`)
      expect(svg).not.toMatch(/<script|<image|<foreignObject|href=|@import|url\((?!#pic-)/)
      expect(withoutNamespace(svg)).not.toContain('http')
    },
  )

  it.each(drawn)(
    '$name in $locale gives every id its own beginning, and uses only what it has',
    ({ draw, locale }) => {
      const { svg } = draw(locale)
      const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(ids.filter(id => id !== 'pic' && !id?.startsWith('pic-'))).toEqual([])
      expect(new Set(ids).size).toBe(ids.length)
      const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id)
      expect(used.filter(id => !ids.includes(id))).toEqual([])
    },
  )

  it.each(drawn)('$name in $locale is the same bytes when drawn again', ({ draw, locale }) => {
    expect(draw(locale)).toEqual(draw(locale))
  })

  it.each(drawn)('$name in $locale writes no letter under 12 px', ({ draw, locale }) => {
    const sizes = [...draw(locale).svg.matchAll(/font-size:([\d.]+)px/g)].map(([, size]) => Number(size))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  })

  it('refuses an id with which no id can begin', () => {
    expect(() => timelinePicture(read(told), { id: '1 "', locale: 'en' })).toThrow(RangeError)
  })

  it('takes a title, and a language of its own', () => {
    const words = { 'fr-CA': { ...wordsInEn, flow: { ...wordsInEn.flow, nothing: 'Rien.' } } }
    const { svg, summary } = flowPicture([], { id: 'pic', locale: 'fr-CA', title: 'Ce qui est venu', words })
    expect(summary).toBe('Rien.')
    expect(svg).toContain('<title id="pic-title">Ce qui est venu</title>')
  })
})

describe('where there is nothing', () => {
  it.each(['es-MX', 'en'])('says so in a sentence, in %s, instead of an empty picture', locale => {
    const empty = [
      timelinePicture(read([], aDefinition({ obligations: [] })), options(locale)),
      membershipPicture(read([], aDefinition({ bodies: [], series: [], forum: [] })), options(locale)),
      membershipPicture(read([]), options(locale)),
      balancePicture([], options(locale)),
      flowPicture([], options(locale)),
    ]
    for (const { svg, table, summary } of empty) {
      expect(table.rows).toEqual([])
      expect(summary).toMatch(/^[\p{Lu}].*\.$/u)
      expect(textsOf(svg).join(' ')).toContain(summary.split(' ').slice(0, 3).join(' '))
      expect(pictureTableHtml(table, 'pic')).toBe('')
    }
  })
})

describe('the timeline', () => {
  const { svg, table } = timelinePicture(read(told), options())

  it('draws an exact day as a disc, and a vague one as the dotted field of all the days that it may be', () => {
    const exact = timelinePicture(read([anEntry('mesas.opened', '2030-07-05')], bare()), options()).svg
    const vague = timelinePicture(read([anEntry('mesas.opened', '2030-07')], bare()), options()).svg
    const inTurning = (text: string) =>
      text.slice(text.indexOf('Turning points'), text.indexOf('How to read it'))
    expect(inTurning(exact)).toContain('class="point"')
    expect(inTurning(exact)).not.toContain('class="vague"')
    expect(inTurning(vague)).toContain('class="vague"')
    expect(inTurning(vague)).not.toContain('class="point"')
  })

  it('says every vague date as vaguely as the source does', () => {
    expect(table.rows).toContainEqual([
      'Turning points',
      'The promoter group is made',
      'some day in 2030',
      '',
    ])
  })

  it('hatches a parenthesis over the whole height, so that one sees what fell into it', () => {
    expect(svg).toMatch(/<rect class="veil"/)
    expect(table.rows.find(([, what]) => what === 'Electoral silence')).toEqual([
      'Parentheses: what interrupted',
      'Electoral silence',
      'from: 4 April 2030; to: 6 June 2030',
      expect.any(String),
    ])
  })

  it('says of what is owed when it was due and how late it is', () => {
    const definition = aDefinition({
      obligations: [
        {
          code: 'plan',
          title: { en: 'Deliver the plan' },
          owedBy: 'alcaldia',
          fulfilledBy: 'plan.submitted',
          due: '2032-12-21',
          basis: [],
        },
        {
          code: 'gazette',
          title: { en: 'Publish it' },
          owedBy: 'alcaldia',
          fulfilledBy: 'plan.published',
          due: null,
          basis: [],
        },
        {
          code: 'endorse',
          title: { en: 'Endorse it' },
          owedBy: 'alcaldia',
          fulfilledBy: 'plan.endorsed',
          due: '2031-01-01',
          basis: [],
        },
      ],
    })
    const late = timelinePicture(read([anEntry('plan.endorsed', '2031-01-11')], definition), options())
    const owed = late.table.rows.filter(([part]) => part === 'What was owed or announced')
    expect(owed.map(([, what, when, note]) => [what, when, note])).toEqual([
      [
        'Deliver the plan',
        'due: 21 December 2032',
        'not done; 10 days late; owed by: Alcaldía de Villa Ejemplo',
      ],
      ['Publish it', 'no date was ever set', 'not done; owed by: Alcaldía de Villa Ejemplo'],
      [
        'Endorse it',
        'due: 1 January 2031; done: 11 January 2031',
        'done; 10 days late; owed by: Alcaldía de Villa Ejemplo',
      ],
    ])
    expect(late.svg).toContain('class="lateness"')
  })
})

describe('a consultation that lasts longer than announced', () => {
  it('shows by how much', () => {
    const d = read([
      anEntry('consultation.announced', '2030-06-21', { from: '2030-07-05', to: '2030-08-05' }),
      anEntry('consultation.extended', '2030-08-01', { to: '2030-08-31' }),
      anEntry('consultation.closed', '2030-09-05'),
    ])
    const { table } = timelinePicture(d, options())
    expect(table.rows).toContainEqual([
      'What was owed or announced',
      'Last day of the consultation',
      'announced: 5 August 2030; moved from 5 August 2030 to 31 August 2030; it was: 5 September 2030',
      '31 days after what was announced',
    ])
  })
})

describe('the members', () => {
  it('dots the days on which somebody only perhaps was in', () => {
    const { svg, table } = membershipPicture(read(told), options())
    const alcaldia = table.rows.find(([, , who]) => who === 'Alcaldía de Villa Ejemplo')
    expect(alcaldia).toEqual([
      'Promoter group',
      'Government',
      'Alcaldía de Villa Ejemplo',
      expect.stringContaining('31 May 2030'),
      'no known end',
      'yes',
    ])
    expect(svg).toContain('fill="url(#pic-p0)"')
    expect(svg).toContain('fill="url(#pic-s0)"')
  })
})

describe('the balance', () => {
  it('counts who came and who spoke by sector, and says where nobody noted it', () => {
    const silent = aMesa('m-2', { attendance: [], speaking: [] })
    const { table, summary } = balancePicture([aMesa('m-1'), silent], options())
    expect(table.rows.map(row => row.slice(2))).toEqual([
      ['Government', '1', '1', '2', '5:00 min'],
      ['Civil society', '2', '0', '3', '15:00 min'],
      ['No sector', '0', '0', '1', '0:30 min'],
      ['nobody noted it', '', '', '', ''],
    ])
    expect(summary).toContain('Civil society: 67% of those who came; 73% of the speaking.')
  })

  it('keeps people who were only counted apart from every sector', () => {
    const counted = { body: null, present: 12, represented: 0, whole: null, time: null }
    const { table } = balancePicture(
      [aMesa('m-1', { attendance: [], speaking: [], counted: [counted] })],
      options(),
    )
    expect(table.rows.map(row => row.slice(2))).toEqual([
      ['Counted without a list of names', '12', '0', 'nobody noted it', 'nobody noted it'],
    ])
  })
})

describe('the flow', () => {
  const place = fc.constantFrom('a', 'b', 'c', null)
  const goal = fc.constantFrom('x', 'y', 'z', null)
  const count = fc.option(fc.nat({ max: 500 }))
  const flows = fc.array(fc.record({ from: place, to: goal, count }), { minLength: 1, maxLength: 25 })

  it('draws and says every step, known or not', () => {
    fc.assert(
      fc.property(flows, (given: readonly Flow[]) => {
        const picture = flowPicture(given, options())
        expect(marks(picture)).toEqual([given.length, given.length])
        expect(picture.table.rows).toEqual(
          given.map(({ from, to, count }) => [
            from ?? 'Not known',
            to ?? 'Not known',
            count === null ? 'nobody knows how many' : String(count),
          ]),
        )
      }),
    )
  })

  it.each([
    [
      'a circle',
      [
        { from: 'a', to: 'b', count: 1 },
        { from: 'b', to: 'a', count: 1 },
      ],
    ],
    ['a step to itself', [{ from: 'a', to: 'a', count: 1 }]],
    ['half a contribution', [{ from: 'a', to: 'b', count: 0.5 }]],
    ['less than nothing', [{ from: 'a', to: 'b', count: -1 }]],
  ])('refuses %s', (_, given) => {
    expect(() => flowPicture(given, options())).toThrow(RangeError)
  })

  it('takes ids for places that are called the same', () => {
    const names = { 'p-1': 'Water', 'a-1': 'Water' }
    const { table } = flowPicture([{ from: 'p-1', to: 'a-1', count: 2 }], { ...options(), names })
    expect(table.rows).toEqual([['Water', 'Water', '2']])
  })
})

describe('texts that try to be something else', () => {
  const hostile = '</text></svg><script>alert(1)</script>"\' onload=x &\u0007\u202E\u2066 javascript:x'
  it('stay text, and turn nothing around', () => {
    const title = { en: hostile }
    const d = read(
      [
        anEntry('mesas.opened', '2030-07-05', { title }),
        anEntry('parenthesis.opened', '2030-08-01', { parenthesis: 'x', title }),
      ],
      aDefinition({ title, bodies: aDefinition().bodies.map(body => ({ ...body, title })) }),
    )
    const all = [
      timelinePicture(d, options()),
      balancePicture([aMesa('m-1', { title })], options()),
      flowPicture([{ from: hostile, to: '__proto__', count: 1 }], {
        ...options(),
        title: hostile,
        stages: [hostile],
      }),
    ]
    for (const { svg, table, summary } of all) {
      expect(svg).not.toMatch(/<script|<\/text><\/svg>/)
      expect(svg + JSON.stringify(table) + summary).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
      expect(svg).not.toContain('\u0007')
      expect(pictureTableHtml(table, 'pic')).not.toContain('<script')
      expect(marks({ svg, html: '', table, summary })).toEqual([table.rows.length, table.rows.length])
    }
  })

  it('may be 10,000 characters long, and stand whole in the table', () => {
    const long = 'Sincortes'.repeat(1200)
    const { svg, table } = timelinePicture(
      read([anEntry('mesas.opened', '2030-07-05', { title: { en: long } })]),
      options(),
    )
    expect(table.rows.some(([, what]) => what === long)).toBe(true)
    expect(Math.max(...textsOf(svg).map(text => text.length))).toBeLessThan(120)
  })

  it('are closed off where they are written from right to left', () => {
    const { summary } = timelinePicture(read([], aDefinition({ title: { en: 'مدينة' } })), options())
    const { svg } = timelinePicture(read(told, aDefinition({ title: { en: 'مدينة' } })), options())
    expect(summary).not.toBe('')
    expect(svg).toContain('\u2068مدينة\u2069')
  })
})

function bare() {
  return aDefinition({ obligations: [], stages: [] })
}

function aRecord(drafts: readonly EntryDraft[]): readonly Entry[] {
  const hash = '0'.repeat(64)
  return drafts.map((draft, index) => ({ ...draft, seq: index + 1, prev: index === 0 ? null : hash, hash }))
}

/** How many items the marks of the wide and of the narrow drawing stand for. */
function marks({ svg }: Picture): readonly number[] {
  const [, wide = '', narrow = ''] = svg.split(/<svg class="[wn]"/)
  return [wide, narrow].map(drawing =>
    [...drawing.matchAll(/ data-items="(\d+)"/g)].reduce((sum, [, count]) => sum + Number(count), 0),
  )
}

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, said = '']) => said)
}

function withoutNamespace(svg: string): string {
  return svg.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')
}
