import type { Entry, EntryDraft, Issue, Result } from '@apertura/domain'
import { readDraft } from '@apertura/domain/schema'
import { canonical, sealEntry } from '@apertura/seal'
import { checkLaws } from './check-laws.js'
import { maxLineBytes } from './parse-line.js'
import { shown, toIssue } from './trouble.js'
import { encode } from './utf8.js'

/**
 * Checks drafts against their schemas, each other and the record that they would continue, and seals them.
 * Paths begin with the place of the draft in the list: `0.data.title`.
 */
export function prepareEntries(
  drafts: readonly EntryDraft[],
  last: Entry | null,
  earlier: Pick<ReadonlySet<string>, 'has'>,
): Result<readonly Entry[]> {
  const added = new Set<string>()
  const ids = { has: (id: string) => earlier.has(id) || added.has(id) }
  const entries: Entry[] = []
  const issues: Issue[] = []
  for (const [index, draft] of drafts.entries()) {
    const own: Issue[] = []
    const read = readWhole(draft)
    if (read.ok) {
      own.push(
        ...checkLaws(read.value, ids, last === null && index === 0).map(trouble => toIssue(trouble, {})),
      )
      const entry = sealEntry(read.value, entries.at(-1) ?? last)
      const length = encode(canonical(entry)).length
      if (length > maxLineBytes) {
        own.push({
          path: '',
          message: `expected an entry of at most ${maxLineBytes} bytes`,
          value: `${length} bytes`,
        })
      }
      entries.push(entry)
    } else {
      own.push(...read.issues)
    }
    issues.push(
      ...own.map(issue => ({ ...issue, path: [index, issue.path].filter(part => part !== '').join('.') })),
    )
    const { id } = (draft ?? {}) as { id?: unknown }
    if (typeof id === 'string') added.add(id)
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: entries }
}

/** The draft by its schema, provided that this left nothing out. */
function readWhole(draft: unknown): Result<EntryDraft> {
  const read = readDraft(draft)
  if (!read.ok) return read
  try {
    if (canonical(read.value) === canonical(draft)) return read
    return failed('expected nothing but the fields of an entry', shown(draft))
  } catch (error) {
    return failed('expected what JSON can say', String(error))
  }
}

function failed(message: string, value: string): Result<never> {
  return { ok: false, issues: [{ path: '', message, value }] }
}
