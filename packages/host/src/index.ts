export { type OpenProcess, openProcess, type RecordOptions, type RecordOutcome } from './open-process.js'
