import type { Issue, Result } from '@apertura/domain'
import { canonical } from '@apertura/seal'
import { z } from 'zod'
import { parseLine } from './parse-line.js'
import type { PrivatePayload } from './set-apart.js'
import { splitLines } from './split-lines.js'
import { encode } from './utf8.js'

/** Made when it is first needed, so that a bundle which never reads private lines carries no zod. */
const payloadSchema = () =>
  z.strictObject({
    entry: z.string().min(1),
    path: z.string().startsWith('data.'),
    salt: z.string().regex(/^(?:[0-9a-f]{2}){16,}$/, 'expected at least 16 bytes in lower-case hexadecimal'),
    payload: z.custom<unknown>(payload => payload !== undefined, 'expected a payload'),
  })
let madeSchema: ReturnType<typeof payloadSchema> | undefined

/**
 * Reads `private.jsonl`: one payload a line. Its issues name file, line and path, and never show a value,
 * because they may end up in a log.
 *
 * @returns the payloads in order, none for an empty file, or every issue that was found
 *
 * @example
 * ```ts
 * readPrivateLines(new Uint8Array()) // => { ok: true, value: [] }
 * ```
 */
export function readPrivateLines(
  bytes: Uint8Array,
  file = 'private.jsonl',
): Result<readonly PrivatePayload[]> {
  const payloads: PrivatePayload[] = []
  const issues: Issue[] = []
  const places = new Set<string>()
  madeSchema ??= payloadSchema()
  for (const raw of splitLines(bytes)) {
    const { number, value, troubles } = parseLine(raw)
    const found = (path: string, message: string) => issues.push({ file, line: number, path, message })
    for (const trouble of troubles) found(trouble.path, `expected ${trouble.expected}`)
    if (!value) continue
    const read = madeSchema.safeParse(value)
    if (!read.success) {
      for (const issue of read.error.issues) found(issue.path.join('.'), issue.message)
      continue
    }
    const place = canonical([read.data.entry, read.data.path])
    if (places.has(place)) found('path', 'expected one payload for each place')
    places.add(place)
    payloads.push(read.data)
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: payloads }
}

/**
 * Payloads as bytes of JSON Lines, which `readPrivateLines` reads back. They belong in a file that is never
 * published.
 *
 * @example
 * ```ts
 * writePrivateLines([kept]).at(-1) // => 10, a line feed
 * ```
 */
export function writePrivateLines(payloads: Iterable<PrivatePayload>): Uint8Array {
  return encode(Array.from(payloads, payload => `${canonical(payload)}\n`).join(''))
}
