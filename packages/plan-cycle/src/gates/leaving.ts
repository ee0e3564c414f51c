import { anyOf } from '@apertura/calendar'
import { always, type Gate, type Question, verdict } from '../gate.js'
import { done, hasHappened, sitsOn } from '../known-facts.js'
import type { DoneAct } from '../plan-state.js'
import { sources } from '../sources.js'

/** What comes before leaving OGP. */
export const leaving: readonly Gate[] = [
  {
    code: 'withdrawal.by-letter',
    guards: ['withdrawal.announced'],
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
function forumHeard({ outline, state, act, on }: Question) {
  const { from } = (act.data ?? {}) as { readonly from?: string }
  const addressed = ({ addressedTo }: DoneAct) =>
    from === undefined ? addressedTo !== undefined : addressedTo === from
  const seated = (speaker: string, when: string) =>
    anyOf(
      ...(state.sittings[speaker] ?? [])
        .filter(({ body }) => outline.forum.has(body))
        .map(sitting => sitsOn(sitting, when)),
    )
  const voices = (state.acts['statement.made'] ?? []).filter(addressed)
  return anyOf(
    ...voices
      .filter(({ actors = [], on: when }) =>
        actors.some(speaker => outline.forum.has(speaker) || seated(speaker, when) !== 'no'),
      )
      .map(voice => hasHappened(voice, on)),
  )
}
