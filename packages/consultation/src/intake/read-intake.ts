import type { Result } from '@apertura/domain'
import { type IntakeOptions, intake } from './intake.js'
import type { IntakeBatch, IntakeSummary } from './intake-batch.js'

/**
 * {@link intake} over a stream of bytes, such as a file that is read: gives batch after batch, and the summary
 * when it is done. Ends with the first answer that is not ok.
 *
 * @example
 * ```ts
 * const total = []
 * for await (const batch of readIntake([bytesOf('title\nAgua\nLuz\n')])) if (batch.ok) total.push(...batch.value.rows)
 * total.map(({ contribution }) => contribution.id) // => ['folio-1', 'folio-2']
 * ```
 */
export async function* readIntake(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: IntakeOptions = {},
): AsyncGenerator<Result<IntakeBatch>, IntakeSummary> {
  const file = intake(options)
  for await (const chunk of chunks) {
    const batch = file.push(chunk)
    if (!batch.ok || hasAny(batch.value)) yield batch
    if (!batch.ok) return file.summary()
  }
  const batch = file.end()
  if (!batch.ok || hasAny(batch.value)) yield batch
  return file.summary()
}

function hasAny({ rows, unreadable, doubts }: IntakeBatch): boolean {
  return rows.length + unreadable.length + doubts.length > 0
}
