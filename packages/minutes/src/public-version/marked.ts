import { textIn } from '@apertura/rules'
import type { Block, DocumentTree, Inlines, Note, Section } from '../tree/document-tree.js'
import { plain } from '../tree/plain-texts.js'
import type { Planned } from './plan-of.js'
import { bannerWords, publicWords } from './public-words.js'
import type { Resolution } from './resolution.js'

/**
 * A document that says of itself that it is a public version: in its id, its subtitle, a banner, and an index of
 * what is not shown, which never says what that was.
 *
 * @param ids - the id in the resolution for each id of a passage as it is now
 */
export function marked(
  tree: DocumentTree,
  plan: readonly Planned[],
  { committee, resolution }: Pick<Resolution, 'committee' | 'resolution'>,
  ids: ReadonlyMap<string, string>,
): DocumentTree {
  const { lang, subtitle } = tree
  const name = textIn(publicWords.name, lang)
  const free = freePrefix([...ids.keys()])
  const banner: Note = {
    kind: 'note',
    id: free,
    tone: 'banner',
    title: line(name),
    blocks: [
      {
        kind: 'paragraph',
        id: `${free}-1`,
        text: line(bannerWords(lang, plan.length, resolution, committee)),
      },
    ],
  }
  const now = new Map([...ids].map(([id, old]) => [old, id]))
  const index: readonly Block[] = plan.length > 0 ? [indexOf(plan, tree, `${free}-index`, now)] : []
  return {
    ...tree,
    id: `${tree.id}-public-version`,
    subtitle: subtitle === undefined ? name : `${subtitle} · ${name}`,
    blocks: [banner, ...tree.blocks, ...index],
  }
}

function indexOf(
  plan: readonly Planned[],
  { lang, blocks }: DocumentTree,
  id: string,
  now: ReadonlyMap<string, string>,
): Section {
  const headings = headingsOf(blocks)
  const placeOf = (passage: string) => {
    const heading = headings.get(passage)
    return heading === undefined ? passage : `${heading} · ${passage}`
  }
  const title = line(textIn(publicWords.index, lang))
  return {
    kind: 'section',
    id,
    role: 'other',
    title,
    blocks: [
      {
        kind: 'table',
        id: `${id}-table`,
        caption: title,
        head: publicWords.head.map(word => line(textIn(word, lang))),
        rows: plan.map(({ passage, mark, data }) => ({
          id: `${id}-${mark.number}`,
          cells: [
            String(mark.number),
            placeOf(now.get(passage) ?? passage),
            textIn(publicWords[data], lang),
            mark.ground,
            mark.legend,
          ].map(line),
        })),
      },
    ],
  }
}

/** The heading under which each passage stands, for those who read no ids. */
function headingsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const headings = new Map<string, string>()
  for (const block of blocks) {
    const heading = block.kind === 'section' ? plain(block.title) : ''
    if (heading !== '') noteIds(block, heading, headings)
  }
  return headings
}

/** Every id of a part of a document. */
function noteIds(value: unknown, heading: string, headings: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return
  if ('id' in value && typeof value.id === 'string') headings.set(value.id, heading)
  for (const part of Object.values(value)) noteIds(part, heading, headings)
}

const line = (text: string): Inlines => [{ kind: 'text', text }]

/** An id with which none of the document begins. */
function freePrefix(ids: readonly string[]): string {
  let prefix = 'public-version'
  while (ids.some(id => id.startsWith(prefix))) prefix = `x-${prefix}`
  return prefix
}
