import type { Outcome } from '@apertura/domain'
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { bytesAsText, textAsBytes } from './bytes-as-text.js'
import { type SearchDoc, type SearchKind, searchKinds } from './search-doc.js'

/** What a result shows. */
export interface SearchResult {
  readonly kind: SearchKind
  readonly title: string
  readonly passage: string
  readonly date: string
  readonly folio: string
  readonly outcome: Outcome | null
  readonly pages: SearchDoc['pages']
  readonly anchor: string
}

type Row = readonly [
  kind: number,
  title: string,
  passage: string,
  date: string,
  folio: string,
  outcome: number,
  page: number,
  anchor: string,
]

interface Packed {
  readonly pages: readonly SearchDoc['pages'][]
  readonly rows: readonly Row[]
}

const outcomes = ['met', 'unmet', 'undetermined'] as const
const longestTitle = 120
const longestPassage = 100

/** What results show of a chunk: packed, for each result may come from a chunk of its own. */
export function packedResults(docs: readonly SearchDoc[]): string {
  const pages = new Map<string, number>()
  const rows = docs.map((doc): Row => {
    const page = JSON.stringify(doc.pages)
    const number = pages.get(page) ?? pages.size
    pages.set(page, number)
    return [
      searchKinds.indexOf(doc.kind),
      begun(doc.title, longestTitle),
      begun(doc.body ?? '', longestPassage),
      doc.date ?? '',
      doc.folio ?? '',
      doc.outcome ? outcomes.indexOf(doc.outcome) : -1,
      number,
      doc.anchor ?? '',
    ]
  })
  const packed: Packed = { pages: [...pages.keys()].map(page => JSON.parse(page)), rows }
  return bytesAsText(deflateSync(strToU8(JSON.stringify(packed)), { level: 6 }))
}

/** The results again, by their number in the chunk. */
export function unpackedResults(text: string): readonly SearchResult[] {
  const { pages, rows }: Packed = JSON.parse(strFromU8(inflateSync(textAsBytes(text))))
  return rows.map(([kind, title, passage, date, folio, outcome, page, anchor]) => ({
    kind: searchKinds[kind] ?? 'fact',
    title,
    passage,
    date,
    folio,
    outcome: outcomes[outcome] ?? null,
    pages: pages[page] ?? {},
    anchor,
  }))
}

/** How a text begins, cut after a word. */
function begun(text: string, most: number): string {
  const one = text
    .slice(0, 8 * most)
    .trim()
    .replace(/\s+/g, ' ')
  if (one.length <= most) return one
  const cut = one.slice(0, most - 1)
  const blank = cut.lastIndexOf(' ')
  return `${(blank > most / 2 ? cut.slice(0, blank) : cut).replace(/[\ud800-\udbff]$/, '')}…`
}
