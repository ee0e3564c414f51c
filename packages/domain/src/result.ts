/** Something wrong in data that came from outside: where it stands and what stood there. */
export interface Issue {
  /** File name, when the data came from a file. */
  readonly file?: string
  /** Line of that file, counted from 1. */
  readonly line?: number
  /** Path inside the value, such as `data.members.0.id`; empty for the whole. */
  readonly path: string
  /** A plain sentence in English; what a citizen reads comes from findings. */
  readonly message: string
  /** The value found, shortened for display. */
  readonly value?: string
}

/**
 * The outcome of reading data from outside: a value, or every issue that was found.
 *
 * @example
 * ```ts
 * const read: Result<number> = { ok: false, issues: [{ path: 'year', message: 'expected a number', value: '"x"' }] }
 * read.ok // => false
 * ```
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] }
