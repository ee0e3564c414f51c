import type { AccountAttendance } from '@apertura/domain'

const there = ['present', 'late', 'left', 'returned']

/** Whether somebody was at the session at all; another status of a roll call says so by the hours noted with it. */
export function cameTo({ status, there: stretches }: AccountAttendance): 'yes' | 'no' | 'unknown' {
  if (stretches.length > 0 || there.includes(status ?? '')) return 'yes'
  return status === null ? 'unknown' : 'no'
}
