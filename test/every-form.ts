import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { needed } from '@apertura/test-kit'
import { unzipSync } from 'fflate'

/** A file as somebody finds it. */
interface Found {
  readonly path: string
  readonly content: string | Uint8Array
}

const pdftotext = needed(
  'pdftotext',
  () => ['/usr/bin/pdftotext', '/opt/homebrew/bin/pdftotext'].find(path => existsSync(path)),
  'the words of a PDF are sought only in its bytes',
)

/** Letters and digits alone, without accents, case, spaces and signs: bytes of UTF-16 come out as the same letters. */
export const squeezed = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')

const codings = ['utf8', 'latin1'] as const

/** Everything that can be read out of a file, however it is written: one text, squeezed, for each way to read it. */
export function everyForm({ path, content }: Found): readonly string[] {
  const bytes = Buffer.from(content)
  const key = `${path.slice(path.lastIndexOf('.'))} ${createHash('sha256').update(bytes).digest('base64')}`
  const forms = known.get(key) ?? formsOf(path, bytes)
  known.set(key, forms)
  return forms
}

/** Scripts and style sheets are the same in every archive. */
const known = new Map<string, readonly string[]>()

function formsOf(path: string, bytes: Buffer): readonly string[] {
  const text = bytes.toString('utf8')
  return [
    text,
    bytes.toString('latin1'),
    ...[
      unescaped(text),
      percent(text),
      json(text),
      ...codings.flatMap(coding => [...base64(text, coding), ...hexadecimal(text, coding)]),
    ],
    ...(path.endsWith('.pdf') ? pdf(bytes) : []),
  ]
    .map(squeezed)
    .concat(zipped(path, bytes))
}

/** The ways in which somebody may have written a secret without writing it: without salt, a hash is one of them. */
export function tracesOf(secret: string): readonly string[] {
  const hash = createHash('sha256').update(secret).digest()
  return [secret, hash.toString('hex'), hash.toString('base64')].map(squeezed)
}

const unescaped = (text: string) =>
  text
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16) % 0x110000),
    )
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits) % 0x110000))

const percent = (text: string) =>
  text.replace(/(?:%[\da-f]{2})+/gi, run => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))

const json = (text: string) =>
  text.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** A run may begin anywhere: four ways to cut it are all there are. */
const base64 = (text: string, coding: BufferEncoding) =>
  [0, 1, 2, 3].map(from =>
    (text.match(/[\w+/-]{16,}/g) ?? [])
      .map(run => Buffer.from(run.slice(from), 'base64').toString(coding))
      .join(' '),
  )

const hexadecimal = (text: string, coding: BufferEncoding) =>
  [0, 1].map(from =>
    (text.match(/[\da-f]{16,}/gi) ?? [])
      .map(run => Buffer.from(run.slice(from), 'hex').toString(coding))
      .join(' '),
  )

/** What a reader shows of a PDF, and what its streams hold: hidden text and metadata are there too. */
function pdf(bytes: Buffer): readonly string[] {
  const streams: string[] = []
  const raw = bytes.toString('latin1')
  for (const { index, 0: begin } of raw.matchAll(/stream\r?\n/g)) {
    const from = index + begin.length
    const stream = bytes.subarray(from, raw.indexOf('endstream', from))
    try {
      const inner = inflateSync(stream, { finishFlush: 2 })
      streams.push(
        inner.toString('latin1'),
        ...hexadecimal(inner.toString('latin1').replace(/[<>\s]/g, ''), 'latin1'),
      )
    } catch {
      streams.push(stream.toString('latin1'))
    }
  }
  return pdftotext ? [...streams, execFileSync(pdftotext, ['-', '-'], { input: bytes }).toString()] : streams
}

function zipped(path: string, bytes: Buffer): readonly string[] {
  if (!/\.(?:docx|zip)$/.test(path)) return []
  return Object.entries(unzipSync(bytes)).flatMap(([inner, content]) => [
    squeezed(inner),
    ...everyForm({ path: inner, content }),
    // Word may cut one word into several runs.
    squeezed(
      Buffer.from(content)
        .toString('utf8')
        .replace(/<[^>]*>/g, ''),
    ),
  ])
}
