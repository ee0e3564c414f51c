/** What is said of a zip that cannot be read at all. */
const ofList: readonly (readonly [RegExp, string])[] = [
  [/^Split zip file/, 'it is one of several parts; join them first'],
  [/^Encrypted central directory/, 'its list is encrypted'],
  [/^Ambiguous archive/, 'it can be read in two ways, so nobody knows what is in it; ask for another copy'],
  [/^its list is longer/, 'its list is longer than that of any archive'],
]

/** What is said of a file of a zip that cannot be read. */
const ofFile: readonly (readonly [RegExp, string])[] = [
  [/^Local file header not found/, 'its place in the zip is not where the list says'],
  [/^Ambiguous archive: .*filename/, 'the zip says another name at its place than in its list'],
  [/^Ambiguous archive/, 'the zip says two things of it, at its place and in its list'],
  [/^(?:Entry data out of bounds|Zip64 extra field)/, 'its end lies outside of the zip'],
  [/^Compression method/, 'it is packed in a way that is not read here'],
  [/^(?:File contains encrypted|Encryption method)/, 'a file that is encrypted'],
]

/**
 * In words of people why the list of a zip is not read.
 *
 * @throws what a disk says when it cannot be read
 */
export const whyNoList = (error: unknown): string =>
  said(ofList, ofZip(error)) ?? 'it is no zip, or its end is missing: download or copy it again'

/**
 * In words of people why a file of a zip is not unpacked.
 *
 * @throws what a disk says when it cannot be read
 */
export const whyNotUnpacked = (error: unknown, bytes: number): string =>
  /^Invalid uncompressed size/.test(told(ofZip(error)))
    ? `it is not as long as the zip says: ${bytes} bytes`
    : (said(ofFile, error) ?? 'it cannot be unpacked: bytes of it were altered or are missing')

const said = (words: readonly (readonly [RegExp, string])[], error: unknown): string | undefined =>
  words.find(([pattern]) => pattern.test(told(error)))?.[1]

/** The library names what was ambiguous beside its message. */
function told(error: unknown): string {
  const { message = '', reason } = error as { readonly message?: string; readonly reason?: string }
  return reason === undefined ? message : `${message}: ${reason}`
}

/** A disk that does not answer, or a file that moved, says nothing of what is in the zip. */
function ofZip(error: unknown): unknown {
  const { syscall, name } = error as { readonly syscall?: string; readonly name?: string }
  if (syscall !== undefined || /^Not(?:Readable|Found)Error$/.test(name ?? '')) throw error
  return error
}
