import type { AccountDecision, AccountProposal, LocalizedText } from '@apertura/domain'
import { computed, counting } from '../ballot-of.js'
import { found } from '../found.js'
import type { Decision, MesaState } from '../mesa-state.js'
import type { Setting } from '../setting.js'

export function proposalsOf({ proposals }: MesaState): readonly AccountProposal[] {
  return Object.entries(proposals).map(([id, proposal]) => ({ id, ...proposal }))
}

/** Decisions as they were taken, and as their rule counts them. */
export function decisionsOf(setting: Setting, state: MesaState): readonly AccountDecision[] {
  return Object.entries(state.decisions).map(([id, decision]) => {
    const { item, proposal, version, ballot, time, positions, counted, declared, to, quorum } = decision
    const counts = counting(state, decision)
    return {
      id,
      item,
      proposal,
      version,
      matter: matterOf(state, id, decision),
      ballot,
      time,
      positions: positions.map(({ person, position, reason, by }, at) => ({
        person,
        position,
        reason,
        by,
        counts: counts[at] === true && position !== 'absent',
      })),
      counted,
      computed: computed(setting, state, decision),
      declared,
      to,
      quorum,
    }
  })
}

/** What is decided, in words: the text, what was said of it, or the title of the matter. */
function matterOf(
  state: MesaState,
  id: string,
  { proposal, version, item, matter }: Decision,
): LocalizedText {
  const versions = proposal === null ? undefined : found(state.proposals, proposal)?.versions
  const text = versions?.[(version ?? versions.length) - 1]?.words
  const title = state.agenda.find(each => each.id === item)?.title
  return matter ?? text ?? title ?? { 'es-MX': id, en: id }
}
