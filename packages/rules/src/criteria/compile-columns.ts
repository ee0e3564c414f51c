import { columnKernel, type Kernel, mapped, stretch } from './column-kernel.js'
import type { CriteriaPack } from './criteria-pack.js'
import type { FactColumns } from './fact-columns.js'
import { type CriteriaOptions, type ReadyCriterion, readyCriteria } from './ready-criteria.js'
import { no, notConcerned, perhaps, type Three, withoutBlame, yes } from './three-valued.js'

/** How many subjects a criterion found met, unmet and undetermined, and how many it does not concern. */
export interface CriterionSummary<Code extends string = string> {
  readonly code: Code
  readonly met: number
  readonly unmet: number
  readonly undetermined: number
  readonly notConcerned: number
}

/** A pack of criteria that is ready to judge many subjects at once. */
export interface CompiledColumns<Code extends string = string> {
  /** The criteria in force, in the order of the pack. */
  readonly codes: readonly Code[]
  /**
   * For each criterion the outcome of every subject: 0 unmet, 1 met, 2 undetermined, 3 does not concern the subject.
   *
   * @param into - what was given back for as many subjects before: written to and given back again
   */
  readonly judge: (columns: FactColumns, into?: readonly Uint8Array[]) => readonly Uint8Array[]
  /** The outcomes of {@link CompiledColumns.judge}, counted. */
  readonly summary: (outcomes: readonly Uint8Array[]) => readonly CriterionSummary<Code>[]
}

/**
 * Makes a pack of criteria ready to judge columns: the same outcomes as {@link compileCriteria}, criterion by
 * criterion instead of subject by subject, several times faster. Nothing is generated here either.
 *
 * @throws TypeError and RangeError as {@link compileCriteria} does, when it judges.
 *
 * @example
 * ```ts
 * const compiled = compileColumns(criteria)
 * const outcomes = compiled.judge(columnsFrom(criteria, [{ public: true, title: 'Más árboles' }, { title: '¡Ya!' }]))
 * outcomes.map(each => Array.from(each)) // => [[1, 2], [1, 0]]
 * compiled.summary(outcomes)[0] // => { code: 'contribution.public', met: 1, unmet: 0, undetermined: 1, notConcerned: 0 }
 * ```
 */
export function compileColumns<Code extends string>(
  pack: CriteriaPack<Code>,
  options: CriteriaOptions = {},
): CompiledColumns<Code> {
  const over = (columns: FactColumns) =>
    readyCriteria<Code, Kernel>(
      pack,
      options,
      (condition, vocabulary, criterion) => columnKernel(condition, { ...vocabulary, columns, criterion }),
      remembering,
    )
  const codes = over({ count: 0, columns: new Map() }).map(({ rule }) => rule.code)
  return {
    codes,
    judge: (columns, into = codes.map(() => new Uint8Array(columns.count))) => {
      const kernels = over(columns).map(outcomeOf)
      for (let start = 0; start < columns.count; start += stretch) {
        const count = Math.min(stretch, columns.count - start)
        for (const [i, kernel] of kernels.entries())
          kernel(start, count, (into[i] as Uint8Array).subarray(start, start + count))
      }
      return into
    },
    summary: outcomes => codes.map((code, i) => ({ code, ...counted(outcomes[i] as Uint8Array) })),
  }
}

/** The same as for one subject: who perhaps is not concerned never breaks it, nor a norm that perhaps was not in force. */
function outcomeOf({ holds, applies, doubted }: ReadyCriterion<string, Kernel>): Kernel {
  const outcome = doubted ? mapped(holds, withoutBlame) : holds
  if (!applies) return outcome
  const concerned = new Uint8Array(stretch)
  return (start, count, into) => {
    applies(start, count, concerned)
    outcome(start, count, into)
    for (let i = 0; i < count; i += 1) {
      if (concerned[i] === no) into[i] = notConcerned
      else if (concerned[i] === perhaps) into[i] = withoutBlame(into[i] as Three)
    }
  }
}

/** The kernel of a criterion to which others refer, which is run once for each stretch. */
function remembering(kernel: Kernel): Kernel {
  const answers = new Uint8Array(stretch)
  let last = -1
  return (start, count, into) => {
    if (start !== last) kernel(start, count, answers)
    last = start
    into.set(answers.subarray(0, count))
  }
}

function counted(outcomes: Uint8Array): Omit<CriterionSummary, 'code'> {
  const counts = [0, 0, 0, 0]
  for (const outcome of outcomes) counts[outcome] = (counts[outcome] as number) + 1
  return {
    met: counts[yes] as number,
    unmet: counts[no] as number,
    undetermined: counts[perhaps] as number,
    notConcerned: counts[notConcerned] as number,
  }
}
