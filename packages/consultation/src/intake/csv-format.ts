/** How the records of a file are to be read. */
export interface CsvFormat {
  readonly delimiter: string
  /** How many columns there are. */
  readonly width: number
  /** The longest field that is read, in UTF-16 code units. */
  readonly maxField: number
}

/** A record of a file: the line on which it begins, and its cells. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** A record that cannot be read: why, in which column, and what stands there. */
export interface Broken {
  readonly message: string
  readonly column?: number
  readonly value?: string
}

/** Spreadsheets leave empty cells behind the last column. */
export function fitted(cells: readonly string[], width: number): readonly string[] {
  let length = cells.length
  while (length > width && cells[length - 1] === '') length -= 1
  return length === cells.length ? cells : cells.slice(0, length)
}

/** An empty line. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === ''
}
