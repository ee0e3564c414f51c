/** Keeps one of all values that are equal, so that a hundred thousand contributions need little memory. */
export type Once = <T>(value: T) => T

/** For values of which there are few: days, channels, verdicts. */
export function keepOne(): Once {
  const seen = new Map<string, unknown>()
  return value => {
    const key = JSON.stringify(value)
    const there = seen.get(key)
    if (there !== undefined) return there as typeof value
    seen.set(key, value)
    return value
  }
}
