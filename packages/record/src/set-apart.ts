import type { EntryDraft, PrivateRef } from '@apertura/domain'
import { canonical, commit } from '@apertura/seal'
import { parseLine } from './parse-line.js'
import { encode } from './utf8.js'

/** Personal data that an entry stands for without showing them: one line of `private.jsonl`. */
export interface PrivatePayload {
  /** Id of the entry. */
  readonly entry: string
  /** Where in the entry its commitment stands, such as `data.person`. */
  readonly path: string
  /** At least 16 random bytes in lower-case hexadecimal, used for nothing else. */
  readonly salt: string
  /** Any JSON value. */
  readonly payload: unknown
}

/**
 * Puts personal data apart before an entry is sealed: the draft gets a salted commitment in their place, and
 * the payload goes to a file that is never published. Erasing it there leaves the chain as it was.
 *
 * @param path Where the commitment goes: a field of `data`, such as `data.person`. What holds it must be there.
 * @param salt At least 16 random bytes in lower-case hexadecimal, made anew for each payload.
 * @throws RangeError for a short salt, for a path that leads nowhere, because the payload would be committed to
 * by nothing, and for a payload that could not be read back, such as one over 1 MiB.
 *
 * @example
 * ```ts
 * const { draft, kept } = setApart(change, 'data.person', { name: 'Ana' }, salt)
 * draft.data.person // => { commitment: '…' }
 * kept // => { entry: change.id, path: 'data.person', salt, payload: { name: 'Ana' } }
 * ```
 */
export function setApart<D extends EntryDraft>(
  draft: D,
  path: string,
  payload: unknown,
  salt: string,
): { readonly draft: D; readonly kept: PrivatePayload } {
  const steps = path.split('.')
  if (steps[0] !== 'data' || steps.length < 2) throw nowhere(path)
  const ref: PrivateRef = { commitment: commit(payload, salt) }
  const kept = { entry: draft.id, path, salt, payload }
  const [trouble] = parseLine({ number: 1, bytes: encode(canonical(kept)), troubles: [] }).troubles
  if (trouble) {
    throw new RangeError(`setApart: the payload could not be read back: expected ${trouble.expected}`)
  }
  return { draft: placed(draft, steps, ref, path) as D, kept }
}

/** A copy of the value with `ref` at the end of the steps; only what lies on the way is copied. */
function placed(value: unknown, [step, ...rest]: readonly string[], ref: PrivateRef, path: string): unknown {
  if (step === undefined) return ref
  if (typeof value !== 'object' || value === null || step === '') throw nowhere(path)
  if (Array.isArray(value) && !Object.hasOwn(value, step)) throw nowhere(path)
  const inner = placed((value as Record<string, unknown>)[step], rest, ref, path)
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === step ? inner : item))
    : { ...value, [step]: inner }
}

function nowhere(path: string): RangeError {
  return new RangeError(
    `setApart: "${path}" leads to no place in the draft's data, so the payload would be committed to by nothing`,
  )
}
