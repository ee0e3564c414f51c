import type { Problem } from './archived-file.js'

/** A file and the SHA-256 of its bytes, in lower-case hexadecimal. */
export interface Hashed {
  readonly path: string
  readonly sha256: string
}

/** The same with the length of its bytes. */
export interface HashedFile extends Hashed {
  readonly bytes: number
}

const encoded: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' }
const decoded: Readonly<Record<string, string>> = { '%25': '%', '%0D': '\r', '%0A': '\n' }

/** RFC 8493 §2.1.3: a line break or a percent sign in a path is percent-encoded, and nothing else is. */
export const encodedPath = (path: string): string => path.replace(/[%\r\n]/g, each => encoded[each] ?? each)

const decodedPath = (path: string): string => path.replace(/%(?:25|0D|0A)/g, each => decoded[each] ?? each)

/** The lines of a manifest, as `sha256sum` writes and reads them. */
export const manifestLines = (files: readonly Hashed[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${encodedPath(path)}\n`).join('')

/** What a manifest lists, and its lines that are not written as {@link manifestLines} writes them. */
export interface ReadLines {
  readonly files: readonly (Hashed & { readonly line: number })[]
  readonly problems: readonly Problem[]
}

/**
 * Reads a manifest that this room wrote. Other spellings of the same (capitals in a hash, other spaces) are
 * problems, since they were not there when it was written.
 */
export function readLines(text: string, manifest: string): ReadLines {
  const files: (Hashed & { line: number })[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  const lines = text.split('\n')
  if (lines.pop() !== '')
    problems.push({ path: manifest, expected: 'a line break at the end', found: 'none' })
  for (const [index, line] of lines.entries()) {
    const [, sha256, written] = /^([0-9a-f]{64}) {2}([^ ].*)$/s.exec(line) ?? []
    const path = written === undefined ? undefined : decodedPath(written)
    const sound = path !== undefined && encodedPath(path) === written && !seen.has(path)
    if (sound && sha256 !== undefined) {
      seen.add(path)
      files.push({ path, sha256, line: index + 1 })
    } else
      problems.push({
        path: manifest,
        expected: `in line ${index + 1}: a SHA-256, two spaces and a path that no other line has`,
        found: JSON.stringify(line.slice(0, 200)),
      })
  }
  return { files, problems }
}
