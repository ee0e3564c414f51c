import { sayNumber } from '../../contributions/say-number.js'
import type { Cell } from '../../open-data/table/column.js'
import { type Children, h, type PageElement } from '../element.js'
import { contributionsWordsOf } from '../locales/contributions-words.js'
import { type StatisticsWords, statisticsWordsOf } from '../locales/statistics-words.js'
import type { Site } from '../site.js'
import { section } from './section.js'
import { table } from './table.js'

/** Numbers of the consultation that point at nobody, and the rule by which some are left out; nothing without any. */
export function statistics(site: Site): readonly PageElement[] {
  const rows = rowsOf(site)
  if (rows.length === 0) return []
  const said = statisticsWordsOf(site.locale)
  return [
    section(
      'statistics',
      said.title,
      h('p', null, said.rule(site.options.fewest ?? 5)),
      table(
        'statistics-table',
        `${said.count}: ${said.what.toLowerCase()}`,
        [said.what, said.which, said.count],
        rows.map(({ by, value, count }) => [
          said.by[by],
          by === 'all' ? '—' : nameOf(site, said, by, value, count),
          count === null ? said.unsaid : sayNumber(count),
        ]),
      ),
    ),
  ]
}

interface Row {
  readonly by: keyof StatisticsWords['by']
  readonly value: string | null
  readonly count: number | null
}

function rowsOf({ tables }: Site): readonly Row[] {
  const found = tables.find(({ name }) => name === 'statistics')
  if (!found) return []
  const at = (row: readonly Cell[], name: string) =>
    row[found.columns.findIndex(each => each.name === name)] ?? null
  return found.rows
    .filter(row => at(row, 'about') === 'contributions' && at(row, 'session') === null)
    .map(row => ({ by: at(row, 'by'), value: at(row, 'value'), count: at(row, 'count') }) as Row)
}

function nameOf(
  { locale, d, said: inLanguage }: Site,
  said: StatisticsWords,
  by: Row['by'],
  value: string | null,
  count: number | null,
): Children {
  if (value === null) return by === 'axis' ? said.noAxis : count === null ? said.anyOf : '—'
  if (by === 'axis') {
    const axis = d.definition.axes.find(({ id }) => id === value)
    return axis ? inLanguage(axis.title) : value
  }
  if (by === 'care') return said.care[value as keyof StatisticsWords['care']]
  const { channels, otherChannel } = contributionsWordsOf(locale)
  return Object.hasOwn(channels, value) ? String(channels[value]) : otherChannel(value)
}
