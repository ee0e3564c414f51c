/** The bytes of a zip that may be larger than memory: a file of a disk, or one that somebody chose in a page. */
export interface ZipSource {
  readonly size: number
  /** The bytes from one place up to another, which is not included. */
  readonly read: (from: number, to: number) => Promise<Uint8Array>
}

/**
 * A zip that is in memory already.
 *
 * @example
 * ```ts
 * const zip = zipOfBytes(Uint8Array.of(80, 75, 5, 6))
 * zip.size // => 4
 * await zip.read(0, 2) // => Uint8Array.of(80, 75)
 * ```
 */
export const zipOfBytes = (bytes: Uint8Array): ZipSource => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
})
