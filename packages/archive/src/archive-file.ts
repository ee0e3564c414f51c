/** A file of an archive, by its path relative to the archive's folder. */
export interface ArchiveFile {
  readonly path: string
  readonly content: string | Uint8Array
}
