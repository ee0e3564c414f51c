import type { Table } from './column.js'

/** A value as a JSON file, for people to read too. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A table as JSON: one flat object for each row, every column in every row. */
export function toJson({ columns, rows }: Table): string {
  return json(rows.map(row => Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null]))))
}
