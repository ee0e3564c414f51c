import { code, type Term } from './term.js'

/** A value that is handed over beside the text. */
export type SqlValue = string | number | boolean

/**
 * A statement while it is made: one SELECT in steps, each of which adds columns to the one before. What is used
 * more than once is a column, so that the text stays as long as the pack however often criteria refer to each
 * other.
 */
export interface Statement {
  readonly values: readonly SqlValue[]
  /** A column of the table. */
  readonly column: (name: string) => Term
  /** A value as a parameter; the same value is one parameter. */
  readonly value: (value: SqlValue) => Term
  /** The term as a column that can be used often. */
  readonly share: (term: Term) => Term
  readonly text: (table: readonly string[], selected: readonly Selected[]) => string
}

/** A column of the answer. */
export interface Selected {
  readonly term: Term
  readonly name: string
}

const types = { string: 'TEXT', number: 'FLOAT8', boolean: 'BOOLEAN' }

/** @param fence - keeps the planner from writing a column out again wherever it is used */
export function statement(fence: string): Statement {
  const values: SqlValue[] = []
  /** The columns that each step adds: by their SQL, the names that they get. */
  const steps: Map<string, string>[] = []
  const names = new Set<string>()
  const added = ({ text, step }: Term, prefix: string): Term => {
    while (steps.length <= step) steps.push(new Map())
    const columns = steps[step] as Map<string, string>
    const name = columns.get(text) ?? `${prefix}${step}_${columns.size}`
    columns.set(text, name)
    names.add(name)
    return { text: name, step: step + 1 }
  }
  const numbers = new Map<SqlValue, number>()
  return {
    values,
    column: name => added({ text: quoted(name), step: 0 }, 'c'),
    share: term => (names.has(term.text) ? term : added(term, 's')),
    value: value => {
      const number = numbers.get(value) ?? values.push(value)
      numbers.set(value, number)
      return code(`CAST($${number} AS ${types[typeof value as keyof typeof types]})`)
    },
    text: (table, selected) => {
      // A step must not bear the name of the table that it reads.
      let prefix = 'step'
      while (table.some(part => part.toLowerCase().startsWith(prefix))) prefix += '_'
      const withs = steps.map((columns, i) => {
        const own = Array.from(columns, ([text, name]) => `${text} AS ${name}`)
        const from = i === 0 ? table.map(quoted).join('.') : `${prefix}${i - 1}`
        return `${prefix}${i} AS (\n  SELECT ${[...(i === 0 ? [] : ['*']), ...own].join(',\n    ')}\n  FROM ${from}${fence})`
      })
      const columns = selected.map(({ term, name }) => `${term.text} AS ${quoted(name)}`)
      return `WITH ${withs.join(',\n')}\nSELECT ${columns.join(',\n  ')}\nFROM ${prefix}${steps.length - 1}`
    },
  }
}

/** A name as SQL takes it, whatever it is made of. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
