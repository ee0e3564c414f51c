import { type ArchivedFile, byPath, type Problem, textOf } from './archived-file.js'
import { bagDeclaration, oxumOf } from './bag-info.js'
import { bagNames } from './bag-of.js'
import { checkFiles } from './check-files.js'
import { faultsOfPaths } from './faults-of-paths.js'
import { type Hashed, type HashedFile, type ReadLines, readLines } from './manifest-lines.js'
import { hashedFile } from './manifest-of.js'

/**
 * Whether a bag of `bagOf` is complete and valid (RFC 8493 §3) and still as it was written: every file against the
 * manifests, the manifests against each other, the count of bytes, the names.
 *
 * Nothing inside a bag vouches for its last manifest. Who may have rewritten all of it is found out by comparing
 * `tagmanifest-sha256.txt`, or the head of the record, with a copy kept elsewhere.
 *
 * @param files - by their content, or hashed beforehand by a program that reads large ones in pieces; the bag's own
 * four text files always by their content
 * @returns every problem with the file it is about, in the order of paths
 *
 * @example
 * ```ts
 * const problems = checkBag([{ path: 'data/acta.txt', content: 'Acuerdos' }])
 * problems.map(problem => problem.path).slice(0, 3) // => ['bagit.txt', 'data/acta.txt', 'manifest-sha256.txt']
 * ```
 */
export function checkBag(files: readonly (ArchivedFile | HashedFile)[]): readonly Problem[] {
  const { declaration, info, manifest, tags } = bagNames
  const byName = new Map(files.flatMap(file => ('content' in file ? [[file.path, file.content]] : [])))
  const hashed = files.map(file => ('content' in file ? hashedFile(file) : file))
  const payload = hashed.filter(({ path }) => path.startsWith('data/'))
  const others = hashed.filter(({ path }) => !path.startsWith('data/') && path !== tags)
  const problems: Problem[] = [...faultsOfPaths(files.map(({ path }) => path))]
  const listOf = (name: string): ReadLines => {
    const content = byName.get(name)
    const text = content === undefined ? undefined : textOf(content)
    if (text !== undefined) return readLines(text, name)
    const found = content === undefined ? 'nothing' : 'bytes that are no UTF-8'
    return { files: [], problems: [{ path: name, expected: 'a manifest', found }] }
  }
  const check = (name: string, against: readonly HashedFile[]): void => {
    const list = listOf(name)
    problems.push(...list.problems, ...blamed(name, list, against), ...checkFiles(list, against))
  }
  check(manifest, payload)
  check(tags, others)
  const declared = byName.get(declaration)
  if (declared === undefined || textOf(declared) !== bagDeclaration)
    problems.push({
      path: declaration,
      expected: 'the two lines of BagIt 1.0',
      found: declared === undefined ? 'nothing' : 'something else',
    })
  const oxum = oxumSaid(byName.get(info))
  const counted = oxumOf(payload)
  if (oxum !== undefined && oxum !== counted)
    problems.push({ path: info, expected: `Payload-Oxum: ${counted}`, found: oxum })
  return unique(problems).toSorted(byPath)
}

const oxumSaid = (info: string | Uint8Array | undefined): string | undefined =>
  /^Payload-Oxum: (.*)$/m.exec((info === undefined ? undefined : textOf(info)) ?? '')?.[1]

/** Of two different contents no more than a few of 64 digits agree, so a hash that is nearly right was altered itself. */
const nearly = 48

/** What speaks against a manifest itself: a hash that is nearly right, or a name under which the content does not lie. */
function blamed(name: string, list: ReadLines, here: readonly Hashed[]): readonly Problem[] {
  const byPath = new Map(here.map(file => [file.path, file.sha256]))
  const listed = new Set(list.files.map(({ path }) => path))
  const unlisted = new Map(here.filter(({ path }) => !listed.has(path)).map(file => [file.sha256, file.path]))
  return list.files.flatMap(({ path, sha256: hash, line }) => {
    const now = byPath.get(path)
    const where = { path: name, expected: `in line ${line}: ` }
    if (now === undefined) {
      const under = unlisted.get(hash)
      return under === undefined ? [] : [{ ...where, expected: `${where.expected}${under}`, found: path }]
    }
    return now !== hash && agreeing(now, hash) >= nearly
      ? [{ ...where, expected: `${where.expected}${now} for ${path}`, found: hash }]
      : []
  })
}

const agreeing = (one: string, other: string): number =>
  [...one].filter((digit, index) => digit === other[index]).length

/** The same name may be wrong for two manifests. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map(each => [JSON.stringify(each), each])).values()]
}
