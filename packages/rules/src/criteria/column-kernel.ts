import { enough } from './compile-condition.js'
import type { Condition } from './condition.js'
import type { CodedColumn, FactColumn, FactColumns, NumberColumn } from './fact-columns.js'
import { valueIn } from './parameters-of.js'
import { and, negation, no, or, perhaps, type Three, yes } from './three-valued.js'
import { type Comparison, type ValueTest, type Vocabulary, valueTest } from './value-test.js'

/** So many subjects are judged at a time, so that what lies between stays in the machine's nearest memory. */
export const stretch = 4096

/** Writes what a condition comes to for `count` subjects from `start` on, at most one {@link stretch} of them. */
export type Kernel = (start: number, count: number, into: Uint8Array) => void

/** What a condition over columns needs beside its own words. */
export interface ColumnSurroundings extends Vocabulary {
  readonly columns: FactColumns
  readonly criterion: (code: string) => Kernel
}

/** Makes a kernel of a condition for columns that are there: every value of a coded column is looked at once. */
export function columnKernel(condition: Condition, around: ColumnSurroundings): Kernel {
  const compile = (each: Condition) => columnKernel(each, around)
  if ('all' in condition) return joined(condition.all.map(compile), yes, andTable)
  if ('any' in condition) return joined(condition.any.map(compile), no, orTable)
  if ('not' in condition) return mapped(compile(condition.not), negation)
  if ('of' in condition)
    return atLeast(valueIn(condition.atLeast, around.parameters), condition.of.map(compile))
  if ('criterion' in condition) return around.criterion(condition.criterion)
  const column = around.columns.columns.get(condition.fact)
  if ('known' in condition) return knownKernel(column, condition.known)
  return comparisonKernel(column, condition, around)
}

function knownKernel(column: FactColumn | undefined, wanted: boolean): Kernel {
  const [there, lacking]: readonly [Three, Three] = wanted ? [yes, no] : [no, yes]
  if (!column) return always(lacking)
  if (column.kind === 'codes') return codedKernel(column, () => there, lacking)
  // There is no number that is greater than all numbers: whatever is known lies between.
  return numberKernel(column, [-Infinity, Infinity], [no, there, lacking])
}

function comparisonKernel(column: FactColumn | undefined, condition: Comparison, around: Vocabulary): Kernel {
  if (!column) return always(perhaps)
  const test = valueTest(condition, around)
  if (column.kind === 'codes') return codedKernel(column, test, perhaps)
  if ('min' in condition || 'max' in condition) {
    const { min = -Infinity, max = Infinity } = condition
    const [low, high] = [valueIn(min, around.parameters), valueIn(max, around.parameters)]
    if (low <= high) return numberKernel(column, [low, high], [no, yes, perhaps])
  }
  const { numbers } = column
  return (start, count, into) => {
    for (let i = 0; i < count; i += 1) {
      const number = numbers[start + i] as number
      into[i] = Number.isNaN(number) ? perhaps : test(number)
    }
  }
}

/** A column that nobody filled. */
function always(answer: Three): Kernel {
  return (_, count, into) => void into.fill(answer, 0, count)
}

function codedKernel({ codes, values }: CodedColumn, test: ValueTest, unknown: Three): Kernel {
  const answers = new Uint8Array(values.length)
  answers[0] = unknown
  for (let code = 1; code < values.length; code += 1) answers[code] = test(values[code])
  return (start, count, into) => {
    for (let i = 0; i < count; i += 1) into[i] = answers[codes[start + i] as number] as number
  }
}

/** Where numbers lie; `min` is not greater than `max`. */
function numberKernel(
  { numbers }: NumberColumn,
  [min, max]: readonly [number, number],
  [outside, inside, unknown]: readonly [Three, Three, Three],
): Kernel {
  // Neither NaN is at least the one nor at most the other: looked up, since a guess of what comes next costs more.
  const answers = Uint8Array.of(unknown, outside, outside, inside)
  return (start, count, into) => {
    for (let i = 0; i < count; i += 1) {
      const number = numbers[start + i] as number
      into[i] = answers[Number(number >= min) + 2 * Number(number <= max)] as number
    }
  }
}

const andTable = tableOf(and)
const orTable = tableOf(or)

/** What two answers come to, at the place 4 × the one + the other: looked up faster than worked out. */
function tableOf(join: (a: Three, b: Three) => Three): Uint8Array {
  const three = [no, yes, perhaps] as const
  const table = new Uint8Array(16)
  for (const a of three) for (const b of three) table[4 * a + b] = join(a, b)
  return table
}

function joined([first, ...rest]: readonly Kernel[], neutral: Three, table: Uint8Array): Kernel {
  if (!first) return always(neutral)
  const other = new Uint8Array(stretch)
  return (start, count, into) => {
    first(start, count, into)
    for (const kernel of rest) {
      kernel(start, count, other)
      for (let i = 0; i < count; i += 1)
        into[i] = table[4 * (into[i] as number) + (other[i] as number)] as number
    }
  }
}

/** The same kernel with each of its answers put in another's place. */
export function mapped(kernel: Kernel, map: (answer: Three) => number): Kernel {
  const table = Uint8Array.of(map(no), map(yes), map(perhaps))
  return (start, count, into) => {
    kernel(start, count, into)
    for (let i = 0; i < count; i += 1) into[i] = table[into[i] as number] as number
  }
}

function atLeast(wanted: number, kernels: readonly Kernel[]): Kernel {
  const other = new Uint8Array(stretch)
  const held = new Uint32Array(stretch)
  const open = new Uint32Array(stretch)
  return (start, count, into) => {
    held.fill(0)
    open.fill(0)
    for (const kernel of kernels) {
      kernel(start, count, other)
      for (let i = 0; i < count; i += 1) {
        if (other[i] === yes) held[i] = (held[i] as number) + 1
        else if (other[i] === perhaps) open[i] = (open[i] as number) + 1
      }
    }
    for (let i = 0; i < count; i += 1) into[i] = enough(wanted, held[i] as number, open[i] as number)
  }
}
