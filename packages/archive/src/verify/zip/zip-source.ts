/** The bytes of a zip that may be larger than memory: a file of a disk, or one that somebody chose in a page. */
export interface ZipSource {
  readonly size: number
  /** The bytes from one place up to another, which is not included. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>
}

/** A zip that is in memory already. */
export const zipOfBytes = (bytes: Uint8Array): ZipSource => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
})
