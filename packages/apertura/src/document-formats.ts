import { isAbsolute, resolve } from 'node:path'
import { type DocumentTree, render, type TextFormat } from '@apertura/minutes'
import { docxOf } from '@apertura/minutes/docx'
import { fillLetterhead } from '@apertura/minutes/letterhead'
import { pdfOf } from '@apertura/minutes/pdf'
import { type Refusal, refuse, shown } from './refusal.js'
import type { World } from './world.js'

/** What a document can be written as, and the end of the file's name. */
export const documentFormats = {
  md: 'md',
  html: 'html',
  txt: 'txt',
  docx: 'docx',
  pdf: 'pdf',
  akn: 'akn.xml',
  json: 'json',
} as const

/** A format of a document, as it is asked for. */
export type DocumentFormat = keyof typeof documentFormats

/** Reads `html,pdf`; all formats when nothing is said. */
export function readFormats(text: string | undefined): readonly DocumentFormat[] | Refusal {
  const all = Object.keys(documentFormats) as DocumentFormat[]
  if (text === undefined) return all
  const asked = text.split(',').map(each => each.trim())
  const unknown = asked.find(each => !all.includes(each as DocumentFormat))
  if (unknown !== undefined)
    return refuse(`expected formats such as html,pdf; there are ${all.join(', ')}`, {
      path: '--to',
      value: shown(unknown),
    })
  return [...new Set(asked as DocumentFormat[])]
}

/** A paper of a city, and how it was called. */
export interface Letterhead {
  readonly file: string
  readonly bytes: Uint8Array
}

/** The letterhead that was named. */
export async function letterheadAt(file: string | undefined, world: World): Promise<Letterhead | undefined> {
  if (file === undefined) return undefined
  return { file, bytes: await world.readFile(isAbsolute(file) ? file : resolve(world.cwd, file)) }
}

/** A document in one format. */
export async function documentFile(
  tree: DocumentTree,
  format: DocumentFormat,
  letterhead: Letterhead | undefined,
): Promise<string | Uint8Array | Refusal> {
  if (format === 'pdf') return pdfOf(tree)
  if (format !== 'docx') return render(tree, format satisfies TextFormat)
  if (!letterhead) return docxOf(tree)
  const filled = await fillLetterhead(letterhead.bytes, tree)
  return filled.ok
    ? filled.value
    : { refused: filled.issues.map(issue => ({ file: letterhead.file, ...issue })) }
}
