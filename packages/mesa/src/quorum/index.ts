export { neededOf } from './needed-of.js'
export { type CountedQuorum, type CountedSeat, quorumOf } from './quorum-of.js'
