import type { Memory } from '../memory.js'
import type { ActOf, MesaAct, MesaKind } from '../mesa-act.js'
import type { Setting } from '../setting.js'
import * as matters from './agenda.js'
import * as agreements from './agreeing.js'
import * as session from './call.js'
import * as decisions from './deciding.js'
import * as documents from './documents.js'
import * as people from './people.js'
import type { Told } from './told.js'

type Telling<K extends MesaKind> = (setting: Setting, memory: Memory, act: ActOf<K>, told: Told) => void

/** What each kind of act writes into the memory of a session. */
const tellings: { readonly [K in MesaKind]: Telling<K> } = {
  'mesa.convened': session.convened,
  'mesa.seated': people.seated,
  'guest.admitted': (_, memory, act) => people.admitted(memory, act),
  'mesa.opened': (_, memory, act, told) => session.opened(memory, act, told),
  'office.taken': (_, memory, act) => session.officeTaken(memory, act),
  'attendance.noted': people.marked,
  'attendance.counted': people.counted,
  'quorum.stated': people.stated,
  'mesa.installed': session.installed,
  'moment.begun': (_, memory, act) => session.begun(memory, act),
  'item.added': (_, memory, act) => matters.itemAdded(memory, act),
  'item.opened': (_, memory, act) => matters.itemOpened(memory, act),
  'item.closed': (_, memory, act) => matters.itemClosed(memory, act),
  'turn.requested': (_, memory, act) => matters.turnRequested(memory, act),
  'turn.begun': (_, memory, act) => matters.turnBegun(memory, act),
  'turn.ended': (_, memory, act) => matters.turnEnded(memory, act),
  'words.noted': (_, memory, act, told) => matters.said(memory, act, told),
  'proposal.tabled': (_, memory, act) => decisions.tabled(memory, act),
  'proposal.amended': (_, memory, act) => decisions.amended(memory, act),
  'interest.declared': matters.interestDeclared,
  'decision.opened': decisions.decisionOpened,
  'position.noted': decisions.positionNoted,
  'ballots.counted': decisions.ballotsCounted,
  'decision.declared': decisions.declared,
  'agreement.made': (_, memory, act) => agreements.agreementMade(memory, act),
  'agreement.followed': (_, memory, act, told) => agreements.followed(memory, act, told),
  'agreements.handed-over': (_, memory, act, told) => agreements.handedOver(memory, act, told),
  'agreement.answered': (_, memory, act, told) => agreements.answered(memory, act, told),
  'mesa.recessed': (_, memory, { data }) => session.broke(memory, 'recess', data),
  'mesa.suspended': (_, memory, { data }) => session.broke(memory, 'suspension', data),
  'mesa.resumed': (_, memory, { data }) => session.endBreak(memory, data.at ?? null),
  'mesa.closed': (_, memory, act, told) => session.closed(memory, act, told),
  'mesa.called-off': (_, memory, act) => session.calledOff(memory, act),
  'document.drafted': (_, memory, act) => documents.drafted(memory, act),
  'document.circulated': (_, memory, { data }) => documents.furthered(memory, data, 'circulated'),
  'document.approved': (_, memory, { data }) => documents.furthered(memory, data, 'approved'),
  'document.signed': (_, memory, act, told) => documents.signed(memory, act, told),
  'document.published': (_, memory, { data }) => documents.furthered(memory, data, 'published'),
  'document.amended': (_, memory, { data }) => documents.erratumFound(memory, data),
}

/** Writes what a single act tells into the memory of the session. */
export function applyAct(setting: Setting, memory: Memory, act: MesaAct, told: Told): void {
  const telling = tellings[act.kind] as Telling<MesaKind>
  telling(setting, memory, act, told)
}
