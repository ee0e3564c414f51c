import type { AccountAgreement, AccountItem, MesaAccount } from '@apertura/domain'
import type { Inlines } from '../../tree/document-tree.js'
import { words } from '../../wording/fill.js'
import { paragraph, section, sentences, table } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf, type Say } from '../say.js'

/** Every matter, where it comes from and what became of it. */
export const agenda: MesaSection = (account, say) => {
  const { agenda, agreements } = account
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
          sayOutcome(item, account, say),
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
export function sayOutcome(item: AccountItem, account: MesaAccount, say: Say): Inlines {
  const outcome = outcomeOf(item, account)
  return outcome === 'deferred' && item.to
    ? say.line('outcome.deferred.to', { to: item.to })
    : say.line(keyOf('outcome', outcome))
}

/** A matter of which somebody spoke, or that was decided, was dealt with although nobody noted that it was opened. */
export function outcomeOf({ id, outcome }: AccountItem, { words, decisions }: MesaAccount) {
  const heard = words.some(({ item }) => item === id) || decisions.some(({ item }) => item === id)
  return outcome === 'not-reached' && heard ? 'done' : outcome
}
