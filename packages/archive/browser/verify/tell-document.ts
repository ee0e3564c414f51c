import { factAnchor } from '../../src/site/passages.js'
import type { ArchiveList } from '../../src/verify/archive-list.js'
import { belongs, type NamingEntry } from '../../src/verify/belongs.js'
import { el, linkTo, verdict } from './element.js'
import type { ScriptWords } from './script-words.js'

/** Where the page stands, and in which language it speaks. */
export interface Place {
  readonly root: string
  readonly timeline: string
  readonly language: string
  readonly words: ScriptWords
}

/** Whether a document is of the archive, which one, and when it entered. */
export function tellDocument(
  name: string,
  sha256: string,
  list: ArchiveList,
  place: Place,
): { readonly said: string; readonly shown: readonly Node[] } {
  const { words, root } = place
  const found = belongs({ sha256 }, list)
  const hash = el('p', { class: 'source' }, `${words.hash} `, el('code', { class: 'hash' }, sha256))
  if (!found.belongs) {
    const twin = list.files.filter(({ path }) => path.split('/').at(-1) === name)
    const said = words.foreign(name)
    const shown = [
      verdict(false, said, words.foreignHow),
      ...(twin.length === 0 ? [] : [links(words.sameName, twin, root)]),
      hash,
    ]
    return { said, shown }
  }
  const said = words.belongs(name)
  const { document: known, formats, entries, acts } = found
  const files = found.paths.map(path => ({ path }))
  const shown = [
    verdict(true, said, words.belongsHow),
    ...(known ? [el('p', { class: 'what', dir: 'auto', lang: known.lang }, known.title)] : []),
    el(
      'ul',
      { class: 'belonging' },
      ...entries.map(entry => told(entry, place)),
      ...acts.map(({ stream, seq, recordedAt }) =>
        el('li', {}, words.acts(stream, seq, dayIn(recordedAt, place.language))),
      ),
      ...(entries.length + acts.length === 0 ? [el('li', {}, words.unnamed)] : []),
      el('li', {}, links(words.isFile, files, root)),
      ...(formats.length === 0
        ? []
        : [
            el(
              'li',
              {},
              links(
                words.formats,
                formats.map(path => ({ path })),
                root,
              ),
            ),
          ]),
    ),
    hash,
  ]
  return { said, shown }
}

function told(entry: NamingEntry, { words, language, timeline }: Place): HTMLElement {
  const written = dayIn(entry.recordedAt, language)
  return el(
    'li',
    {},
    el('p', {}, words.entered(entry.seq, written, dayIn(entry.on, language))),
    el('p', {}, entry.proven ? words.proven : words.unproven),
    el('p', {}, el('a', { href: `${timeline}#${factAnchor(entry.id)}` }, words.see)),
  )
}

const links = (label: string, files: readonly { readonly path: string }[], root: string): HTMLElement =>
  el(
    'div',
    {},
    `${label} `,
    ...files.flatMap(({ path }, index) => [...(index ? [', '] : []), linkTo(root, path)]),
  )

/** A whole day in words; what is vaguer stays as it is written. */
function dayIn(date: string, language: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
