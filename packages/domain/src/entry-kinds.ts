import type {
  AgreementsDelivered,
  AntecedentNoted,
  DisseminationNoted,
  DocumentIssued,
  EntryWithdrawn,
  OmissionNoted,
  PayloadErased,
  ReadingDisputed,
  SessionHeld,
  SessionsNoted,
  StatementMade,
} from './entries/accounts.js'
import type {
  BodyChanged,
  CallClosed,
  CallOpened,
  DefinitionAdopted,
  DefinitionChanged,
  GuidelinesAdopted,
  LiaisonChanged,
  LiaisonDesignated,
  LiaisonEnded,
  MemberJoined,
  MemberLeft,
  RepresentativeDesignated,
  RoleTaken,
} from './entries/bodies.js'
import type {
  AppealFiled,
  AxisConfirmed,
  ConsultationCited,
  ContributionJudged,
  ContributionReceived,
  ContributionSplit,
  ContributionsMerged,
  GroupingUndone,
  IntakeClosed,
  ReplySent,
  ReviewAssigned,
  ReviewGiven,
  ReviewRecused,
  ScoreGiven,
  SelectionListed,
  SolutionPooled,
} from './entries/consultation.js'
import type { DocumentDataByKind } from './entries/document-kinds.js'
import type { ApplicationSubmitted, MembershipAccepted, WithdrawalNotified } from './entries/membership.js'
import type { MesaDataByKind } from './entries/mesa-kinds.js'
import type {
  ConsultationAnnounced,
  ConsultationExtended,
  ConsultationOpened,
  DeadlineSet,
  ParenthesisClosed,
  ParenthesisOpened,
  ParenthesisReread,
  StageMarked,
  WorksAct,
} from './entries/works.js'

/**
 * Every kind of entry that a record may hold, with the shape of its data. The names are API: one is never
 * reused for something else, and a change of shape gets a new version `v` with an upcaster.
 */
export interface EntryDataByKind extends MesaDataByKind, DocumentDataByKind {
  // the definition inside the record's time
  readonly 'definition.adopted': DefinitionAdopted
  readonly 'definition.changed': DefinitionChanged

  // membership in OGP
  readonly 'application.submitted': ApplicationSubmitted
  readonly 'membership.accepted': MembershipAccepted
  readonly 'membership.begun': WorksAct
  readonly 'membership.lapsed': WorksAct
  readonly 'withdrawal.notified': WithdrawalNotified
  readonly 'withdrawal.announced': WorksAct
  readonly 'withdrawal.effective': WorksAct

  // bodies and who sits in them
  readonly 'body.created': BodyChanged
  readonly 'body.installed': BodyChanged
  readonly 'body.rules-adopted': BodyChanged
  readonly 'body.dissolved': BodyChanged
  readonly 'member.joined': MemberJoined
  readonly 'member.left': MemberLeft
  readonly 'role.taken': RoleTaken
  readonly 'representative.designated': RepresentativeDesignated
  readonly 'liaison.designated': LiaisonDesignated
  readonly 'liaison.ended': LiaisonEnded
  readonly 'liaison.changed': LiaisonChanged
  readonly 'call.opened': CallOpened
  readonly 'call.closed': CallClosed
  readonly 'guidelines.adopted': GuidelinesAdopted

  // the plan's works
  readonly 'orientation.started': WorksAct
  readonly 'orientation.completed': WorksAct
  readonly 'cocreation.started': WorksAct
  readonly 'consultation.announced': ConsultationAnnounced
  readonly 'consultation.opened': ConsultationOpened
  readonly 'consultation.extended': ConsultationExtended
  readonly 'consultation.closed': WorksAct
  readonly 'selection.started': WorksAct
  readonly 'selection.completed': WorksAct
  readonly 'mesas.opened': WorksAct
  readonly 'mesas.closed': WorksAct
  readonly 'commitments.presented': WorksAct
  readonly 'validation.requested': WorksAct
  readonly 'plan.endorsed': WorksAct
  readonly 'plan.validated': WorksAct
  readonly 'plan.published': WorksAct
  readonly 'plan.submitted': WorksAct
  readonly 'implementation.started': WorksAct
  readonly 'implementation.completed': WorksAct
  readonly 'monitor.appointed': WorksAct
  readonly 'inception.reported': WorksAct
  readonly 'learning.started': WorksAct
  readonly 'learning.completed': WorksAct
  readonly 'cycle.closed': WorksAct
  readonly 'stage.opened': StageMarked
  readonly 'stage.closed': StageMarked
  readonly 'works.suspended': WorksAct
  readonly 'works.resumed': WorksAct
  readonly 'works.ended': WorksAct

  // parentheses and deadlines
  readonly 'parenthesis.opened': ParenthesisOpened
  readonly 'parenthesis.closed': ParenthesisClosed
  readonly 'parenthesis.reread': ParenthesisReread
  readonly 'deadline.set': DeadlineSet

  // accounts: facts and voices that never move a stage
  readonly 'antecedent.noted': AntecedentNoted
  readonly 'session.held': SessionHeld
  readonly 'sessions.noted': SessionsNoted
  readonly 'agreements.delivered': AgreementsDelivered
  readonly 'dissemination.noted': DisseminationNoted
  readonly 'document.issued': DocumentIssued
  readonly 'statement.made': StatementMade
  readonly 'reading.disputed': ReadingDisputed
  readonly 'omission.noted': OmissionNoted

  // a consultation, in a stream of its own; none of these moves a stage
  readonly 'consultation.cited': ConsultationCited
  readonly 'intake.closed': IntakeClosed
  readonly 'contribution.received': ContributionReceived
  readonly 'contribution.judged': ContributionJudged
  readonly 'review.assigned': ReviewAssigned
  readonly 'review.recused': ReviewRecused
  readonly 'review.given': ReviewGiven
  readonly 'appeal.filed': AppealFiled
  readonly 'reply.sent': ReplySent
  readonly 'contributions.merged': ContributionsMerged
  readonly 'contribution.split': ContributionSplit
  readonly 'grouping.undone': GroupingUndone
  readonly 'axis.confirmed': AxisConfirmed
  readonly 'score.given': ScoreGiven
  readonly 'selection.listed': SelectionListed
  readonly 'solution.pooled': SolutionPooled

  // mending
  readonly 'entry.withdrawn': EntryWithdrawn
  readonly 'payload.erased': PayloadErased
}

/** The name of a kind of entry. */
export type EntryKind = keyof EntryDataByKind
