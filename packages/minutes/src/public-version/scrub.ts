import type { SignatureEvidence } from '@apertura/domain'
import type { Block, DocumentTree, TreeReference } from '../tree/document-tree.js'
import { tells } from './leaks.js'
import { fold, joined, occurrences, type Sought } from './occurrences.js'
import { passagesOf } from './passages.js'

/** A text that was left out, and what is said in its place. */
export interface Gone {
  readonly sought: Sought
  readonly legend: string
}

/**
 * A document without what was left out in all that is not read as a passage: title, catalogue, references, ids,
 * evidence of signatures. Ids that told a name get another one, everywhere alike.
 */
export function scrub(tree: DocumentTree, gone: readonly Gone[]): DocumentTree {
  const words = (text: string) => without(text, gone, ({ legend }) => `[${legend}]`)
  const told = (text: string) => gone.find(({ sought }) => tells(text, sought))
  const named = new Set(tree.references.filter(({ name }) => told(name)).map(({ id }) => id))
  const rename = renaming(tree, gone, named)
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
  named: ReadonlySet<string>,
): (id: string) => string {
  const given = new Map<string, string>()
  const taken = new Set([...passagesOf(tree), ...tree.references].map(({ id }) => id))
  return id => {
    const before = given.get(id)
    if (before !== undefined) return before
    const bare = named.has(id) ? 'removed' : without(id, gone, () => 'removed')
    if (bare === id) return id
    let free = bare
    for (let i = 2; taken.has(free); i++) free = `${bare}-${i}`
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
  const ranges = joined(places.map(({ range }) => range))
  let result = text
  for (const range of [...ranges].reverse()) {
    const { each } = places.find(place => place.range[0] === range[0]) as { each: Gone }
    result = result.slice(0, range[0]) + instead(each) + result.slice(range[1])
  }
  return result
}
