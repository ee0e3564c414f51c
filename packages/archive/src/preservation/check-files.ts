import type { ArchivedFile, Problem } from './archived-file.js'
import { byPath } from './archived-file.js'
import { faultsOfPaths } from './faults-of-paths.js'
import type { Hashed } from './manifest-lines.js'
import { hashedFile } from './manifest-of.js'

/**
 * What changed since a manifest was written: files altered, missing or added, and names that some disks cannot tell
 * apart. Files may be given by their content, or hashed beforehand by a program that reads them in pieces.
 *
 * @returns every problem with the file it is about, in the order of paths; none when nothing changed
 *
 * @example
 * ```ts
 * const manifest = manifestOf([{ path: 'acta.txt', content: 'a' }])
 * const problems = checkFiles(manifest, [{ path: 'Acta.txt', content: 'a' }])
 * problems.length // => 2
 * problems[1] // => { path: 'acta.txt', expected: 'this file', found: 'nothing' }
 * ```
 */
export function checkFiles(
  manifest: { readonly files: readonly Hashed[] },
  files: Iterable<ArchivedFile | Hashed>,
): readonly Problem[] {
  const found = Array.from(files, file => ('content' in file ? hashedFile(file) : file))
  const here = new Map(found.map(file => [file.path, file.sha256]))
  const listed = new Map(manifest.files.map(file => [file.path, file.sha256]))
  const names = new Map(manifest.files.map(file => [file.sha256, file.path]))
  const problems: Problem[] = [...faultsOfPaths(found.map(({ path }) => path))]
  for (const { path, sha256 } of manifest.files) {
    const now = here.get(path)
    if (now === undefined) problems.push({ path, expected: 'this file', found: 'nothing' })
    else if (now !== sha256) problems.push({ path, expected: sha256, found: now })
  }
  for (const { path, sha256 } of found) {
    if (listed.has(path)) continue
    const of = names.get(sha256)
    problems.push({
      path,
      expected: 'no such file',
      found: of === undefined ? sha256 : `the content of ${of}`,
    })
  }
  return problems.toSorted(byPath)
}
