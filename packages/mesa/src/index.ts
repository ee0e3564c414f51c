// One mesa

export type { AccountNeeds } from './account/account-of.js'
export { carriedFrom } from './account/agreements-of.js'
export { correctedInPlace } from './corrected-in-place.js'
// The arithmetic
export {
  type ArithmeticCode,
  arithmeticCodes,
  type Ballot,
  type BallotPosition,
  resultOf,
} from './decision/index.js'
// Every act as an entry
export { type DraftedKind, draftOf, type Stamp, type Untitled } from './draft-of.js'
export { followUps } from './follow-ups.js'
export {
  type InterestRegister,
  interestRegister,
  type RegisteredInterest,
} from './interest-register.js'
// The statechart
export { type MesaMachine, mesaMachine } from './machine.js'
export { marksOf, type WrittenMark } from './marks-of.js'
export { type Answer, type Meeting, type MesaEvolution, meeting } from './meeting.js'
// What an act is, and what is kept of it
export type { ActOf, MesaAct, MesaEntry, MesaKind } from './mesa-act.js'
export type { MesaCode } from './mesa-code.js'
export type {
  Agreement,
  Attendance,
  Broken,
  CallNote,
  CountedNote,
  Decision,
  DecisionBase,
  HeldNote,
  InterestNote,
  KnownPerson,
  Matter,
  MesaState,
  Position,
  Proposal,
  Turn,
  WordsNote,
} from './mesa-state.js'
export type { Place } from './place.js'
export { type CountedQuorum, type CountedSeat, neededOf, quorumOf } from './quorum/index.js'
export type { MesaSummary } from './summarise.js'
// Who speaks next, and how long it took
export { queueOf, type TurnRequest } from './turns/queue-of.js'
export { type SpeakingTime, type Spoken, type SpokenTurn, speakingTime } from './turns/speaking-time.js'
export { type OpenStretch, type TimeBox, timeBoxes } from './turns/time-boxes.js'
export { type ActStamp, type MesaDraft, type TypedAct, type TypingUp, typedUp } from './typed-up.js'
