import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { needed } from '@apertura/test-kit'

/** Where the programs of poppler are, which read a PDF as others do. */
export const poppler = needed(
  'poppler',
  () =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .find(folder => ['pdfinfo', 'pdftotext'].every(name => existsSync(join(folder, name)))),
  'no PDF is read back',
)

/** What `pdfinfo` says of a file; with `-struct`, the elements of its structure. */
export const pdfInfo = (pdf: Uint8Array, ...options: readonly string[]): string =>
  run('pdfinfo', [...options, '-'], pdf)

/** The text of a file in the order in which it is written, without space, breaks of lines and marks of direction. */
export const pdfText = (pdf: Uint8Array): string =>
  run('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], pdf).replace(
    /[\s\u200b\u200e\u200f\u202a-\u202e]/g,
    '',
  )

/** It warns of a mark that Typst writes as a word. */
const run = (program: string, options: readonly string[], pdf: Uint8Array): string =>
  execFileSync(join(poppler as string, program), options, {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
