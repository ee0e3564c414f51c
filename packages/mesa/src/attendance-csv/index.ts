// What a platform says of who was there

export {
  type AttendanceReport,
  attendanceReport,
  type Platform,
  type ReportOptions,
} from './attendance-report.js'
export type { PlatformRow } from './platform-rows.js'
export type { DateOrder, Moment } from './read-moment.js'
export type { Mapping } from './report-tables.js'

// What a secretariat would have noted

export { type AttendanceOptions, attendanceOf, type ImportedAttendance } from './attendance-of.js'
export type { NamedPerson } from './match-name.js'
export type { RowsOfNobody } from './matched-rows.js'
