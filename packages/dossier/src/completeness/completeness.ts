import type { Dossier } from '../dossier.js'
import { triesOf } from './address-of.js'
import { answerItems } from './answer-items.js'
import type { Completeness, CompletenessItem, CompletenessScore } from './completeness-item.js'
import type { CompletenessKnown } from './completeness-known.js'
import { knowledgeOf } from './judge-required.js'
import { lifeItems } from './life-items.js'
import { requiredItems } from './required-items.js'
import { sourceItems } from './source-items.js'

/**
 * What a process must leave behind by its definition, and what of it is there on the day of the dossier: documents,
 * signatures, answers to people, and addresses that still open. Everything names who must see to it and why it is
 * there, missing or undetermined. What nobody knows is undetermined, and never counts as there.
 *
 * @param known - what is known beside the record: mesas, the consultation, files that are kept, addresses that were tried
 * @throws RangeError when a date of the rules or of what is known is malformed
 *
 * @example
 * ```ts
 * const { score, items } = completeness(d)
 * score.there // => 1
 * score.undetermined // => 43
 * items.find(({ rule }) => rule === 'plan')?.state // => 'missing' (the record says that it was not published)
 * ```
 */
export function completeness(dossier: Dossier, known: CompletenessKnown = {}): Completeness {
  const knowledge = knowledgeOf(dossier, known, triesOf(known))
  const required = requiredItems(knowledge)
  const { items: replies, answers } = answerItems(dossier, known)
  const items = [...required, ...lifeItems(knowledge, required), ...replies, ...sourceItems(knowledge)]
  return { items, score: scoreOf(required), answers }
}

function scoreOf(required: readonly CompletenessItem[]): CompletenessScore {
  const count = (state: CompletenessItem['state']) => required.filter(each => each.state === state).length
  const [there, missing, undetermined] = [count('there'), count('missing'), count('undetermined')]
  const all = required.length
  return {
    required: all,
    there,
    missing,
    undetermined,
    share: all === 0 ? null : { least: there / all, most: (there + undetermined) / all },
  }
}
