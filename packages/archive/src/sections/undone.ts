import type { ObligationRule } from '@apertura/domain'
import type { Dossier, Obligation, Seen } from '@apertura/dossier'
import { itemOf } from '../item-of.js'
import type { Item, Section } from '../story-parts.js'
import type { Teller } from '../teller.js'

/** What was owed or announced and never done. */
export function undone(d: Dossier, teller: Teller): Section {
  const { words } = teller
  const rules = new Map(d.definition.obligations.map(rule => [rule.code, rule]))
  const told = d.seen.filter(({ entry, happened }) => entry.kind === 'omission.noted' && happened !== 'no')
  const owed = d.obligations.filter(({ outcome }) => outcome === 'unmet')
  // An omission of something owed is told once, with the obligation.
  const alone = told.filter(
    omission => !owed.some(({ code }) => isOf(rules.get(code) as ObligationRule, omission)),
  )
  return {
    id: 'undone',
    title: words.undoneSection.title,
    intro: words.undoneSection.intro,
    items: [
      ...owed.map(each => owedItem(each, rules.get(each.code) as ObligationRule, told, teller)),
      ...alone.map(({ entry }) => itemOf(entry, teller)),
    ],
  }
}

function owedItem(
  { code, title, owedBy, due, overdueSince }: Obligation,
  rule: ObligationRule,
  told: readonly Seen[],
  { words, text, date, name, sources }: Teller,
): Item {
  const late = due !== null && overdueSince ? words.lateSince(date(due), date(overdueSince)) : undefined
  const omissions = told.filter(omission => isOf(rule, omission))
  return {
    id: code,
    text: `${text(title)} — ${name(owedBy)}`,
    points: [
      { text: due === null ? words.neverSet : (late ?? words.due(date(due))) },
      ...omissions.map(({ entry }) => ({ text: text(entry.data.title) })),
    ],
    sources: sources([...rule.basis, ...omissions.flatMap(({ entry }) => entry.sources)]),
  }
}

function isOf({ fulfilledBy, owedBy }: ObligationRule, { entry }: Seen): boolean {
  return entry.kind === 'omission.noted' && entry.data.act === fulfilledBy && entry.data.owedBy === owedBy
}
