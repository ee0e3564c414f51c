import type { ParameterValues } from '../criteria/parameters-of.js'
import type { Dialect } from './dialect.js'
import type { Unsupported } from './names.js'
import type { Statement } from './statement.js'
import type { Term } from './term.js'

/** What a condition needs beside its own words. */
export interface SqlSurroundings {
  readonly dialect: Dialect
  readonly statement: Statement
  /** The column of a fact. */
  readonly column: (fact: string) => Term
  readonly parameters: ParameterValues
  readonly criterion: (code: string) => Term
  readonly unsupported: Unsupported
}
