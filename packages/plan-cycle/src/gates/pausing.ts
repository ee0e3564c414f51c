import { allOf, daysIn } from '@apertura/calendar'
import type { Certainty, Forbidden } from '@apertura/domain'
import type { Verdict } from '@apertura/rules'
import { always, type Gate, type Question, titled, verdict } from '../gate.js'
import { isOpen, periodOf } from '../known-facts.js'
import { sources } from '../sources.js'

/** What open parentheses forbid, and to whom. */
export const pausing: readonly Gate[] = [
  {
    code: 'parenthesis.forbids',
    guards: 'every',
    severity: 'error',
    certainty: 'stated',
    source: sources.ground,
    inForce: always,
    judge: question => {
      const { state } = question
      if (state.parentheses.length === 0) return clear
      const hindered = state.parentheses.flatMap((parenthesis): readonly Verdict[] => {
        const bound = parenthesis.forbids.map(forbidden => binds(question, forbidden))
        const binding = bound.includes('yes') ? 'yes' : bound.includes('perhaps') ? 'perhaps' : 'no'
        const forbids = binding === 'no' ? 'no' : allOf(binding, isOpen(parenthesis, question.on))
        if (forbids === 'no') return []
        const facts = {
          parenthesis: parenthesis.id,
          ...titled('title', parenthesis.title),
          ...daysIn(periodOf(parenthesis)),
          actor: actorOf(question) ?? null,
        }
        const about = { kind: 'parenthesis', id: parenthesis.id } as const
        return [{ ...verdict(forbids === 'yes' ? 'no' : 'perhaps', facts), about }]
      })
      return hindered.length > 0 ? hindered : clear
    },
  },
]

const clear = verdict('yes')

/** Who acts: as the act says, or whoever the definition names for this kind of dissemination. */
function actorOf({ outline, act }: Question): string | undefined {
  const { actor } = (act.data ?? {}) as { readonly actor?: string }
  return act.actor ?? actor ?? outline.disseminator.get(act.kind)
}

function binds(question: Question, { act, actors }: Forbidden): Certainty {
  const { outline } = question
  const { kind } = question.act
  if (act !== kind && !(act === 'dissemination' && outline.disseminator.has(kind))) return 'no'
  const actor = actorOf(question)
  if (actor === undefined) return 'perhaps'
  if (actors.includes(actor)) return 'yes'
  const sector = outline.sectorOf(actor)
  if (!sector) return 'perhaps'
  return actors.includes(sector.id) || (sector.publicBody && actors.includes('public-bodies')) ? 'yes' : 'no'
}
