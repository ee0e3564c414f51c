import { found } from '../found.js'
import { type Gate, gate, nameOf, textFacts, verdict } from '../gate.js'
import type { Memory } from '../memory.js'
import type { MesaKind } from '../mesa-act.js'

/** Acts that are about a matter of the agenda, or may be. */
const ofItem = [
  'attendance.noted',
  'item.opened',
  'item.closed',
  'turn.requested',
  'turn.begun',
  'turn.ended',
  'words.noted',
  'proposal.tabled',
  'interest.declared',
  'decision.opened',
  'agreement.made',
] as const satisfies readonly MesaKind[]

/** What is dealt with, and who speaks. */
export const agenda: readonly Gate[] = [
  gate('mesa.item-known', ofItem, { from: 'reason', stops: true }, ({ state, act: { data } }) =>
    data.item === undefined ? null : verdict(matter(state, data.item) !== undefined, { item: data.item }),
  ),
  gate('mesa.item-once', ['item.added'], { from: 'reason', stops: true }, ({ state, act: { data } }) =>
    verdict(matter(state, data.item.id) === undefined, { item: data.item.id }),
  ),
  gate('mesa.item-incorporated', ['item.opened', 'decision.opened'], { from: 'reason' }, question => {
    const { state, act } = question
    const item = matter(state, aboutItem(state, act.data))
    if (!item || item.consent === null) return null
    const holds = item.consent === 'given' ? 'yes' : item.consent === 'refused' ? 'no' : 'perhaps'
    return verdict(holds, textFacts('item', [item.title]))
  }),
  gate(
    'mesa.item-still-open',
    ['item.closed'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) => {
      const found = matter(state, data.item)
      if (!found) return null
      return verdict(found.state === 'waiting' || found.state === 'open', textFacts('item', [found.title]))
    },
  ),
  gate(
    'mesa.item-not-laid-down',
    ['decision.opened'],
    { from: 'reason', weight: 'warning' },
    ({ state, act: { data } }) => {
      const item = matter(state, aboutItem(state, data))
      if (!item) return null
      const down = item.state === 'withdrawn' || item.state === 'deferred'
      return verdict(!down, textFacts('item', [item.title]))
    },
  ),
  gate(
    'mesa.one-item-at-a-time',
    ['item.opened'],
    { from: 'reason', weight: 'warning' },
    ({ state, act: { data } }) => {
      const wanted = matter(state, data.item)
      const open = state.agenda.find(
        ({ id, state: now }) => now === 'open' && id !== data.item && id !== wanted?.partOf,
      )
      return verdict(open === undefined, textFacts('item', open ? [open.title] : []))
    },
  ),
  gate(
    'mesa.deferred-somewhere',
    ['item.closed', 'decision.declared'],
    { from: 'reason', weight: 'warning' },
    ({ act: { data } }) => {
      const deferred = 'outcome' in data ? data.outcome : data.result
      return deferred === 'deferred' ? verdict(data.to !== undefined) : null
    },
  ),
  gate(
    'mesa.follow-up-known',
    ['mesa.convened', 'item.added'],
    { from: 'reason', weight: 'warning' },
    ({ state, act: { data } }) => {
      const items = 'agenda' in data ? data.agenda : [data.item]
      const carried = 'carried' in data ? (data.carried ?? []) : []
      const followed = items.flatMap(({ followsUp }) => followsUp ?? [])
      const unknown = followed.filter(
        id => !carried.some(({ agreement }) => agreement === id) && !found(state.agreements, id),
      )
      return followed.length === 0 ? null : verdict(unknown.length === 0, { agreements: unknown })
    },
  ),
  gate('mesa.turn-begun-first', ['turn.ended'], { from: 'reason', stops: true }, question => {
    const { person } = question.act.data
    const speaks = question.state.turns.findLast(({ state }) => state === 'speaking')
    return verdict(speaks?.person === person, { name: nameOf(question, person) })
  }),
  gate('mesa.floor-free', ['turn.begun'], { from: 'reason', weight: 'warning' }, question => {
    const speaks = question.state.turns.findLast(({ state }) => state === 'speaking')
    return verdict(speaks === undefined, { name: speaks ? nameOf(question, speaks.person) : '' })
  }),
]

const matter = ({ agenda: all }: Pick<Memory, 'agenda'>, id: string) => all.find(each => each.id === id)

/** The matter of an act: its own, or that of the text to decide on. */
function aboutItem(
  { proposals }: Pick<Memory, 'proposals'>,
  data: { readonly item?: string; readonly proposal?: string },
): string {
  const text = data.proposal === undefined ? undefined : found(proposals, data.proposal)
  return data.item ?? text?.item ?? ''
}
