import type { Contribution, ContributionPart, Finding, Outcome } from '@apertura/domain'
import {
  type CompiledCriteria,
  type CriteriaPack,
  type CriteriaWords,
  type CriterionFacts,
  compileCriteria,
} from '@apertura/rules/criteria'
import { factsOf } from './facts-of.js'

/** What criteria found on one part of a contribution. A criterion that does not concern it is in no list. */
export interface PartVerdict {
  readonly part: ContributionPart
  readonly outcome: Outcome
  readonly met: readonly string[]
  readonly unmet: readonly string[]
  readonly undetermined: readonly string[]
}

/** What criteria found on a contribution: its problem, and the solution apart when one came with it. */
export interface Judgement {
  readonly contribution: string
  readonly parts: readonly [PartVerdict, ...PartVerdict[]]
}

/** A consultation's criteria, ready for contributions. */
export interface Judging {
  /** The criteria and their edition, as letters and entries cite them. */
  readonly pack: string
  readonly codes: readonly string[]
  readonly judge: (contribution: Contribution, known?: CriterionFacts) => Judgement
  /** All that was found on one part, with the sentences: for the few contributions that somebody reads. */
  readonly findings: (
    contribution: Contribution,
    part: ContributionPart,
    words: CriteriaWords<string>,
    known?: CriterionFacts,
  ) => readonly Finding[]
}

/**
 * Which parts of a contribution there are to judge: the problem always, the solution when one came with it.
 *
 * @example
 * ```ts
 * partsOf({ ...contribution, solution: ' ' }) // => ['problem']
 * ```
 */
export const partsOf = ({ solution }: Contribution): readonly [ContributionPart, ...ContributionPart[]] =>
  solution === undefined || solution.trim() === '' ? ['problem'] : ['problem', 'solution']

/**
 * Makes criteria ready for contributions. A problem and the solution that came with it are judged apart: either
 * may stand without the other. Only errors forbid; a warning that is unmet is listed and leaves the outcome alone.
 *
 * @param options - what `compileCriteria` takes: parameters, a date, a search for words
 * @throws what `compileCriteria` throws
 *
 * @example
 * ```ts
 * const { judge } = judging(criteria)
 * judge(contribution).parts.map(({ part, outcome }) => `${part} ${outcome}`) // => ['problem met', 'solution undetermined']
 * ```
 */
export function judging(pack: CriteriaPack, options: Parameters<typeof compileCriteria>[1] = {}): Judging {
  const compiled: CompiledCriteria = compileCriteria(pack, options)
  const forbids = compiled.codes.map(
    code => pack.criteria.find(each => each.code === code)?.severity === 'error',
  )
  const outcomes = new Uint8Array(compiled.codes.length)

  const verdict = (facts: CriterionFacts, part: ContributionPart): PartVerdict => {
    compiled.judge(facts, outcomes)
    const lists: [string[], string[], string[]] = [[], [], []]
    let broken = false
    let open = false
    for (let i = 0; i < outcomes.length; i += 1) {
      const outcome = outcomes[i] as number
      lists[outcome]?.push(compiled.codes[i] as string)
      if (forbids[i] && outcome === 0) broken = true
      if (forbids[i] && outcome === 2) open = true
    }
    const [unmet, met, undetermined] = lists
    return { part, outcome: broken ? 'unmet' : open ? 'undetermined' : 'met', met, unmet, undetermined }
  }

  return {
    pack: `${pack.id}@${pack.edition}`,
    codes: compiled.codes,
    judge: (contribution, known) => {
      const [first, ...others] = partsOf(contribution).map(part =>
        verdict(factsOf(contribution, part, known), part),
      ) as [PartVerdict, ...PartVerdict[]]
      return { contribution: contribution.id, parts: [first, ...others] }
    },
    findings: (contribution, part, words, known) =>
      compiled.findings(factsOf(contribution, part, known), words, {
        kind: 'contribution',
        id: contribution.id,
        path: part,
      }),
  }
}
