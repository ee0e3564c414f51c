import { found } from '../found.js'
import { grown, type Memory, withEntry } from '../memory.js'
import type { ActOf } from '../mesa-act.js'
import type { Decision } from '../mesa-state.js'
import { baseOf, quorumNow, readingOf } from '../quorum-now.js'
import type { Setting } from '../setting.js'
import { votingSeat } from '../voting-seat.js'

export function tabled(memory: Memory, { data }: ActOf<'proposal.tabled'>): void {
  const { proposal, item = null, words, by = [] } = data
  memory.proposals = withEntry(memory, memory.proposals, proposal, { item, by, versions: [{ words, by }] })
}

export function amended(memory: Memory, { data }: ActOf<'proposal.amended'>): void {
  const { proposal, words, by = [] } = data
  const before = found(memory.proposals, proposal)
  if (!before) return
  const versions = [...before.versions, { words, by }]
  memory.proposals = withEntry(memory, memory.proposals, proposal, { ...before, versions })
}

export function decisionOpened(setting: Setting, memory: Memory, { data }: ActOf<'decision.opened'>): void {
  const proposal = data.proposal === undefined ? undefined : found(memory.proposals, data.proposal)
  const item = data.item ?? proposal?.item ?? null
  const time = data.at ?? null
  const quorum = readingOf(quorumNow(setting, memory, item), 'decision', time, { decision: data.decision })
  const decision: Decision = {
    item,
    proposal: data.proposal ?? null,
    version: proposal?.versions.length ?? null,
    matter: data.matter ?? null,
    rule: data.rule ?? null,
    ballot: data.ballot,
    time,
    positions: [],
    counted: null,
    base: baseOf(setting, memory, item),
    declared: null,
    to: null,
    tieBroken: null,
    quorum,
  }
  memory.decisions = withEntry(memory, memory.decisions, data.decision, decision)
  memory.readings = grown(memory, memory.readings, quorum)
}

/** It is kept with the seat for which it counts; with none when whoever said it has no vote. */
export function positionNoted(setting: Setting, memory: Memory, { data }: ActOf<'position.noted'>): void {
  const { person, position, reason = null, by = null } = data
  changed(memory, data.decision, decision => {
    const seat = votingSeat(memory, setting.methodOf(memory), person, decision.item)?.id ?? null
    const noted = { person, seat, position, reason, by }
    return { ...decision, positions: grown(memory, decision.positions, noted) }
  })
}

/** Who could decide is counted anew when the votes are. */
export function ballotsCounted(setting: Setting, memory: Memory, { data }: ActOf<'ballots.counted'>): void {
  const { how, counts } = data
  changed(memory, data.decision, decision => ({
    ...decision,
    counted: { how, counts },
    time: data.at ?? decision.time,
    base: baseOf(setting, memory, decision.item),
  }))
}

export function declared(setting: Setting, memory: Memory, { data }: ActOf<'decision.declared'>): void {
  changed(memory, data.decision, decision => ({
    ...decision,
    declared: data.result,
    to: data.to ?? null,
    tieBroken: data.tieBroken ?? null,
    time: data.at ?? decision.time,
    base: decision.counted ? decision.base : baseOf(setting, memory, decision.item),
  }))
}

function changed(memory: Memory, id: string, change: (decision: Decision) => Decision): void {
  const decision = found(memory.decisions, id)
  if (decision) memory.decisions = withEntry(memory, memory.decisions, id, change(decision))
}
