import type { Contribution, Finding, NormSource } from '@apertura/domain'
import { toFinding } from '@apertura/rules'
import { moderationWords } from './moderation-words.js'
import type { Hit, WordList } from './word-list.js'

/** A list of words that somebody should look at. */
export interface ModerationList {
  readonly id: string
  readonly words: WordList
  /** Where the list comes from. */
  readonly source: NormSource
}

/** A word of a list in a contribution, at its place in one of its texts. */
export interface ModerationMark extends Hit {
  readonly text: 'title' | 'body' | 'solution'
  readonly list: string
}

/** What lists say of a contribution. */
export interface Moderation {
  /** Whether a person looks at it. That is all that a list can bring about. */
  readonly review: boolean
  readonly marks: readonly ModerationMark[]
  /** One for each list: `met`, or `undetermined` where it has marks; never `unmet`. */
  readonly findings: readonly (Finding & { readonly outcome: 'met' | 'undetermined' })[]
}

const texts = ['title', 'body', 'solution'] as const

/**
 * Marks the listed words of a contribution, and sends it to a person when there are any. Lists are bad judges: a
 * Catalan flat is a *pis*, a complaint about dirt names it, and who tells of an insult repeats it, while most
 * contempt needs no listed word. So nothing is refused here, and no marks do not mean that a text is fair.
 *
 * @example
 * ```ts
 * const lists = [{ id: 'insults', words: wordList(['idiota']), source: { title: 'Words of the forum' } }]
 * const { review, marks, findings } = moderate({ id: 'F-1', title: 'Me llamó IDIOTA', body: '' }, lists)
 * review // => true
 * marks // => [{ text: 'title', list: 'insults', from: 9, to: 15, term: 'idiota' }]
 * findings[0]?.outcome // => 'undetermined'
 * ```
 */
export function moderate(
  contribution: Pick<Contribution, 'id' | 'title' | 'body' | 'solution'>,
  lists: readonly ModerationList[],
): Moderation {
  const marked = lists.map(({ id, words, source }) => {
    const marks = texts.flatMap(text =>
      words.find(contribution[text] ?? '').map(hit => ({ text, list: id, ...hit })),
    )
    const terms = [...new Set(marks.map(({ term }) => term))]
    const outcome: 'met' | 'undetermined' = marks.length > 0 ? 'undetermined' : 'met'
    const norm = { code: 'contribution.listed-words', severity: 'info', certainty: 'stated', source } as const
    const finding = toFinding(
      norm,
      moderationWords,
      { outcome, facts: { list: id, terms } },
      { about: { kind: 'contribution', id: contribution.id } },
    )
    return { marks, finding: { ...finding, outcome } }
  })
  return {
    review: marked.some(({ marks }) => marks.length > 0),
    marks: marked.flatMap(({ marks }) => marks),
    findings: marked.map(({ finding }) => finding),
  }
}
