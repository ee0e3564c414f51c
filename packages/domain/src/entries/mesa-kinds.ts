import type {
  AgreementAnswered,
  AgreementFollowed,
  AgreementMade,
  AgreementsHandedOver,
  MesaCited,
} from './mesa-agreement.js'
import type { AttendanceCounted, AttendanceNoted, QuorumStated } from './mesa-attendance.js'
import type {
  GuestAdmitted,
  MesaCalledOff,
  MesaConvened,
  MesaMarked,
  MesaOpened,
  MesaSeated,
  OfficeTaken,
} from './mesa-call.js'
import type {
  BallotsCounted,
  DecisionDeclared,
  DecisionOpened,
  InterestDeclared,
  PositionNoted,
  ProposalAmended,
  ProposalTabled,
} from './mesa-decision.js'
import type { ItemAdded, ItemClosed, ItemOpened, MomentBegun, TurnTaken, WordsNoted } from './mesa-talk.js'

/** The acts of a mesa, in a stream of its own; none of them moves a stage. */
export interface MesaDataByKind {
  readonly 'mesa.convened': MesaConvened
  readonly 'mesa.seated': MesaSeated
  readonly 'guest.admitted': GuestAdmitted
  readonly 'mesa.opened': MesaOpened
  readonly 'office.taken': OfficeTaken
  readonly 'attendance.noted': AttendanceNoted
  readonly 'attendance.counted': AttendanceCounted
  readonly 'quorum.stated': QuorumStated
  readonly 'mesa.installed': MesaMarked
  readonly 'moment.begun': MomentBegun
  readonly 'item.added': ItemAdded
  readonly 'item.opened': ItemOpened
  readonly 'item.closed': ItemClosed
  readonly 'turn.requested': TurnTaken
  readonly 'turn.begun': TurnTaken
  readonly 'turn.ended': TurnTaken
  readonly 'words.noted': WordsNoted
  readonly 'proposal.tabled': ProposalTabled
  readonly 'proposal.amended': ProposalAmended
  readonly 'interest.declared': InterestDeclared
  readonly 'decision.opened': DecisionOpened
  readonly 'position.noted': PositionNoted
  readonly 'ballots.counted': BallotsCounted
  readonly 'decision.declared': DecisionDeclared
  readonly 'agreement.made': AgreementMade
  readonly 'agreement.followed': AgreementFollowed
  readonly 'agreements.handed-over': AgreementsHandedOver
  readonly 'agreement.answered': AgreementAnswered
  readonly 'mesa.recessed': MesaMarked
  readonly 'mesa.suspended': MesaMarked
  readonly 'mesa.resumed': MesaMarked
  readonly 'mesa.closed': MesaMarked
  readonly 'mesa.called-off': MesaCalledOff
  readonly 'mesa.cited': MesaCited
}
