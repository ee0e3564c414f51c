import { allOf, daysIn } from '@apertura/calendar'
import type { Certainty, Forbidden } from '@apertura/domain'
import type { Verdict } from '@apertura/rules'
import { always, type Gate, type Question, titled, verdict } from '../gate.js'
import { isOpen, periodOf } from '../known-facts.js'
import type { Outline } from '../outline.js'
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
      const hindered: Verdict[] = []
      for (const parenthesis of question.state.parentheses) {
        const binding = binds(question, parenthesis.forbids)
        if (binding === 'no') continue
        const forbids = allOf(binding, isOpen(parenthesis, question.on))
        if (forbids === 'no') continue
        const facts = {
          parenthesis: parenthesis.id,
          ...titled('title', parenthesis.title),
          ...daysIn(periodOf(parenthesis)),
          actor: actorOf(question) ?? null,
        }
        hindered.push(verdict(forbids === 'yes' ? 'no' : 'perhaps', facts))
      }
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

/** Whether a parenthesis forbids such an act to whoever acts; perhaps when it is not known who they are. */
function binds(question: Question, forbids: readonly Forbidden[]): Certainty {
  const { outline, act } = question
  const spreads = outline.disseminator.has(act.kind)
  let answer: Certainty = 'no'
  for (const forbidden of forbids) {
    if (forbidden.act !== act.kind && !(spreads && forbidden.act === 'dissemination')) continue
    const bound = bindsActor(outline, forbidden.actors, actorOf(question))
    if (bound === 'yes') return 'yes'
    if (bound === 'perhaps') answer = 'perhaps'
  }
  return answer
}

function bindsActor(outline: Outline, bound: readonly string[], actor: string | undefined): Certainty {
  if (actor === undefined) return 'perhaps'
  if (bound.includes(actor)) return 'yes'
  const sector = outline.sectorOf(actor)
  if (!sector) return 'perhaps'
  return bound.includes(sector.id) || (sector.publicBody && bound.includes('public-bodies')) ? 'yes' : 'no'
}
