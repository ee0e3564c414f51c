import type { LocalizedText, MesaAccount } from '@apertura/domain'
import { ofThisVersion } from '../memory.js'
import type { MesaState } from '../mesa-state.js'
import { quorumNow, readingOf } from '../quorum-now.js'
import type { Setting } from '../setting.js'
import { agendaOf } from './agenda-of.js'
import { agreementsOf } from './agreements-of.js'
import { decisionsOf, proposalsOf } from './decisions-of.js'
import { findingsOf } from './findings-of.js'
import { countedOf, peopleOf, rollOf } from './roll-of.js'
import { heldOf, momentsOf, processOf, standOf } from './session-of.js'
import { speakingOf } from './speaking-of.js'

/** What stands apart from a record, and where the record stood. */
export interface AccountNeeds {
  /** Names that stand apart, by id of the person. */
  readonly names?: Readonly<Record<string, string>>
  /** Words that stand apart, by id of the entry. */
  readonly words?: Readonly<Record<string, LocalizedText>>
  readonly record?: MesaAccount['record']
}

/** What a mesa was, told for documents. */
export function accountOf(setting: Setting, state: MesaState, needs: AccountNeeds): MesaAccount {
  ofThisVersion(state)
  const { definition } = setting
  const method = setting.methodOf(state)
  const { call } = state
  const noted = state.counted.length > 0 || state.attendance.some(each => each !== null)
  // Nobody installed it, and who came is known: the count says what it comes to.
  const unread = state.readings.length === 0 && noted
  return {
    kind: 'mesa-account',
    v: 1,
    mesa: call?.mesa ?? definition.id,
    title: call?.title ?? definition.title,
    process: processOf(definition),
    series: named(definition.series, call?.series),
    axis: named(definition.axes, call?.axis),
    bodies: bodiesOf(setting, state),
    method: method === null ? 'not-stated' : { id: method.id, title: method.title },
    state: standOf(state.place),
    calls: state.calls,
    held: heldOf(state),
    calledOff: state.calledOff,
    officers: state.officers,
    people: peopleOf(setting, state, needs.names ?? {}),
    attendance: rollOf(setting, state),
    counted: countedOf(setting, state),
    quorum: unread ? [readingOf(quorumNow(setting, state), 'movement', null)] : state.readings,
    moments: momentsOf(method, state),
    agenda: agendaOf(state),
    words: state.words.map(({ entry, words, ...rest }) => ({
      ...rest,
      id: entry,
      words: 'commitment' in words ? (needs.words?.[entry] ?? null) : words,
      data: 'commitment' in words ? 'confidential' : 'public-by-role',
    })),
    proposals: proposalsOf(state),
    decisions: decisionsOf(setting, state),
    agreements: agreementsOf(setting, state, needs.names ?? {}),
    interests: state.interests,
    breaks: state.breaks,
    speaking: speakingOf(setting, state),
    documents: state.documents,
    findings: findingsOf(state),
    record: needs.record ?? null,
  }
}

/** The bodies that meet: those of the call, else those that have seats. */
function bodiesOf(setting: Setting, { call, seats }: MesaState) {
  const called = call?.bodies ?? []
  const ids = called.length > 0 ? called : [...new Set(seats.map(({ body }) => body))]
  return ids.map(setting.body)
}

function named(
  all: readonly { readonly id: string; readonly title: LocalizedText }[],
  id: string | null | undefined,
) {
  const found = all.find(each => each.id === id)
  return found ? { id: found.id, title: found.title } : null
}
