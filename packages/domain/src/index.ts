export type {
  AccountPerson,
  AccountProcess,
  Named,
  Stretch,
} from './account-base.js'
export type {
  AccountDecision,
  AccountPosition,
  AccountProposal,
  Arithmetic,
  Between,
  ComputedResult,
  QuorumLine,
  QuorumReading,
} from './account-decision.js'
export type {
  AccountAgreement,
  AccountDocument,
  AccountItem,
  AccountWords,
} from './account-matter.js'
export type {
  ArchivalSeries,
  ArchiveRules,
  Disposal,
  RequiredDocument,
  RequiredPer,
} from './archive-rules.js'
export type { Body, BodyKind, Instrument, Role, SeatRule } from './body.js'
export type {
  BlackoutRule,
  CivicCalendar,
  Closure,
  ExceptionRequest,
  RestDay,
  SilenceException,
  SilenceReading,
  Vote,
  VoteDate,
  VoteMoment,
  Weekday,
  YearlyDate,
} from './civic-calendar.js'
export type { AppealRules, ConsultationRules, ReasonCode, ReviewRules } from './consultation-rules.js'
export type { Care, Channel, Contribution, PrivacyNotice } from './contribution.js'
export type { DataClass } from './data-class.js'
export type { ApproximateCount, Certainty, ClockTime, Day, LastDay, PartialDate } from './dates.js'
export type { Definition, Jurisdiction } from './definition.js'
export type {
  AgreementsDelivered,
  AntecedentNoted,
  Attendee,
  DisseminationNoted,
  DocumentIssued,
  EntryWithdrawn,
  OmissionNoted,
  PayloadErased,
  Reading,
  ReadingDisputed,
  SessionHeld,
  SessionsNoted,
  StatementMade,
} from './entries/accounts.js'
export type {
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
export type {
  AppealFiled,
  AxisConfirmed,
  ConsultationCited,
  ContributionJudged,
  ContributionReceived,
  ContributionSplit,
  ContributionsMerged,
  GroupingUndone,
  IntakeClosed,
  ListedPart,
  ReplySent,
  ReviewAssigned,
  ReviewGiven,
  ReviewRecused,
  ScoreGiven,
  SelectionListed,
  SolutionPooled,
  ToldOfPart,
} from './entries/consultation.js'
export type {
  DocumentAmended,
  DocumentApproved,
  DocumentCirculated,
  DocumentDrafted,
  DocumentObserved,
  DocumentPublished,
  DocumentSigned,
  DocumentType,
  ObservationSettled,
  RedactionResolved,
  Removal,
  SignatureEvidence,
} from './entries/documents.js'
export type {
  ApplicationDocument,
  ApplicationSubmitted,
  ApplicationTheme,
  MembershipAccepted,
  Signer,
  WithdrawalNotified,
} from './entries/membership.js'
export type {
  AgreementAnswered,
  AgreementFollowed,
  AgreementMade,
  AgreementsHandedOver,
  MesaCited,
} from './entries/mesa-agreement.js'
export type {
  AttendanceCounted,
  AttendanceMark,
  AttendanceNoted,
  AttendanceStatus,
  QuorumStated,
} from './entries/mesa-attendance.js'
export type {
  AgendaItem,
  CarriedAgreement,
  GuestAdmitted,
  MesaAct,
  MesaCalledOff,
  MesaConvened,
  MesaMarked,
  MesaMode,
  MesaOpened,
  MesaPerson,
  MesaSeat,
  MesaSeated,
  OfficeTaken,
} from './entries/mesa-call.js'
export type {
  BallotsCounted,
  DecisionDeclared,
  DecisionOpened,
  InterestDeclared,
  PositionNoted,
  PositionTaken,
  ProposalAmended,
  ProposalTabled,
} from './entries/mesa-decision.js'
export type {
  ItemAdded,
  ItemClosed,
  ItemOpened,
  MomentBegun,
  TurnTaken,
  WordsNoted,
} from './entries/mesa-talk.js'
export type { PrivateRef, Told } from './entries/told.js'
export type {
  ConsultationAnnounced,
  ConsultationExtended,
  ConsultationOpened,
  DeadlineSet,
  Forbidden,
  ParenthesisClosed,
  ParenthesisOpened,
  ParenthesisReread,
  StageMarked,
  WorksAct,
} from './entries/works.js'
export type { Entry, EntryDraft, EntryDraftOf, EntryOf, Sealed } from './entry.js'
export type { EntryDataByKind, EntryKind } from './entry-kinds.js'
export type { Facts, Finding, NormSource, Outcome, Reference, Severity } from './finding.js'
export type { LocaleTable, Sentence } from './locale-table.js'
export type {
  AccountAttendance,
  MesaAccount,
} from './mesa-account.js'
export type {
  CallRule,
  ConsensusRule,
  ConsentRule,
  DecisionRule,
  GradedRule,
  Method,
  Moment,
  MomentPurpose,
  Otherwise,
  Quorum,
  QuorumRule,
  RepresentationRule,
  Share,
  TurnRule,
  VoteRule,
} from './method.js'
export type { OgpSector, Party, Sector } from './party.js'
export type { Approval, ApprovalAct, Axis, ObligationRule, Series, Stage } from './plan.js'
export type { ContributionPart, Decider, Reply, ReplyPart } from './reply.js'
export type { Issue, Result } from './result.js'
export type { Activity, Length, Recurrence, Schedule, Term } from './schedule.js'
export type {
  AccountSource,
  SessionAccount,
  SessionUnknown,
} from './session-account.js'
export type { Citation, Source, SourceCertainty } from './source.js'
export type { Locale, LocalizedText } from './text.js'
