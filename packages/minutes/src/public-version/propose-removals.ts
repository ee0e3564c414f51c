import type { Removal } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import { type Folded, fold, occurrences, type Range, type Sought, soughtOf } from './occurrences.js'
import { type Passage, passagesOf, textOf } from './passages.js'

/** Looks for what has a form of its own, such as an address or a number of an identity document. */
export type Finder = (
  text: string,
) => readonly { readonly from: number; readonly to: number; readonly what: string }[]

/** Something that a committee should look at: where it stands, and why. */
export interface ProposedRemoval {
  /** Id of the passage; null for what is said of the whole document. */
  readonly passage: string | null
  /** What of the document it is, when it stands in no passage. */
  readonly of: 'title' | 'subtitle' | 'about' | 'keywords' | 'references' | null
  readonly characters: Range
  readonly text: string
  readonly data: Removal['data']
  /** `marked`: whoever wrote it said so; `same-text`: it repeats a text that is marked or found; `found`: by a finder. */
  readonly why: 'marked' | 'same-text' | 'found'
  /** What a finder says that it is. */
  readonly what: string | null
}

/** How proposals are made. */
export interface ProposalNeeds {
  readonly find?: Finder
}

/** A stretch of text that somebody reads, and where it stands. */
interface Place {
  readonly passage: string | null
  readonly of: ProposedRemoval['of']
  readonly text: string
  /** Those that whoever wrote it marked. */
  readonly marks: readonly ProposedRemoval[]
}

/** What is to be looked for everywhere. */
interface Term {
  readonly sought: Sought
  readonly data: Removal['data']
  readonly what: string | null
}

/**
 * What a public version may have to leave out, for a committee to decide: texts marked as confidential or reserved,
 * what a finder finds, and every other place in which the same can be read, whatever its case and accents. What
 * stands in no passage, such as the title, is told too; a public version loses it with the passages.
 *
 * @example
 * ```ts
 * const proposed = proposeRemovals(complaint)
 * proposed.map(({ passage, of }) => passage ?? of) // => ['references', 'queja-1', 'queja-2']
 * proposed.map(({ text }) => text) // => ['Eva Muestra', 'Eva Muestra', 'EVA MUESTRA']
 * proposed.map(({ why }) => why) // => ['same-text', 'marked', 'same-text']
 * ```
 */
export function proposeRemovals(
  tree: DocumentTree,
  { find = () => [] }: ProposalNeeds = {},
): readonly ProposedRemoval[] {
  const places = [...around(tree), ...passagesOf(tree).map(placeOf)]
  const own = places.map(place => distinct([...place.marks, ...foundIn(place, find)]))
  const terms = termsOf(own.flat())
  return places.flatMap((place, i) => {
    const folded = fold(place.text)
    const repeated = terms.flatMap(term => repeatsOf(place, term, folded))
    return distinct([...(own[i] ?? []), ...repeated]).sort((a, b) => a.characters[0] - b.characters[0])
  })
}

const proposalIn = (
  { passage, of, text }: Omit<Place, 'marks'>,
  [from, to]: Range,
  more: Pick<ProposedRemoval, 'data' | 'why' | 'what'>,
): ProposedRemoval => ({ passage, of, characters: [from, to], text: text.slice(from, to), ...more })

function foundIn(place: Place, find: Finder): readonly ProposedRemoval[] {
  return find(place.text).map(({ from, to, what }) =>
    proposalIn(place, [from, to], { data: 'confidential', why: 'found', what }),
  )
}

const repeatsOf = (place: Place, { sought, data, what }: Term, folded: Folded): readonly ProposedRemoval[] =>
  occurrences(place.text, sought, folded).map(range =>
    proposalIn(place, range, { data, why: 'same-text', what }),
  )

/** Without those that share a character with one before: that one has the better reason. */
function distinct(proposals: readonly ProposedRemoval[]): ProposedRemoval[] {
  const taken = new Set<number>()
  return proposals.filter(({ characters: [from, to] }) => {
    const own = Array.from({ length: to - from }, (_, i) => from + i)
    if (own.some(at => taken.has(at))) return false
    for (const at of own) taken.add(at)
    return true
  })
}

/** What to look for everywhere, the longest first; shorter texts are everywhere. */
function termsOf(proposals: readonly ProposedRemoval[]): readonly Term[] {
  const terms = new Map<string, Term>()
  for (const { text, data, what } of proposals) {
    const exact = text.trim()
    if (exact.length < 3) continue
    const known = terms.get(exact)
    terms.set(exact, {
      sought: soughtOf(exact),
      data: known?.data === 'reserved' ? known.data : data,
      what: known?.what ?? what,
    })
  }
  return [...terms.values()].sort((a, b) => b.sought.exact.length - a.sought.exact.length)
}

/** What a reader sees of a document beside its passages. */
function around({ title, subtitle = '', about, references }: DocumentTree): readonly Place[] {
  const { process, place, author, keywords } = about
  const texts: readonly (readonly [NonNullable<Place['of']>, string])[] = [
    ['title', title],
    ['subtitle', subtitle],
    ...[process, place, author].map(text => ['about', text] as const),
    ...keywords.map(text => ['keywords', text] as const),
    ...references.map(({ name }) => ['references', name] as const),
  ]
  return texts.map(([of, text]) => ({ passage: null, of, text, marks: [] }))
}

function placeOf(passage: Passage): Place {
  const place = { passage: passage.id, of: null, text: textOf(passage) }
  const marks: ProposedRemoval[] = []
  let at = 0
  for (const line of passage.lines) {
    for (const inline of line) {
      const from = at
      at += plain([inline]).length
      const data = inline.kind === 'text' ? inline.about?.data : undefined
      if (data === 'confidential' || data === 'reserved')
        marks.push(proposalIn(place, [from, at], { data, why: 'marked', what: null }))
    }
    at += 1
  }
  return { ...place, marks }
}
