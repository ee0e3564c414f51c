// That a digest existed at a time, as somebody else says

export { askForTimestamp, type KeptTimestamp } from './ask-for-timestamp.js'
export type { Timestamp } from './open-answer.js'
export { readTimestamp } from './read-timestamp.js'
export type { TimestampAuthority } from './timestamp-authority.js'
export { type TimestampRequestOptions, timestampRequest } from './timestamp-request.js'
export { type TimestampExpectation, verifyTimestamp } from './verify-timestamp.js'
