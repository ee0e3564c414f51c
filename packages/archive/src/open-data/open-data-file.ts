/** A file of the open data, by its path relative to the folder of the open data. */
export interface OpenDataFile {
  readonly path: string
  readonly content: string
}
