export { type ArithmeticCode, arithmeticCodes } from './arithmetic-code.js'
export type { Ballot, BallotPosition } from './ballot.js'
export { resultOf } from './result-of.js'
