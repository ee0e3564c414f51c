import type { LocalizedText } from '@apertura/domain'
import type { HashedFile } from '../../preservation/manifest-lines.js'
import { h, type PageElement } from '../element.js'
import { documentsWordsOf } from '../locales/documents-words.js'
import type { Site } from '../site.js'
import { around } from './said.js'
import { table } from './table.js'

/** Formats in the order in which a reader wants them; what has another ending stands behind. */
const order = ['html', 'pdf', 'docx', 'json']

const endingOf = (path: string): string => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''

/** The files of one document: how large each is, and its hash, short until somebody opens it. */
export function fileTable(
  { locale, root, said, teller }: Site,
  id: string,
  name: LocalizedText,
  files: readonly HashedFile[],
): PageElement {
  const words = documentsWordsOf(locale)
  const place = (path: string) => (order.indexOf(endingOf(path)) + order.length + 1) % (order.length + 1)
  const sorted = files.toSorted((one, other) => place(one.path) - place(other.path))
  return table(
    id,
    around(words.filesOf, said(name)),
    [words.format, words.size, words.hash],
    sorted.map(({ path, bytes, sha256 }) => [
      link(
        `${root}${path}`,
        words.formats[endingOf(path)] ?? endingOf(path).toUpperCase(),
        teller.text(name),
      ),
      sizeOf(bytes),
      hashOf(sha256, words.wholeHash),
    ]),
  )
}

const link = (href: string, format: string, name: string): PageElement =>
  h('a', { href, 'aria-label': `${format}: ${name}` }, format)

const hashOf = (sha256: string, label: string): PageElement =>
  h(
    'details',
    null,
    h('summary', { title: sha256 }, h('code', null, `${sha256.slice(0, 12)}…`)),
    h('p', null, `${label}: `, h('code', null, sha256)),
  )

/** By hand: what an engine writes for a unit differs between versions, and the bytes must not. */
const sizeOf = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${(bytes / 1000).toFixed(1)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`
