// The files, and what may be handed in beside a dossier

export { openData } from './open-data.js'
export type { OpenDataFile } from './open-data-file.js'
export type { OpenDataOptions } from './open-data-options.js'

// The tables behind them

export { openDataTables } from './open-data-tables.js'
export type { Cell, Column, ColumnType, Table } from './table/column.js'
export { fromCsv } from './table/from-csv.js'
