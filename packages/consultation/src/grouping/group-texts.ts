import { bandKeys } from './band-keys.js'
import { type DifferentText, differentTexts } from './different-texts.js'
import { joinedSets } from './joined-sets.js'
import { likelyPairs } from './likely-pairs.js'

/** One text of a group, and what speaks for its being there. */
export interface GroupMember {
  readonly id: string
  /** What part of their pairs of neighbouring words it shares with the head: 1 for the head itself. */
  readonly similarity: number
  /** It has the same words in the same order, case, accents and punctuation aside. */
  readonly identical: boolean
}

/** Texts that are copies of each other, edited or not. */
export interface TextGroup {
  /** The text of which there are most copies; of several the longest. */
  readonly head: string
  /** The head too, the most similar first. One may be less similar to the head than to another member. */
  readonly members: readonly GroupMember[]
}

/** Two texts that share much and are in different groups or in none. */
export interface RelatedTexts {
  readonly ids: readonly [string, string]
  readonly similarity: number
}

export interface TextGrouping {
  /** Only of two and more, the largest first. */
  readonly groups: readonly TextGroup[]
  /** The most similar first, for a person to look at: never merged, and not every pair that there is. */
  readonly related: readonly RelatedTexts[]
  /** Ids of texts without a word. */
  readonly wordless: readonly string[]
}

export interface GroupingOptions {
  /** From which similarity on two texts are copies. */
  readonly alike?: number
  /** From which similarity on they are related. */
  readonly related?: number
  /** With fewer words than this a text is grouped only with identical ones: there is too little to compare. */
  readonly fewestWords?: number
}

/**
 * Groups texts that are copies of each other, such as those of a campaign, and lists the related ones. It
 * proposes; whether they become one is for a person to decide. The order of the texts makes no difference. A pair
 * is never taken for similar that is not; of those that just are, a few go unseen.
 *
 * @throws TypeError when two texts have the same id.
 *
 * @example
 * ```ts
 * const { groups } = groupTexts([
 *   { id: 'F-1', text: 'Queremos una ciclovía segura en la avenida Insurgentes' },
 *   { id: 'F-2', text: 'Hola: queremos una ciclovia segura en la Avenida Insurgentes' },
 *   { id: 'F-3', text: 'Falta agua en mi colonia desde hace dos semanas' },
 * ])
 * groups.map(({ members }) => members.map(({ id }) => id)) // => [['F-2', 'F-1']]
 * ```
 */
export function groupTexts(
  texts: readonly { readonly id: string; readonly text: string }[],
  { alike = 0.5, related = 0.2, fewestWords = 6 }: GroupingOptions = {},
): TextGrouping {
  if (new Set(texts.map(({ id }) => id)).size < texts.length) {
    throw new TypeError('groupTexts: two texts have the same id, so a group could not say which it means.')
  }
  const { different, sets, wordless } = differentTexts(texts, fewestWords)
  const comparable = different.filter(({ set }) => set !== -1)
  const { shingles, begins } = sets.all()
  const keys = bandKeys(shingles, begins, comparable.length)
  const joined = joinedSets(comparable.length)
  const lesser: { one: number; other: number; similarity: number }[] = []
  likelyPairs(
    keys,
    Uint32Array.from(comparable, ({ content }) => content),
    (one, other) => {
      if (joined.root(one) === joined.root(other)) return
      const similarity = sets.similarity(one, other)
      if (similarity >= alike) joined.join(one, other)
      else if (similarity >= related) lesser.push({ one, other, similarity })
    },
  )

  const together = new Map<number, DifferentText[]>()
  for (const each of different) {
    const key = each.set === -1 ? -1 - together.size : joined.root(each.set)
    const known = together.get(key)
    if (known) known.push(each)
    else together.set(key, [each])
  }
  const groups = [...together.values()]
    .filter(([first, second]) => second !== undefined || (first as DifferentText).ids.length > 1)
    .map(members => groupOf(members, sets))
    .sort((a, b) => b.members.length - a.members.length || order(a.head, b.head))
  const best = new Map<string, RelatedTexts>()
  for (const { one, other, similarity } of lesser) {
    const roots = [joined.root(one), joined.root(other)].sort((a, b) => a - b)
    if (roots[0] === roots[1]) continue
    const ids = [comparable[one]?.ids[0] as string, comparable[other]?.ids[0] as string].sort() as [
      string,
      string,
    ]
    const pair = { ids, similarity: rounded(similarity) }
    const known = best.get(`${roots}`)
    if (!known || bySimilarity(pair, known) < 0) best.set(`${roots}`, pair)
  }
  return { groups, related: [...best.values()].sort(bySimilarity), wordless }
}

function groupOf(
  members: readonly DifferentText[],
  { size, similarity }: { size: (set: number) => number; similarity: (one: number, other: number) => number },
): TextGroup {
  const lengthOf = ({ set }: DifferentText) => (set === -1 ? 0 : size(set))
  const [head] = members.toSorted(
    (a, b) => b.ids.length - a.ids.length || lengthOf(b) - lengthOf(a) || order(a.ids[0], b.ids[0]),
  ) as [DifferentText, ...DifferentText[]]
  const all = members.flatMap(each => {
    const identical = each === head
    const alike = identical ? 1 : rounded(similarity(each.set, head.set))
    return each.ids.map(id => ({ id, similarity: alike, identical }))
  })
  const first = head.ids[0] as string
  // The same set of pairs in another order is not identical, and comes after what is.
  const rank = (each: GroupMember) => each.similarity + (each.identical ? 1 : 0)
  return { head: first, members: all.sort((a, b) => rank(b) - rank(a) || order(a.id, b.id)) }
}

function bySimilarity(a: RelatedTexts, b: RelatedTexts): number {
  return b.similarity - a.similarity || order(a.ids[0], b.ids[0]) || order(a.ids[1], b.ids[1])
}

function order(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const rounded = (share: number) => Math.round(share * 1000) / 1000
