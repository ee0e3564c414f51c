import type { Cell } from '../../open-data/table/column.js'
import { h, type PageElement } from '../element.js'
import { facts } from '../parts/fact.js'
import { section } from '../parts/section.js'
import { table } from '../parts/table.js'
import type { Site } from '../site.js'

/** What a page shows of the table of verdicts; all of it is in the open data. */
const shown = [
  'contribution',
  'part',
  'received_on',
  'judged',
  'told',
  'told_on',
  'unmet_criteria',
  'decided_by',
]

/** How the public was asked, and what came of each contribution, by folio. */
export function consultation(site: Site): readonly PageElement[] {
  const { entries, words } = site
  const asked = entries.filter(({ kind }) => /^(?:consultation|selection|call)\./.test(kind))
  return [
    section('asked', words.consultationFacts, facts(site, asked)),
    section('verdicts', words.verdicts, verdicts(site)),
  ]
}

function verdicts({ tables, words, teller }: Site): PageElement {
  const found = tables.find(({ name }) => name === 'verdicts')
  if (!found || found.rows.length === 0) return h('p', { class: 'none' }, words.noVerdicts)
  const columns = found.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => shown.includes(column.name))
  const say = (cell: Cell | undefined, name: string): string => {
    if (cell === null || cell === undefined) return '—'
    if (Array.isArray(cell)) return cell.length === 0 ? '—' : cell.join(', ')
    if (name === 'judged' || name === 'told') return words.verdictOutcomes[String(cell)] ?? String(cell)
    return String(cell)
  }
  return table(
    'verdicts-table',
    teller.text(found.title),
    columns.map(({ column }) => teller.text(column.meaning)),
    found.rows.map(row => columns.map(({ column, index }) => say(row[index], column.name))),
  )
}
