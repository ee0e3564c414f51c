import { allOf, anyOf } from '@apertura/calendar'
import type { Certainty, WithdrawalNotified } from '@apertura/domain'
import { always, type Gate, type Question, verdict } from '../gate.js'
import { done, hasHappened, sitsOn } from '../known-facts.js'
import type { DoneAct } from '../plan-state.js'
import { sittingsOf } from '../sittings-of.js'
import { sources } from '../sources.js'

/** What comes before leaving OGP. */
export const leaving: readonly Gate[] = [
  {
    code: 'withdrawal.by-letter',
    guards: ['withdrawal.announced', 'withdrawal.effective'],
    severity: 'error',
    certainty: 'reported',
    source: sources.withdrawal,
    inForce: always,
    judge: ({ state, on }) => verdict(done(state, 'withdrawal.notified', on)),
  },
  {
    code: 'withdrawal.forum-heard',
    guards: ['withdrawal.notified'],
    severity: 'warning',
    certainty: 'deduced',
    source: sources.forumGlossary,
    inForce: always,
    judge: question => verdict(forumHeard(question)),
  },
]

/** The forum, or somebody who sat in it, spoke to whoever withdraws, on or before the day of the letter. */
function forumHeard({ outline, state, act, on }: Question): Certainty {
  const { from } = (act.data ?? {}) as Partial<WithdrawalNotified>
  if (from === undefined) return 'perhaps'
  const ofForum = (speaker: string, when: string): Certainty =>
    outline.forum.has(speaker)
      ? 'yes'
      : anyOf(
          ...sittingsOf(state, speaker)
            .filter(({ body }) => outline.forum.has(body))
            .map(sitting => sitsOn(sitting, when)),
        )
  const heard = (voice: DoneAct) =>
    allOf(hasHappened(voice, on), anyOf(...(voice.actors ?? []).map(speaker => ofForum(speaker, voice.on))))
  const voices = (state.acts['statement.made'] ?? []).filter(({ addressedTo }) => addressedTo === from)
  return anyOf(...voices.map(heard))
}
