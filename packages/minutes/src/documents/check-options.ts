/** Stops what could be written but never read back: a document has a version from 1 on, and an id without blanks. */
export function checkOptions({ version, id }: { readonly version: number; readonly id: string }): void {
  if (!Number.isSafeInteger(version) || version < 1)
    throw new RangeError(`checkOptions: versions are counted from 1, and this is ${version}.`)
  if (!/^\S+$/.test(id)) throw new RangeError(`checkOptions: '${id}' is no id; an id has no blanks.`)
}
