import { isBefore } from '@apertura/calendar'
import type { PartialDate, RequiredDocument } from '@apertura/domain'
import { calendarOf } from '../calendar-of.js'
import { dueOf } from '../due-of.js'
import type { CompletenessItem } from './completeness-item.js'
import { itemOf } from './item-of.js'
import { judgeRequired, type Knowledge } from './judge-required.js'
import { type Subject, subjectsOf } from './subjects-of.js'

/**
 * Every document that the rules of the definition ask for, once for each subject. What is not due yet is left out
 * until it is there.
 */
export function requiredItems(knowledge: Knowledge): readonly CompletenessItem[] {
  const { dossier, known } = knowledge
  return (dossier.definition.archive?.documents ?? []).flatMap(rule =>
    once(subjectsOf(rule, dossier, known)).flatMap(subject => {
      const due = dueFor(rule, subject, knowledge)
      const late = due === null ? 'yes' : isBefore(due, dossier.view.at)
      const judged = judgeRequired(rule, subject, knowledge)
      if (judged.state !== 'there' && late === 'no') return []
      const found =
        judged.state === 'missing' && late === 'perhaps'
          ? ({ ...judged, state: 'undetermined', reason: 'not-certain' } as const)
          : judged
      const { id, type, title, basis } = rule
      const owner = ownerOf(rule, subject)
      return [
        itemOf(
          {
            code: 'document.kept',
            what: title,
            rule: id,
            count: subject.count,
            type,
            subject,
            owner,
            due,
            basis,
          },
          found,
        ),
      ]
    }),
  )
}

/** Somebody who came twice into one body owes one document. */
function once(subjects: readonly Subject[]): readonly Subject[] {
  const seats = new Set<string>()
  return subjects.filter(({ entry }) => {
    if (entry?.kind !== 'member.joined') return true
    const seat = `${entry.data.body} ${entry.data.member}`
    return !seats.has(seat) && seats.add(seat)
  })
}

/** Who must see to it: who the rule names, or whoever came in, or who opened the call. */
function ownerOf({ owner }: RequiredDocument, { member, entry }: Subject): string | null {
  const caller = entry?.kind === 'call.opened' ? entry.data.actor : undefined
  return owner ?? member ?? caller ?? null
}

function dueFor(rule: RequiredDocument, { on }: Subject, { dossier }: Knowledge): PartialDate | null {
  if (rule.due !== undefined) return rule.due
  if (rule.term && on !== null) {
    return dueOf(rule.term, on, [], calendarOf(dossier.definition), rule.owner ?? '').due
  }
  return dossier.obligations.find(({ code }) => code === rule.obligation)?.due ?? null
}
