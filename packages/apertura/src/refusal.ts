import type { Issue } from '@apertura/domain'

/** Why a command could not be answered: wrong usage or unreadable input. Leads to exit code 2. */
export interface Refusal {
  readonly refused: readonly Issue[]
}

/** A refusal of one sentence. */
export function refuse(
  message: string,
  where: Omit<Issue, 'message' | 'path'> & { readonly path?: string } = {},
): Refusal {
  return { refused: [{ path: '', ...where, message }] }
}

/** Tells a refusal from an answer. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}

/** One issue as a line for people: file, line, path, what is wrong and what stood there. */
export function sayIssue({ file, line, path, message, value }: Issue): string {
  const place = [file, line === undefined ? undefined : `line ${line}`, path || undefined]
  const where = place.filter(part => part !== undefined).join(', ')
  const found = value === undefined ? '' : ` (found: ${value})`
  // What was received stands at the end of the line, as it was written.
  return `${where ? `${where}: ` : ''}${message.replace(/, (received|found) \w+$/, '')}${found}`
}

/** A value as a line shows it: JSON, shortened. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
