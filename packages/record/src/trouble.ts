import type { Issue } from '@apertura/domain'

/** Something that is not as it should be: the form from which issues and problems are made. */
export interface Trouble {
  /** Path inside the entry; empty for the whole line. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** The trouble as an issue of data from outside. */
export function toIssue(trouble: Trouble, place: Pick<Issue, 'file' | 'line'>): Issue {
  return { ...place, path: trouble.path, message: `expected ${trouble.expected}`, value: trouble.found }
}

/** A value as a reader may see it: JSON, shortened. */
export function shown(value: unknown): string {
  return shortened(value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value))
}

/** The beginning of a text that is long. */
export function shortened(text: string, length = 80): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
