import { describe, expect, it } from 'vitest'
import type { GanttChart } from './gantt-chart.js'
import { ganttTable } from './gantt-table.js'

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

describe('ganttTable', () => {
  const html = ganttTable(chart, options)
  const cells = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(match => match[1]),
  )

  it('says all of the picture, whole and in plain words', () => {
    expect(cells).toEqual([
      ['Actividad', 'Empieza', 'Termina', 'A más tardar termina', 'Margen', 'Nota'],
      [
        'Convocatoria',
        '4 de febrero de 2021',
        '26 de marzo de 2021',
        '26 de marzo de 2021',
        'sin margen',
        '',
      ],
      [
        'Ejes',
        '24 de junio de 2021',
        '20 de agosto de 2021',
        '29 de octubre de 2021',
        '70 días de margen',
        'Tras la veda',
      ],
      ['Paréntesis o veda', 'Desde', 'Último día', '¿Es seguro que ocurra?'],
      ['Elección local', '4 de abril de 2021', '6 de junio de 2021', 'sí'],
      ['Consulta popular', 'algún día de julio de 2022', 'sin fin conocido', 'quizá'],
      ['Qué', 'Día', 'Clase'],
      ['Entrega', '31 de agosto de 2022', 'fecha límite'],
      ['Fin', '31 de diciembre de 2022', 'fin del periodo'],
    ])
  })

  it('has a caption and headings for each table, in a region that the keyboard can reach', () => {
    expect(html.match(/<caption id="plan-(activities|bands|marks)">/g)).toHaveLength(3)
    expect(
      html.match(/role="region" tabindex="0" aria-labelledby="plan-(activities|bands|marks)"/g),
    ).toHaveLength(3)
    expect(html.match(/<th scope="row">/g)).toHaveLength(6)
  })

  it('leaves out tables and columns that would be empty', () => {
    const plain = {
      ...chart,
      rows: [{ id: 'a', title: 'A', start: '2021-02-04', end: '2021-03-26' }],
      bands: [],
      marks: [],
    } as const
    expect(ganttTable(plain, options).match(/<table>/g)).toHaveLength(1)
    expect(ganttTable(plain, options).match(/<th scope="col">/g)).toHaveLength(3)
  })
})
