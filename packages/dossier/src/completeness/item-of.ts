import type { ApproximateCount, Citation, DocumentType, LocalizedText, PartialDate } from '@apertura/domain'
import type {
  CompletenessCode,
  CompletenessItem,
  CompletenessSubject,
  Judgement,
} from './completeness-item.js'
import { said } from './completeness-words.js'

/** All that an item says beside what was found. */
export interface Asked {
  readonly code: CompletenessCode
  readonly what: LocalizedText
  readonly subject: CompletenessSubject
  readonly owner: string | null
  readonly type?: DocumentType | null
  readonly rule?: string
  readonly due?: PartialDate | null
  readonly count?: ApproximateCount | undefined
  readonly folios?: readonly string[]
  readonly basis?: readonly Citation[]
}

/** Makes an item of what was asked for and what was found, with its sentences. */
export function itemOf(asked: Asked, found: Judgement): CompletenessItem {
  const { code, what, owner, basis = [], type = null, rule = null, due = null, folios = [] } = asked
  const { kind, id, title, on } = asked.subject
  const { state, reason, entries = [], sources = [], url = null } = found
  return {
    code,
    what,
    type,
    rule,
    subject: { kind, id, title, on },
    state,
    owner,
    due,
    count: asked.count ?? null,
    folios,
    sources: unique([...basis, ...sources]),
    entries,
    url,
    reason,
    ...said(reason, { on: found.on ?? null }),
  }
}

/** Each passage once: the first that says it. */
const unique = (citations: readonly Citation[]): readonly Citation[] =>
  citations.filter((citation, i) => citations.findIndex(other => isSame(other, citation)) === i)

const isSame = (a: Citation, b: Citation) =>
  a.source === b.source &&
  a.heading === b.heading &&
  a.locator === b.locator &&
  a.lines?.join() === b.lines?.join()
