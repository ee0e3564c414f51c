import type { AccountAgreement, AccountItem } from '@apertura/domain'
import type { Inlines } from '../../tree/document-tree.js'
import { words } from '../../wording/fill.js'
import { paragraph, section, sentences, table } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf, type Say } from '../say.js'

/** Every matter, where it comes from and what became of it. */
export const agenda: MesaSection = ({ agenda, agreements }, say) => {
  const { line } = say
  return [
    section('agenda', 'agenda', line('section.agenda'), [
      ...(agenda.length === 0 ? [paragraph('agenda-none', line('agenda.none'))] : []),
      ...table(
        'agenda-items',
        line('agenda.caption'),
        [line('column.number'), line('column.item'), line('column.origin'), line('column.outcome')],
        agenda.map(item => [
          item.number,
          [words(item.number)],
          say.text(item.title),
          sayOrigin(item, agreements, say),
          sayOutcome(item, say),
        ]),
      ),
    ]),
  ]
}

function sayOrigin(
  { origin, consent, followsUp }: AccountItem,
  agreements: readonly AccountAgreement[],
  say: Say,
): Inlines {
  const followed = agreements.find(({ id }) => id === followsUp)
  return sentences(
    origin === 'follow-up' && followed
      ? say.line('origin.follow-up.of', { number: followed.number })
      : say.line(keyOf('origin', origin)),
    consent ? say.line(keyOf('consent', consent)) : [],
  )
}

/** What became of a matter, and where it goes. */
export const sayOutcome = ({ outcome, to }: AccountItem, say: Say): Inlines =>
  outcome === 'deferred' && to ? say.line('outcome.deferred.to', { to }) : say.line(keyOf('outcome', outcome))
