/**
 * Holds the paths of files against every file system: each stays in its folder, no two are one where capitals do not
 * count, and none is the folder of another.
 *
 * @throws RangeError that names the path
 */
export function checkPaths<F extends { readonly path: string }>(files: readonly F[]): readonly F[] {
  const taken = new Map<string, string>()
  for (const { path } of files) {
    const parts = path.split('/')
    if (!parts.every(part => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part) && !part.endsWith('.')))
      throw new RangeError(`archive: ${JSON.stringify(path)} is no path that every file system takes`)
    const folded = path.toLowerCase()
    const other = taken.get(folded)
    if (other !== undefined)
      throw new RangeError(`archive: ${JSON.stringify(path)} would be written over ${JSON.stringify(other)}`)
    taken.set(folded, path)
  }
  const folders = new Set<string>()
  for (const path of taken.keys())
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at))
  for (const [folded, path] of taken)
    if (folders.has(folded))
      throw new RangeError(`archive: ${JSON.stringify(path)} is a folder of other files`)
  return files
}
