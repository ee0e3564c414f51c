import type { Given } from '../given.js'
import type { StatisticRow } from '../statistics/statistic-row.js'
import { statisticRows } from '../statistics/statistic-rows.js'
import { filled, type Table } from '../table/column.js'
import { column, type Meaning, tooFew } from '../table/columns.js'

/** Numbers of the consultation and of each session, without any that would point at few people. */
export function statisticsTable(given: Given): Table {
  const { fewest } = given
  const rule: Meaning = [
    `Cuántas hay. No se dice de grupos de menos de ${fewest} remitentes o personas sin nombre público, ni lo que permitiría calcularlo`,
    `How many there are. Groups of fewer than ${fewest} senders or of people without a public name are not told, nor what they could be computed from`,
  ]
  return filled<StatisticRow>(
    { name: 'statistics', title: { 'es-MX': 'Estadísticas', en: 'Statistics' } },
    [
      column('about', 'code', ['De qué es el número', 'What is counted'], ({ about }) => about, {
        source: 'statistics',
        values: ['contributions', 'parts', 'people', 'turns', 'seconds'],
      }),
      column('session', 'id', ['Sesión', 'Session'], ({ session }) => session, {
        source: 'account.mesa',
        empty: ['Es de la consulta.', 'It is of the consultation.'],
      }),
      column(
        'by',
        'code',
        ['Por qué se cuenta; all es el total', 'By what it is counted; all is the total'],
        ({ by }) => by,
        { source: 'statistics', values: ['all', 'channel', 'care', 'judged', 'told', 'axis', 'sector'] },
      ),
      column(
        'value',
        'code',
        ['Clave de lo que se cuenta', 'Code of what is counted'],
        ({ value }) => value,
        {
          source:
            'contribution.received, contribution.judged, reply.sent, axis.confirmed, account.attendance',
          empty: [
            'Es el total, o no tiene clave. O bien: toda la cuenta se calla.',
            'It is the total, or has no code. Or: the whole count stays unsaid.',
          ],
        },
      ),
      column('count', 'count', rule, ({ count }) => count, { source: 'statistics', empty: tooFew }),
    ],
    statisticRows(given),
  )
}
