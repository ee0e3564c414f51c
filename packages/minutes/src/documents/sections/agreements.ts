import type { AccountAgreement } from '@apertura/domain'
import type { Inlines } from '../../tree/document-tree.js'
import { words } from '../../wording/fill.js'
import { paragraph, section, table } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf, type Say } from '../say.js'

/** Who does what by when, of this session and of earlier ones. */
export const agreements: MesaSection = ({ agreements }, say) => {
  const made = agreements.filter(({ from }) => from === null)
  const earlier = agreements.filter(({ from }) => from !== null)
  return [
    section('agreements', 'agreements', say.line('section.agreements'), [
      ...(made.length === 0 ? [paragraph('agreements-none', say.line('agreements.none'))] : []),
      ...agreementTable('agreement', say.line('agreements.caption'), made, say),
      ...agreementTable('agreement', say.line('agreements.caption.earlier'), earlier, say),
    ]),
  ]
}

/** One row for each agreement. */
export function agreementTable(
  id: string,
  caption: Inlines,
  agreements: readonly AccountAgreement[],
  say: Say,
) {
  const { line } = say
  return table(
    id,
    caption,
    [
      line('column.number'),
      line('column.agreement'),
      line('column.responsible'),
      line('column.due'),
      line('column.status'),
    ],
    agreements.map(each => [
      each.number,
      [words(each.number)],
      say.text(each.words),
      sayResponsible(each, say),
      sayDue(each, say),
      line(keyOf('agreement', each.status)),
    ]),
  ).map(rows => ({ ...rows, id: `${id}s-${agreements[0]?.from === null ? 'made' : 'earlier'}` }))
}

/** Names of those who must carry it out. */
export const sayResponsible = ({ responsible }: AccountAgreement, say: Say): Inlines =>
  responsible.length > 0 ? say.list(responsible.map(name => say.named(name))) : say.line('responsible.none')

/** By when, or that no date was set. */
export const sayDue = ({ due }: AccountAgreement, say: Say): Inlines =>
  due === null ? say.line('due.none') : [words(say.date(due))]
