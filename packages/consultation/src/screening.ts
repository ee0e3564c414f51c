import type { Contribution, ContributionPart, Definition, Finding } from '@apertura/domain'
import type { CriteriaPack, CriteriaWords } from '@apertura/rules/criteria'
import { axisIn } from './axis-in.js'
import { hold } from './hold.js'
import { type Judgement, judging, partsOf } from './judging.js'
import { wordList } from './text/word-list.js'

/** A word of a list in a part of a contribution: `from` and `to` are places in its text, in UTF-16 units. */
export interface ListMark {
  readonly part: ContributionPart
  readonly field: 'title' | 'text'
  readonly list: string
  readonly term: string
  readonly from: number
  readonly to: number
}

/** What came out of one contribution. */
export interface Screened {
  /** With the axis by its id, when the sender named one of the plan. */
  readonly contribution: Contribution
  readonly judgement: Judgement
  readonly marks: readonly ListMark[]
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
  const lists = moderation.map(list => {
    const terms = pack.wordLists?.[list]
    if (!terms)
      throw new TypeError(
        `screening: '${pack.id}' has no word list '${list}', so it can send nobody to a person.`,
      )
    return { list, find: wordList(terms).find }
  })

  function marksOf(contribution: Contribution): readonly ListMark[] {
    if (lists.length === 0) return []
    return partsOf(contribution).flatMap(part => {
      const text = part === 'problem' ? contribution.body : (contribution.solution ?? '')
      const fields = part === 'problem' ? ({ title: contribution.title, text } as const) : ({ text } as const)
      return Object.entries(fields).flatMap(([field, written]) =>
        lists.flatMap(({ list, find }) =>
          find(written).map(hit => ({ part, field: field as ListMark['field'], list, ...hit })),
        ),
      )
    })
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
        marks.map(({ part }) => part),
      )
      return { contribution, judgement, marks }
    },
  }
}
