import { describe, expect, it } from 'vitest'
import type { GanttChart, GanttRow } from './gantt-chart.js'
import { ganttTable } from './gantt-table.js'
import { en } from './gantt-words/en.js'
import type { GanttWords } from './gantt-words.js'
import { toGantt } from './to-gantt.js'

const chart: GanttChart = {
  title: 'Plan de apertura',
  from: '2021-01-01',
  to: '2022-12-31',
  rows: [
    { id: 'a', title: 'Convocatoria', start: '2021-02-04', end: '2021-03-26', critical: true },
    {
      id: 'b',
      title: 'Ejes',
      start: '2021-06-24',
      end: '2021-08-20',
      latestEnd: '2021-10-29',
      note: 'Tras la veda',
    },
  ],
  bands: [
    { id: 'v', title: 'Elección local', from: '2021-04-04', to: '2021-06-06', certain: true },
    { id: 'w', title: 'Consulta popular', from: '2022-07', to: null, certain: false },
  ],
  marks: [
    { day: '2022-08-31', title: 'Entrega' },
    { day: '2022-12-31', title: 'Fin', kind: 'term-end' },
  ],
}
const options = { id: 'plan', locale: 'es-MX' }
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(match => match[1])

describe('toGantt', () => {
  const svg = toGantt(chart, options)

  it('is a picture with a title and a description', () => {
    expect(svg).toContain('lang="es-MX" role="img" aria-labelledby="plan-title" aria-describedby="plan-desc"')
    expect(svg).toContain('<title id="plan-title">Plan de apertura</title>')
    expect(svg).toContain(
      '<desc id="plan-desc">Del 1 ene 2021 al 31 dic 2022: 2 actividades, 1 sin margen; 2 paréntesis y vedas; 2 fechas fijas. ' +
        'Elección local: 4 abr – 6 jun 2021. Consulta popular: algún día de julio de 2022 – sin fin conocido (quizá). ' +
        'Entrega: 31 ago 2022. Fin: 31 dic 2022.</desc>',
    )
  })

  it('puts days where they belong: a bar begins with its first day and ends with its last', () => {
    // 730 days; 4 February is the 35th, and 26 March the 85th.
    expect(svg).toContain(`<rect class="bar critical" x="${percent(34)}" y=`)
    expect(svg).toContain(`width="${percent(85 - 34)}" height="12" rx="2"`)
    expect(svg).toContain('class="term" x1="100%"')
  })

  it('says beside each activity when it is and how far it may slip', () => {
    expect(texts(svg)).toContain('4 feb – 26 mar 2021 · sin margen')
    expect(texts(svg)).toContain('24 jun – 20 ago 2021 · 70 días de margen')
  })

  it('hatches what is certain and dots what is only perhaps', () => {
    expect(svg.match(/class="veil"[^>]*url\(#plan-lines\)/g)).toHaveLength(1)
    expect(svg.match(/class="veil"[^>]*url\(#plan-dots\)/g)).toHaveLength(1)
    expect(texts(svg)).toContain('quizá: no es seguro')
  })

  it('ends in an arrow what goes on beyond the days shown', () => {
    const short = toGantt({ ...chart, from: '2021-03-01', to: '2021-07-31', bands: [], marks: [] }, options)
    expect(short.match(/class="beyond" d="M5-5/g)).toHaveLength(1)
    expect(short.match(/class="beyond" d="M-5-5/g)).toHaveLength(1)
  })

  it('needs nothing from elsewhere and gives the same bytes again', () => {
    expect(svg).not.toMatch(/<script|href=|@import|@font-face|url\((?!#plan-)|\bon\w+=/)
    expect(toGantt(chart, options)).toBe(svg)
  })

  it('begins every id and every rule of style with its own id, so that two may share a page', () => {
    for (const [, id] of svg.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^plan(-|$)/)
    const style = /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? ''
    for (const [, selectors = ''] of style.replace(/@media[^{]*\{/g, '').matchAll(/([^{}]+)\{/g))
      for (const selector of selectors.split(',')) expect(selector.trim()).toMatch(/^#plan( |$)/)
  })

  it('takes no text for markup', () => {
    const bad = '</text><script>alert("x")</script>&\u0000\u000b'
    const hostile = {
      ...chart,
      title: bad,
      rows: chart.rows.map(row => ({ ...row, title: bad, note: bad })),
      bands: chart.bands.map(band => ({ ...band, title: bad })),
      marks: chart.marks.map(mark => ({ ...mark, title: bad })),
    }
    for (const made of [toGantt(hostile, options), ganttTable(hostile, options)]) {
      expect(made).not.toContain('<script')
      expect(made).not.toMatch(/(?!\n)\p{Cc}/u)
      expect(made).toContain('&lt;')
    }
  })

  it('is drawn once, with a size, for where no browser lays it out', () => {
    const fixed = toGantt(chart, { ...options, width: 960 })
    expect(fixed).toMatch(/ width="960" height="(\d+)" viewBox="0 0 960 \1">/)
    expect(fixed).not.toMatch(/class="[^"]* [wn]"/)
    expect(svg).toMatch(/class="said w"/)
    expect(toGantt(chart, { ...options, width: 320 })).not.toContain('70 días de margen')
  })

  it('speaks English, and any language whose table is given', () => {
    expect(texts(toGantt(chart, { ...options, locale: 'en' }))).toContain(
      '24 Jun – 20 Aug 2021 · 70 days to spare',
    )
    const pt: GanttWords = { ...en, activities: 'Atividades' }
    expect(texts(toGantt(chart, { ...options, locale: 'pt-BR', words: { pt } }))).toContain('Atividades')
  })

  it('draws what there is: no rows, or only a frame', () => {
    expect(texts(toGantt({ ...chart, rows: [], bands: [], marks: [] }, options))).toContain('2021')
    expect(() => toGantt({ title: 'Nada', rows: [], bands: [], marks: [] }, options)).toThrow(
      "the chart 'Nada' names no day",
    )
  })

  it('draws two thousand activities at once', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => ({
      ...(chart.rows[1] as GanttRow),
      id: `r${index}`,
    }))
    expect(toGantt({ ...chart, rows }, options).match(/class="bar"/g)?.length).toBeGreaterThanOrEqual(2000)
  })

  it.each<[string, Partial<GanttChart>]>([
    [
      "the activity 'a' ends on 2021-01-01",
      { rows: [{ id: 'a', title: '', start: '2021-01-02', end: '2021-01-01' }] },
    ],
    [
      'which is before',
      { rows: [{ id: 'a', title: '', start: '2021-01-02', end: '2021-01-03', latestEnd: '2021-01-02' }] },
    ],
    [
      "the band 'b' ends at 2021-01",
      { bands: [{ id: 'b', title: '', from: '2021-02', to: '2021-01', certain: true }] },
    ],
    ['month 13', { bands: [{ id: 'b', title: '', from: '2021-13', to: null, certain: true }] }],
    ["'2021-02-30' is not a day", { marks: [{ day: '2021-02-30', title: '' }] }],
    ['which holds no day', { from: '2022-01-02', to: '2022-01-01' }],
  ])('refuses: %s', (because, change) => {
    expect(() => toGantt({ ...chart, ...change }, options)).toThrow(RangeError)
    expect(() => toGantt({ ...chart, ...change }, options)).toThrow(because)
  })

  it('refuses an id that cannot begin an id, and a width in which nothing can be read', () => {
    for (const id of ['', '1a', 'a b', 'a"><script>'])
      expect(() => toGantt(chart, { ...options, id })).toThrow('is not a letter followed by')
    for (const width of [0, -1, 100, Number.NaN, Infinity])
      expect(() => toGantt(chart, { ...options, width })).toThrow('nothing can be read')
  })
})

function percent(days: number): string {
  return `${Number(((days / 730) * 100).toFixed(3))}%`
}
