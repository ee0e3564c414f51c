import { byPath, type Problem } from './archived-file.js'

/** Names of devices on Windows, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Why a path may not be written down on somebody's disk, or undefined. See RFC 8493 §5.1 on names that lead out of the bag. */
export function faultOfPath(path: string): string | undefined {
  if (path === '') return 'an empty path'
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'a path that does not begin in this folder'
  if (path.includes('\\')) return 'a backslash, which is a folder on some systems'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(path)) return 'a control character'
  if (/\p{Surrogate}/u.test(path)) return 'half of a character'
  for (const part of path.split('/')) {
    if (part === '') return 'a folder without a name'
    if (part === '.' || part === '..') return 'a way out of this folder'
    if (/[. ]$/.test(part)) return 'a name that ends in a dot or a space, which some systems leave off'
    if (device.test(part)) return 'the name of a device'
    if (part === '__proto__') return 'a name that programs take for something else'
  }
  return undefined
}

/**
 * What is wrong with a list of paths: those that lead out of the folder, and those that differ in nothing but
 * capitals or in how an accent is written, of which many disks keep one only.
 */
export function faultsOfPaths(paths: Iterable<string>): readonly Problem[] {
  const problems: Problem[] = []
  const first = new Map<string, string>()
  for (const path of paths) {
    const fault = faultOfPath(path)
    if (fault) problems.push({ path, expected: 'a path inside this folder, for any system', found: fault })
    const key = path.normalize('NFC').toLowerCase()
    const twin = first.get(key)
    if (twin === undefined) first.set(key, path)
    else
      problems.push({
        path,
        expected: 'a name that differs from all others by more than capitals or accents',
        found: twin === path ? 'the same name twice' : twin,
      })
  }
  return problems.toSorted(byPath)
}
