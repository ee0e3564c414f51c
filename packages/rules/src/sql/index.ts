// A pack of criteria in a database
export type { SqlValue } from './statement.js'
export { type SqlDialect, type SqlOptions, type SqlQuery, toSql } from './to-sql.js'
