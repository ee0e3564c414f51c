import type { CriterionFacts } from './condition.js'
import type { CriteriaPack } from './criteria-pack.js'

/** The numbers of one fact, one for each subject; NaN where it is not known. */
export interface NumberColumn {
  readonly kind: 'numbers'
  readonly numbers: Float64Array
}

/** The values of one fact, each different one kept once; of each subject only its number. The first is «not known». */
export interface CodedColumn {
  readonly kind: 'codes'
  readonly codes: Uint32Array
  readonly values: readonly unknown[]
}

export type FactColumn = NumberColumn | CodedColumn

/** The facts of many subjects, laid out fact by fact: what {@link compileColumns} judges, as often as wanted. */
export interface FactColumns {
  readonly count: number
  readonly columns: ReadonlyMap<string, FactColumn>
}

/**
 * Lays the facts of many subjects out by column: the facts that the pack declares, each one once. It takes longer
 * than judging once; it pays when the same subjects are judged again, with other parameters or by another pack.
 *
 * @example
 * ```ts
 * const columns = columnsFrom(criteria, [{ public: true, title: 'Más árboles' }, { title: '¡Ya!' }])
 * columns.count // => 2
 * ```
 */
export function columnsFrom(pack: CriteriaPack, subjects: Iterable<CriterionFacts>): FactColumns {
  const growing = Object.entries(pack.facts).map(([name, { type }]) => ({ name, column: columnOf(type) }))
  let count = 0
  for (const facts of subjects) {
    for (const { name, column } of growing) column.add(facts[name])
    count += 1
  }
  return { count, columns: new Map(growing.map(({ name, column }) => [name, column.done()])) }
}

interface GrowingColumn {
  readonly add: (value: unknown) => void
  readonly done: () => FactColumn
}

function columnOf(type: string): GrowingColumn {
  return type === 'number' ? numberColumn() : codedColumn()
}

/** Becomes a coded column as soon as something comes that is no number: it is known, and is kept as it is. */
function numberColumn(): GrowingColumn {
  const numbers: number[] = []
  let other: GrowingColumn | undefined
  return {
    add: value => {
      if (other) other.add(value)
      else if (value === null || value === undefined) numbers.push(Number.NaN)
      else if (typeof value === 'number' && !Number.isNaN(value)) numbers.push(value)
      else {
        other = codedColumn()
        for (const number of numbers) other.add(Number.isNaN(number) ? null : number)
        other.add(value)
      }
    },
    done: () => other?.done() ?? { kind: 'numbers', numbers: Float64Array.from(numbers) },
  }
}

function codedColumn(): GrowingColumn {
  const codes: number[] = []
  const values: unknown[] = [null]
  const known = new Map<unknown, number>([
    [null, 0],
    [undefined, 0],
  ])
  return {
    add: value => {
      let code = known.get(value)
      if (code === undefined) {
        code = values.push(value) - 1
        known.set(value, code)
      }
      codes.push(code)
    },
    done: () => ({ kind: 'codes', codes: Uint32Array.from(codes), values }),
  }
}
