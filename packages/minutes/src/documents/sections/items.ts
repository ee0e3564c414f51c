import type { AccountItem, MesaAccount } from '@apertura/domain'
import type { Block } from '../../tree/document-tree.js'
import { paragraph, section, slug } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import type { Say } from '../say.js'
import { sayDecision } from '../say-decision.js'
import { sayProposal } from '../say-proposal.js'
import { sayStretch } from '../say-stretch.js'
import { sayWords } from '../say-words.js'
import { outcomeOf, sayOutcome } from './agenda.js'

/** Matter by matter: what was said, proposed and decided. What belongs to no matter comes last. */
export const items: MesaSection = (account, say) => {
  const items = account.agenda.map(item => itemSection(item, account, say))
  const loose = inItem(account, null, say)
  // Under a heading of their own, or they would seem to belong to the last matter.
  const other =
    items.length > 0 && loose.length > 0
      ? [section('item-other', 'item', say.line('item.other'), loose)]
      : loose
  const blocks = [...items, ...other]
  return blocks.length === 0 ? [] : [section('items', 'other', say.line('section.items'), blocks)]
}

function itemSection(item: AccountItem, account: MesaAccount, say: Say): Block {
  const { id, number, title, opened, closed } = item
  const stretch = sayStretch({ from: opened, to: closed }, say)
  const blocks = inItem(account, id, say)
  const alreadySaid = account.decisions.some(
    decision => decision.item === id && decision.to !== null && decision.to === item.to,
  )
  const outcome = outcomeOf(item, account)
  const name = slug('item', number)
  return section(name, 'item', say.line('item.title', { number, title: say.text(title) }), [
    ...(stretch ? [paragraph(`${name}-hours`, say.line('item.hours', { stretch }), 'minor')] : []),
    ...blocks,
    ...(blocks.length === 0 && outcome === 'done'
      ? [paragraph(`${name}-nothing`, say.line('item.nothing'))]
      : []),
    ...(outcome === 'done' || alreadySaid
      ? []
      : [paragraph(`${name}-outcome`, sayOutcome(item, account, say), 'strong')]),
  ])
}

/** Words of a moment stand with their moment. */
function inItem(account: MesaAccount, item: string | null, say: Say): readonly Block[] {
  const { words, people, proposals, decisions, moments } = account
  const known = (moment: string | null) => moments.some(({ id }) => id === moment)
  return [
    ...words
      .filter(each => each.item === item && (item !== null || !known(each.moment)))
      .map(each => sayWords(each, people, say)),
    ...proposals
      .filter(each => each.item === item)
      .flatMap(each => sayProposal(each, proposals.indexOf(each) + 1, say)),
    ...decisions
      .filter(each => each.item === item)
      .map(each => sayDecision(each, decisions.indexOf(each) + 1, say)),
  ]
}
