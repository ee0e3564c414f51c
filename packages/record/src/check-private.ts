import type { Entry } from '@apertura/domain'
import { opens } from '@apertura/seal'
import type { PrivatePayload } from './set-apart.js'
import type { Problem } from './verify.js'

/** What became of the payloads that a record commits to. */
export interface PrivateCheck {
  /** True when there are no problems. */
  readonly ok: boolean
  /** Number of commitments that their payload and salt open. */
  readonly opened: number
  /** Commitments whose payload was erased, as `entry-id.data.person`, by an entry `payload.erased`. */
  readonly erased: readonly string[]
  /** Paths are `private.jsonl (entry-id).data.person`; values are never shown. */
  readonly problems: readonly Problem[]
}

/**
 * Checks the private payloads against the record that commits to them. A payload may be missing only where
 * an entry `payload.erased` says so; one that was altered, is still there after its erasure, or belongs to
 * no commitment of the record is a problem.
 *
 * @example
 * ```ts
 * checkPrivate(entries, [kept]) // => { ok: true, opened: 1, erased: [], problems: [] }
 * checkPrivate(entries, []).problems[0].expected
 * // => 'a payload, or an entry payload.erased'
 * ```
 */
export function checkPrivate(
  entries: readonly Entry[],
  payloads: readonly PrivatePayload[],
  file = 'private.jsonl',
): PrivateCheck {
  const kept = new Map(payloads.map(payload => [keyOf(payload), payload]))
  const erasures = new Set(
    entries.flatMap(entry => (entry.kind === 'payload.erased' ? [entry.data.entry] : [])),
  )
  const erased: string[] = []
  const problems: Problem[] = []
  let opened = 0
  const problem = (place: Place, expected: string, found: string) =>
    problems.push({ path: `${file} (${place.entry}).${place.path}`, expected, found })

  for (const commitment of entries.flatMap(commitmentsOf)) {
    const payload = kept.get(keyOf(commitment))
    kept.delete(keyOf(commitment))
    if (erasures.has(commitment.entry)) {
      if (payload) problem(commitment, 'nothing: the record says that it was erased', 'a payload')
      else erased.push(keyOf(commitment))
    } else if (!payload) {
      problem(commitment, 'a payload, or an entry payload.erased', 'nothing')
    } else if (opens(commitment.commitment, payload.payload, payload.salt)) {
      opened += 1
    } else {
      problem(commitment, 'the payload and the salt of the commitment', 'a payload that does not open it')
    }
  }
  for (const stray of kept.values()) problem(stray, 'a commitment in the record', 'none for this payload')
  return { ok: problems.length === 0, opened, erased, problems }
}

interface Place {
  readonly entry: string
  readonly path: string
}

function keyOf({ entry, path }: Place): string {
  return `${entry}.${path}`
}

/** Every place in the data of an entry that holds a salted commitment. */
function commitmentsOf({ id, data }: Entry): (Place & { readonly commitment: string })[] {
  return within(data, 'data').map(found => ({ entry: id, ...found }))
}

function within(value: unknown, path: string): { readonly path: string; readonly commitment: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const members = Object.entries(value)
  const [only] = members
  if (members.length === 1 && only?.[0] === 'commitment' && typeof only[1] === 'string') {
    return [{ path, commitment: only[1] }]
  }
  return members.flatMap(([name, member]) => within(member, `${path}.${name}`))
}
