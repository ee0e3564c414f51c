import type { ContributionPart, EntryOf } from '@apertura/domain'
import type { Contributions } from '../../contributions/contributions.js'
import { partPath } from '../../contributions/part-pages.js'
import { placesInChunk } from '../../contributions/place-list.js'
import { sayNumber } from '../../contributions/say-number.js'
import { type PartTally, type Tally, tallyOf } from '../../contributions/tally.js'
import { h, type PageElement } from '../element.js'
import { type ContributionsWords, contributionsWordsOf } from '../locales/contributions-words.js'
import { facts } from '../parts/fact.js'
import { section } from '../parts/section.js'
import { statistics } from '../parts/statistics.js'
import { table } from '../parts/table.js'
import type { Site } from '../site.js'

/** How the public was asked, what came of all contributions, and the way to each. */
export function consultation(site: Site): readonly PageElement[] {
  const { entries, words, locale } = site
  const asked = entries.filter(({ kind }) => /^(?:consultation|selection)\./.test(kind))
  const calls = entries.filter(({ kind }) => kind.startsWith('call.'))
  const said = contributionsWordsOf(locale)
  return [
    section('asked', words.consultationFacts, facts(site, asked)),
    ...outcome(site, said),
    ...(calls.length === 0 ? [] : [section('calls', words.calls, facts(site, calls))]),
  ]
}

/** What came of contributions; else why that cannot be told here. */
function outcome(site: Site, said: ContributionsWords): readonly PageElement[] {
  const { words, contributions } = site
  const cited = citedOf(site)
  if (cited.length > 0 && (contributions?.size ?? 0) === 0)
    return [section('verdicts', said.resultTitle, notHanded(site, cited, said))]
  if (contributions === null)
    return [section('verdicts', words.verdicts, h('p', { class: 'none' }, words.noVerdicts))]
  return [
    section('verdicts', said.resultTitle, results(site, tallyOf(contributions), said)),
    ...statistics(site),
    ...(contributions.size === 0 ? [] : [pagesOf(site, contributions, said)]),
  ]
}

/** The last citation of each record of a consultation, where it tells of contributions. */
function citedOf({ entries }: Site): readonly EntryOf<'consultation.cited'>[] {
  const cited = entries.flatMap(entry => (entry.kind === 'consultation.cited' ? [entry] : []))
  const last = new Map(cited.map(entry => [entry.data.stream, entry]))
  return [...last.values()].filter(({ data }) => data.contributions > 0)
}

const notHanded = (
  { teller }: Site,
  cited: readonly EntryOf<'consultation.cited'>[],
  said: ContributionsWords,
): readonly PageElement[] => [
  h('p', { class: 'none' }, said.notHanded),
  ...cited.map(({ on, data }) =>
    h('p', null, said.citedWith(teller.date(on), sayNumber(data.contributions))),
  ),
]

function results({ d, teller }: Site, tally: Tally, said: ContributionsWords): readonly PageElement[] {
  const { received, withdrawn, unanswered, parts } = tally
  if (received + withdrawn === 0) return [h('p', { class: 'none' }, said.none)]
  const by = d.definition.consultation?.by
  const owed = by === undefined ? said.nobodyOwes : said.owed(teller.name(by))
  const kinds = (['problem', 'solution'] as const).filter(part => parts[part].received > 0)
  return [
    h('p', null, said.cameIn(sayNumber(received))),
    h('p', null, unanswered === 0 ? said.noneLacks : `${said.lack(sayNumber(unanswered))} ${owed}`),
    ...(withdrawn === 0 ? [] : [h('p', null, said.withdrawnCount(sayNumber(withdrawn)))]),
    table(
      'verdicts-table',
      said.table,
      [said.row.what, ...kinds.map(part => said.part[part])],
      rowsOf(said).map(([name, of]) => [
        name,
        ...kinds.map((part: ContributionPart) => sayNumber(of(parts[part]))),
      ]),
    ),
  ]
}

const rowsOf = ({
  row,
}: ContributionsWords): readonly (readonly [string, (tally: PartTally) => number])[] => [
  [row.received, ({ received }) => received],
  [row.told.met, ({ told }) => told.met],
  [row.told.unmet, ({ told }) => told.unmet],
  [row.told.undetermined, ({ told }) => told.undetermined],
  [row.unanswered, ({ unanswered }) => unanswered],
  [row.elsewhere, ({ elsewhere }) => elsewhere],
  [row.appeals, ({ appeals }) => appeals],
]

const pagesOf = ({ locale }: Site, { size, chunks }: Contributions, said: ContributionsWords): PageElement =>
  section(
    'pages',
    said.pagesTitle,
    h(
      'ul',
      { class: 'columns' },
      chunks.map((_, at) => {
        const first = at * placesInChunk + 1
        const last = Math.min(size, first + placesInChunk - 1)
        return h(
          'li',
          null,
          h('a', { href: partPath(locale, at) }, said.range(sayNumber(first), sayNumber(last))),
        )
      }),
    ),
  )
