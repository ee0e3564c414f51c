import type { DecisionOpened } from '@apertura/domain'
import { computed } from '../ballot-of.js'
import { found } from '../found.js'
import { type Gate, gate, verdict } from '../gate.js'
import type { Memory } from '../memory.js'
import { baseOf, quorumNow } from '../quorum-now.js'
import { about } from './about.js'

/** Texts, what is decided on them, and the result. */
export const deciding: readonly Gate[] = [
  gate(
    'mesa.proposal-known',
    ['proposal.amended', 'decision.opened'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) =>
      data.proposal === undefined
        ? null
        : verdict(found(state.proposals, data.proposal) !== undefined, { proposal: data.proposal }),
  ),
  gate(
    'mesa.proposal-once',
    ['proposal.tabled'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) =>
      verdict(found(state.proposals, data.proposal) === undefined, { proposal: data.proposal }),
  ),
  gate(
    'mesa.version-next',
    ['proposal.amended'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) => {
      const next = (found(state.proposals, data.proposal)?.versions.length ?? 0) + 1
      return next === 1 ? null : verdict(data.version === next, { version: data.version, next })
    },
  ),
  gate(
    'mesa.text-stands',
    ['proposal.amended'],
    { from: 'reason', weight: 'warning' },
    ({ state, act: { data } }) =>
      verdict(
        !Object.values(state.decisions).some(
          ({ proposal, declared }) => proposal === data.proposal && declared === null,
        ),
        { proposal: data.proposal },
      ),
  ),
  gate(
    'mesa.decision-known',
    ['position.noted', 'ballots.counted', 'decision.declared'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) =>
      verdict(found(state.decisions, data.decision) !== undefined, { decision: data.decision }),
  ),
  gate(
    'mesa.decision-once',
    ['decision.opened'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) =>
      verdict(found(state.decisions, data.decision) === undefined, { decision: data.decision }),
  ),
  gate(
    'mesa.decision-open',
    ['position.noted', 'ballots.counted', 'decision.declared'],
    { from: 'reason', stops: true },
    question =>
      about(question, ({ declared }) => verdict(declared === null, { decision: question.act.data.decision })),
  ),
  gate('mesa.matter-named', ['decision.opened'], { from: 'reason', weight: 'warning' }, ({ act: { data } }) =>
    verdict(data.proposal !== undefined || data.matter !== undefined || data.item !== undefined, {
      decision: data.decision,
    }),
  ),
  gate(
    'mesa.quorum-holds',
    ['mesa.installed', 'decision.opened', 'decision.declared'],
    { from: 'method' },
    question => {
      const { setting, state, act } = question
      const { outcome, without, lines } = quorumNow(setting, state, itemOf(state, act.data))
      if (without !== null) return null
      const short = lines.find(line => line.outcome === outcome) ?? lines[0]
      const facts = short
        ? { present: short.present.min, perhaps: short.present.max, needed: short.needed, whole: short.whole }
        : {}
      return { outcome, facts: { ...facts, where: short?.where?.id ?? null } }
    },
  ),
  gate(
    'mesa.quorum-as-stated',
    ['quorum.stated'],
    { from: 'reason' },
    ({ setting, state, act: { data } }) => {
      const { outcome, without } = quorumNow(setting, state)
      if (without !== null) return null
      const agrees = outcome === 'undetermined' ? 'perhaps' : (outcome === 'met') === data.reached
      return verdict(agrees, { stated: data.reached, computed: outcome })
    },
  ),
  gate('mesa.declared-as-computed', ['decision.declared'], { from: 'method' }, question =>
    about(question, decision => {
      const { setting, state, act } = question
      const { result, tieBroken = null } = act.data
      if (result === 'withdrawn') return null
      const base = decision.counted ? decision.base : baseOf(setting, state, decision.item)
      const told = { ...decision, base, tieBroken, declared: result }
      const { result: counted } = computed(setting, state, told)
      // A matter on which there is no consensus goes on to a later session, whichever of both is said.
      const open = ['no-consensus', 'deferred']
      const same = counted === result || (open.includes(counted) && open.includes(result))
      return verdict(counted === 'undetermined' ? 'perhaps' : same, {
        declared: result,
        computed: counted,
      })
    }),
  ),
]

/** The matter that a decision is about: its own, or that of its text. */
function itemOf(
  { decisions, proposals }: Memory,
  data: Partial<Pick<DecisionOpened, 'title' | 'decision' | 'item' | 'proposal'>>,
): string | null {
  const known = data.decision === undefined ? undefined : found(decisions, data.decision)
  const text = data.proposal === undefined ? undefined : found(proposals, data.proposal)
  return known?.item ?? data.item ?? text?.item ?? null
}
