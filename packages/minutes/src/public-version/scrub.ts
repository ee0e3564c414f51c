import type { SignatureEvidence } from '@apertura/domain'
import type { Block, DocumentTree, TreeReference } from '../tree/document-tree.js'
import { tells } from './leaks.js'
import { fold, joined, occurrences, type Range, type Sought, soughtOf, wholeWords } from './occurrences.js'
import { passagesOf } from './passages.js'

/** A text that was left out, and what is said in its place. */
export interface Gone {
  readonly sought: Sought
  readonly legend: string
}

/**
 * A document without what was left out in all that is not read as a passage: title, catalogue, references, ids,
 * evidence of signatures. Ids that told a name, or somebody whose name was left out, get another one, everywhere alike.
 *
 * @param unnamed - ids of people whom the passages no longer name
 */
export function scrub(
  tree: DocumentTree,
  gone: readonly Gone[],
  unnamed: readonly string[] = [],
): DocumentTree {
  const words = (text: string) => without(text, gone, ({ legend }) => `[${legend}]`)
  const told = (text: string) => gone.find(({ sought }) => tells(text, sought))
  const named = tree.references.filter(({ name }) => told(name)).map(({ id }) => id)
  const rename = renaming(tree, gone, [...named, ...unnamed].map(soughtOf))
  const { subtitle, about } = tree
  return {
    ...tree,
    id: rename(tree.id),
    title: words(tree.title),
    ...(subtitle === undefined ? {} : { subtitle: words(subtitle) }),
    about: {
      ...about,
      process: words(about.process),
      place: words(about.place),
      author: words(about.author),
      keywords: about.keywords.filter(keyword => !told(keyword)),
    },
    references: tree.references.map(reference => referenceWithout(reference, rename, told)),
    blocks: idsAnew(tree.blocks, rename, told) as readonly Block[],
  }
}

const referenceWithout = (
  { id, kind, name }: TreeReference,
  rename: (id: string) => string,
  told: (text: string) => Gone | undefined,
): TreeReference => ({ id: rename(id), kind, name: told(name)?.legend ?? name })

/** Gives every id that tells something a new one, the same for the same; no two ids become one. */
function renaming(
  tree: DocumentTree,
  gone: readonly Gone[],
  people: readonly Sought[],
): (id: string) => string {
  const given = new Map<string, string>()
  const taken = new Set([...passagesOf(tree), ...tree.references].map(({ id }) => id))
  return id => {
    const before = given.get(id)
    if (before !== undefined) return before
    const bare = withoutPeople(
      without(id, gone, () => 'removed'),
      people,
    )
    let free = bare
    if (bare !== id) for (let i = 2; taken.has(free); i++) free = `${bare}-${i}`
    given.set(id, free)
    taken.add(free)
    return free
  }
}

/** Blocks with new ids, and without evidence of signatures that tells something. */
function idsAnew(
  value: unknown,
  rename: (id: string) => string,
  told: (text: string) => Gone | undefined,
): unknown {
  if (Array.isArray(value)) return value.map(each => idsAnew(each, rename, told))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, below]): [string, unknown][] => {
    if (typeof below === 'string') return [[key, stringAnew(key, below, rename)]]
    if (key === 'evidence' && Object.values(below as SignatureEvidence).some(told)) return []
    return [[key, idsAnew(below, rename, told)]]
  })
  return Object.fromEntries(entries)
}

function stringAnew(key: string, text: string, rename: (id: string) => string): string {
  if (key === 'to' && text.startsWith('#')) return `#${rename(text.slice(1))}`
  return key === 'id' || key === 'by' || key === 'person' ? rename(text) : text
}

/** A text with something else in each place that tells what was left out. */
function without(text: string, gone: readonly Gone[], instead: (gone: Gone) => string): string {
  const folded = fold(text)
  const places = gone.flatMap(each => occurrences(text, each.sought, folded).map(range => ({ range, each })))
  return replaced(
    text,
    places.map(({ range }) => range),
    from => instead((places.find(({ range }) => range[0] === from) as { each: Gone }).each),
  )
}

/** An id without the ids of people that it is made of, such as `attendance-ana`, as whole words only. */
function withoutPeople(id: string, people: readonly Sought[]): string {
  if (people.some(({ exact }) => exact === id)) return 'removed'
  const folded = fold(id)
  return replaced(
    id,
    people.flatMap(person => wholeWords(folded, person)),
    () => 'removed',
  )
}

function replaced(text: string, ranges: readonly Range[], instead: (from: number) => string): string {
  let result = text
  for (const [from, to] of [...joined(ranges)].reverse())
    result = result.slice(0, from) + instead(from) + result.slice(to)
  return result
}
