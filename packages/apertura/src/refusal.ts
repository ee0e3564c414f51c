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
export function sayIssue(issue: Issue): string {
  const place = [
    issue.file,
    issue.line === undefined ? undefined : `line ${issue.line}`,
    issue.path || undefined,
  ]
  const where = place.filter(part => part !== undefined).join(', ')
  const found = issue.value === undefined ? '' : ` (found: ${issue.value})`
  return `${where ? `${where}: ` : ''}${issue.message}${found}`
}
