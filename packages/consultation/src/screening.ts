import type { Contribution, ContributionPart, Definition, Finding } from '@apertura/domain'
import type { CriteriaPack, CriteriaWords } from '@apertura/rules/criteria'
import { axisIn } from './axis-in.js'
import { hold } from './hold.js'
import { type Judgement, judging } from './judging.js'
import { type ModerationMark, moderate } from './text/moderate.js'
import { wordList } from './text/word-list.js'

/** What came out of one contribution. */
export interface Screened {
  /** With the axis by its id, when the sender named one of the plan. */
  readonly contribution: Contribution
  readonly judgement: Judgement
  /** Words of the lists, each at its place. */
  readonly marks: readonly ModerationMark[]
}

/** The criteria and the word lists of one consultation, ready for contributions. */
export interface Screening {
  /** The criteria and their edition. */
  readonly pack: string
  readonly codes: readonly string[]
  readonly screen: (contribution: Contribution) => Screened
  /** All that criteria found on one part, with the sentences. */
  readonly findings: (
    contribution: Contribution,
    part: ContributionPart,
    words: CriteriaWords<string>,
  ) => readonly Finding[]
}

/**
 * Makes a consultation ready to screen what comes in, by its definition: its axes, the parameters that the city set,
 * and the word lists that send to a person. Lists never decide: a part that they mark is undetermined at most.
 *
 * @throws TypeError when the city sets a parameter that the criteria do not have, or to a value of another type,
 * and when it names a word list that the criteria do not have.
 *
 * @example
 * ```ts
 * const { screen } = screening({ axes: [] }, criteria)
 * screen(contribution).judgement.parts.map(({ outcome }) => outcome) // => ['met', 'undetermined']
 * ```
 */
export function screening(
  { axes, consultation }: Pick<Definition, 'axes' | 'consultation'>,
  pack: CriteriaPack,
): Screening {
  const { parameters = {}, moderation = [] } = consultation ?? {}
  const criteria = judging(pack, { parameters })
  const axis = axisIn(axes)
  const lists = moderation.map(id => {
    const lists = pack.wordLists ?? {}
    const terms = Object.hasOwn(lists, id) ? lists[id] : undefined
    if (!terms)
      throw new TypeError(
        `screening: '${pack.id}' has no word list '${id}', so it can send nobody to a person.`,
      )
    return { id, words: wordList(terms), source: { title: `${pack.id}, ${id}` } }
  })
  /** Nearly everything has no listed word, and is not looked at twice. */
  const marksOf = (contribution: Contribution): readonly ModerationMark[] => {
    const { title, body, solution = '' } = contribution
    const any = lists.some(({ words }) => words.has(title) || words.has(body) || words.has(solution))
    return any ? moderate(contribution, lists).marks : []
  }

  return {
    pack: criteria.pack,
    codes: criteria.codes,
    findings: (contribution, part, words) => criteria.findings(contribution, part, words),
    screen: received => {
      const contribution = received.axis === undefined ? received : { ...received, axis: axis(received.axis) }
      const marks = marksOf(contribution)
      const judgement = hold(
        criteria.judge(contribution),
        marks.map(({ text }) => (text === 'solution' ? 'solution' : 'problem')),
      )
      return { contribution, judgement, marks }
    },
  }
}
