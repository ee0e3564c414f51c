import { allOf, daysIn } from '@apertura/calendar'
import type { Verdict } from '@apertura/rules'
import { actorOf, binds, matterOf } from '../forbids-act.js'
import { always, type Gate, titled, verdict } from '../gate.js'
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
      const { outline, act } = question
      const hindered: Verdict[] = []
      for (const parenthesis of question.state.parentheses) {
        const binding = binds(outline, parenthesis.forbids, act)
        if (binding === 'no') continue
        const forbids = allOf(binding, isOpen(parenthesis, question.on))
        if (forbids === 'no') continue
        const facts = {
          parenthesis: parenthesis.id,
          ...titled('title', parenthesis.title),
          ...daysIn(periodOf(parenthesis)),
          actor: actorOf(outline, act) ?? null,
          ...matterOf(act),
        }
        hindered.push(verdict(forbids === 'yes' ? 'no' : 'perhaps', facts))
      }
      return hindered.length > 0 ? hindered : clear
    },
  },
]

const clear = verdict('yes')
