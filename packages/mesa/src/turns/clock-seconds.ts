import type { ClockTime, Stretch } from '@apertura/domain'

const day = 24 * 60 * 60

/** Seconds since midnight; undefined when it is no hour of the clock. */
export function secondOfDay(time: ClockTime): number | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(time) ?? []
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)]
  return h < 24 && m < 60 && s < 60 ? (h * 60 + m) * 60 + s : undefined
}

/**
 * How long a stretch took; undefined when one of its ends is not known. An end before its beginning is on the next
 * day: no stretch of a session takes a whole day.
 */
export function secondsOf({ from, to }: Stretch): number | undefined {
  const [begun, ended] = [from && secondOfDay(from), to && secondOfDay(to)]
  return typeof begun === 'number' && typeof ended === 'number' ? (ended - begun + day) % day : undefined
}
