/** A value from outside, short enough to be shown to a person. */
export function shown(value: string): string {
  const text = value.length > 80 ? `${value.slice(0, 79)}…` : value
  return JSON.stringify(text)
}

/** Whether every surrogate has its other half. */
export function isWellFormed(text: string): boolean {
  return (text as string & { isWellFormed(): boolean }).isWellFormed()
}
