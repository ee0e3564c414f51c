/**
 * One entry more: somebody among a hundred thousand gets another answer. Ours goes on from the archive of before and
 * gives the files that differ; the yardstick makes all of them anew. Both are compared by the hashes of all files, ours
 * laid over those of before. Records and texts are lists in memory, the same for both. Run by
 * `npm run bench -- archive --case incremental`.
 */
import { createHash } from 'node:crypto'
import { build } from '@apertura/archive'
import { oneMore, sourceOf } from './build-source.mjs'

const n = 100_000

export const cases = [{ case: 'incremental', n: 1, rounds: 7, contestants }]

function contestants() {
  const before = listed(sourceOf(n))
  const after = { ...before, consultation: [...sourceOf(n, oneMore(n)).consultation] }
  const first = build(before)
  const folder = hashesOf(first.files)
  let answer
  let changed = 0
  return [
    {
      contestant: 'reference',
      run: () => {
        answer = hashesOf(build(after).files)
      },
      result: () => [...answer].sort(),
    },
    {
      contestant: 'apertura',
      run: () => {
        const next = build(after, {}, first)
        const files = hashesOf(next.files)
        changed = files.size
        answer = new Map([...folder, ...files])
        for (const path of next.gone) answer.delete(path)
      },
      result: () => [...answer].sort(),
      extra: () => ({ changed }),
    },
  ]
}

const listed = source => ({ ...source, consultation: [...source.consultation], texts: [...source.texts] })

const hashesOf = files =>
  new Map(
    Array.from(files, ({ path, content }) => [path, createHash('sha256').update(content).digest('hex')]),
  )
