import type { DecisionOpened } from '@apertura/domain'
import { computed, measured, ruleOf } from '../ballot-of.js'
import { found } from '../found.js'
import { type Gate, gate, nameOf, type Question, verdict } from '../gate.js'
import type { Memory } from '../memory.js'
import type { Decision } from '../mesa-state.js'
import { seatOf, seatThere, stepsBack, thereOf } from '../presence.js'
import { quorumNow } from '../quorum-now.js'

/** What everybody may say, whatever the scale. */
const anywhere = ['abstain', 'absent', 'recused']

type Deciding = 'position.noted' | 'ballots.counted' | 'decision.declared'

/** Texts, positions and results. */
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
  gate('mesa.vote-held', ['position.noted'], { from: 'reason' }, question => {
    const { state, act } = question
    const seat = seatOf(state, act.data.person)
    return verdict(seat !== undefined && seat.votes !== false, { name: nameOf(question, act.data.person) })
  }),
  gate('mesa.voter-there', ['position.noted'], { from: 'reason', stops: true }, question => {
    const { setting, state, act } = question
    const { person, position, by } = act.data
    if (position === 'absent' || position === 'recused') return null
    const item = found(state.decisions, act.data.decision)?.item ?? null
    const seat = seatOf(state, person)
    const there =
      by !== undefined && seat
        ? seatThere(state, setting.methodOf(state), seat, item)
        : thereOf(state, person, item)
    return verdict(there, { name: nameOf(question, person) })
  }),
  gate('mesa.vote-once', ['position.noted'], { from: 'reason', stops: true }, question =>
    about(question, decision => {
      const { setting, state, act } = question
      const { person, position } = act.data
      const seat = seatOf(state, person)?.id
      const before = decision.positions.findLast(
        each => each.person === person || (seat !== undefined && each.seat === seat),
      )
      // Where people talk until they agree, a new word takes the place of the old one.
      const rule = ruleOf(setting, state, decision)
      const changes = measured(rule) && rule.kind !== 'vote' && before?.position !== position
      return verdict(before === undefined || changes, { name: nameOf(question, person) })
    }),
  ),
  gate(
    'mesa.position-on-scale',
    ['position.noted', 'ballots.counted'],
    { from: 'method', stops: true },
    question =>
      about(question, decision => {
        const rule = ruleOf(question.setting, question.state, decision)
        if (!measured(rule) || rule.kind !== 'graded') return null
        const { data } = question.act
        const said = 'counts' in data ? data.counts.map(({ position }) => position) : [data.position]
        const outside = said.filter(position => ![...rule.scale, ...anywhere].includes(position))
        return verdict(outside.length === 0, { positions: outside, scale: rule.scale })
      }),
  ),
  gate('mesa.secret-without-names', ['position.noted'], { from: 'reason', stops: true }, question =>
    about(question, ({ ballot }) => {
      const { position } = question.act.data
      if (ballot === 'open' || position === 'absent' || position === 'recused') return null
      return verdict(false, { decision: question.act.data.decision })
    }),
  ),
  gate('mesa.not-recused', ['position.noted'], { from: 'reason' }, question =>
    about(question, ({ item }) => {
      const { person, position } = question.act.data
      if (position === 'recused' || position === 'absent') return null
      return verdict(!stepsBack(question.state, person, item), { name: nameOf(question, person) })
    }),
  ),
  gate('mesa.reason-given', ['position.noted'], { from: 'reason', weight: 'info' }, question => {
    const { person, position, reason } = question.act.data
    if (position !== 'object' && position !== 'recused' && position !== 'reservation') return null
    return verdict(reason !== undefined, { name: nameOf(question, person) })
  }),
  gate('mesa.count-fits', ['ballots.counted'], { from: 'reason' }, question =>
    about(question, ({ base }) => {
      const total = question.act.data.counts.reduce((sum, { count }) => sum + count, 0)
      return base.filled === null || base.seats === 0
        ? null
        : verdict(total <= base.filled, { total, present: base.filled })
    }),
  ),
  gate('mesa.declared-as-computed', ['decision.declared'], { from: 'method' }, question =>
    about(question, decision => {
      const { setting, state, act } = question
      const { result, tieBroken = null } = act.data
      if (result === 'withdrawn') return null
      const { result: counted } = computed(setting, state, { ...decision, tieBroken, declared: result })
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

/** Judges the decision of an act, when there is one. */
function about<K extends Deciding, V>(
  { state, act }: Question<K>,
  judge: (decision: Decision) => V,
): V | null {
  const decision = found(state.decisions, act.data.decision)
  return decision ? judge(decision) : null
}
