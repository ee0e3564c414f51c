import type { Result } from '@apertura/domain'
import { type Intake, type IntakeOptions, intake } from './intake.js'
import type { IntakeBatch, IntakeSummary } from './intake-batch.js'

/**
 * {@link intake} over a stream of bytes, such as a file that is read: gives batch after batch, and the summary
 * when it is done. Ends with the first answer that is not ok.
 *
 * @example
 * ```ts
 * const ids = []
 * const file = [new TextEncoder().encode('title\nAgua\nLuz\n')]
 * for await (const { value } of readIntake(file)) ids.push(...value.rows.map(row => row.contribution.id))
 * ids // => ['folio-1', 'folio-2']
 * ```
 */
export function readIntake(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: IntakeOptions = {},
): AsyncGenerator<Result<IntakeBatch>, IntakeSummary> {
  return batchesOf(chunks, intake(options))
}

async function* batchesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  file: Intake,
): AsyncGenerator<Result<IntakeBatch>, IntakeSummary> {
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
