import type { Issue, Result } from '@apertura/domain'
import type { Block, DocumentTree } from '../tree/document-tree.js'
import { cutLines } from './cut-lines.js'
import { type Leak, leaks, tells } from './leaks.js'
import { marked } from './marked.js'
import { soughtOf } from './occurrences.js'
import { passagesOf } from './passages.js'
import { type Planned, planOf } from './plan-of.js'
import type { Resolution } from './resolution.js'
import { rewrite } from './rewrite.js'
import { type Gone, scrub } from './scrub.js'
import { unnamedPeople } from './unnamed-people.js'

/** What may be read elsewhere although it also stood in a passage that is left out, such as `Present`. */
export interface Staying {
  readonly staying?: readonly string[]
}

/**
 * The public version of a document: exactly what a committee ordered is left out, with a mark, a legend and a
 * ground in each place, and an index at the end. Titles, catalogue, references, ids and evidence lose it too.
 * Nothing is left to chance: what was left out in one passage and can be read in another is an issue that names
 * the other, so that the committee can decide about it.
 *
 * @returns issues for a resolution about another document or version, a passage that is not there, a range outside
 * its text, a removal without ground or legend, and whatever could still be read.
 *
 * @example
 * ```ts
 * const shown = publicVersion(complaint, resolution)
 * shown.ok && shown.value.references[0] // => { id: 'removed', kind: 'person', name: 'Dato personal' }
 * const [first] = resolution.removals
 * const less = publicVersion(complaint, { ...resolution, removals: [first] })
 * !less.ok && less.issues.map(({ path, value }) => [path, value]) // => [['removals', 'queja-2']]
 * ```
 */
export function publicVersion(
  tree: DocumentTree,
  resolution: Resolution,
  { staying = [] }: Staying = {},
): Result<DocumentTree> {
  const other = aboutAnother(tree, resolution)
  if (other.length > 0) return { ok: false, issues: other }
  const read = planOf(tree, resolution.removals)
  if (!read.ok) return read
  const plan = read.value
  const gone = goneIn(plan, staying)
  const giving = givenAway(resolution, gone)
  if (giving.length > 0) return { ok: false, issues: giving }
  const cut: DocumentTree = { ...tree, blocks: cutBlocks(tree.blocks, plan) }
  const bare = scrub(cut, gone, unnamedPeople(tree, cut))
  const before = passagesOf(cut)
  const ids = new Map(passagesOf(bare).map(({ id }, i) => [id, before[i]?.id ?? id]))
  // What a public version says of itself is the same in all of them, and was looked at above where it is not.
  const left = leaks(
    bare,
    gone.map(({ text }) => text),
  )
  if (left.length > 0) return { ok: false, issues: issuesOf(left, ids) }
  return { ok: true, value: marked(bare, plan, resolution, ids) }
}

/** What must not be read anywhere, each text once. */
function goneIn(plan: readonly Planned[], staying: readonly string[]): readonly (Gone & { text: string })[] {
  const legends = new Map(plan.flatMap(({ texts, mark }) => texts.map(text => [text, mark.legend])))
  return [...legends]
    .filter(([text]) => text.length >= 3 && !staying.includes(text))
    .map(([text, legend]) => ({ text, sought: soughtOf(text), legend }))
}

/** A resolution about something else counts characters of another text. */
function aboutAnother({ id, about }: DocumentTree, { document, version }: Resolution): readonly Issue[] {
  const issues: Issue[] = []
  if (document !== id)
    issues.push({ path: 'document', message: `the resolution is not about '${id}'`, value: document })
  if (version !== about.version)
    issues.push({
      path: 'version',
      message: `the resolution is not about version ${about.version}, which this is`,
      value: String(version),
    })
  return issues
}

/** Where the words that stand instead say what they stand for. */
function givenAway(resolution: Resolution, gone: readonly Gone[]): readonly Issue[] {
  const said = [
    { path: 'committee', texts: [resolution.committee] },
    { path: 'resolution', texts: [resolution.resolution] },
    ...resolution.removals.flatMap(({ legend, ground }, i) => [
      { path: `removals.${i}.legend`, texts: Object.values(legend) },
      { path: `removals.${i}.ground`, texts: [ground] },
    ]),
  ]
  return said
    .filter(({ texts }) => texts.some(text => gone.some(({ sought }) => tells(text, sought))))
    .map(({ path }) => ({ path, message: 'it repeats words that are left out' }))
}

/** Blocks with a mark in the place of what the plan leaves out. */
function cutBlocks(blocks: readonly Block[], plan: readonly Planned[]): readonly Block[] {
  const of = new Map<string, Planned[]>()
  for (const each of plan) of.set(each.passage, [...(of.get(each.passage) ?? []), each])
  return rewrite(blocks, {
    whole: id => {
      const found = of.get(id)?.find(({ range }) => range === null)
      return found ? [found.mark] : null
    },
    lines: (id, lines) =>
      cutLines(lines, of.get(id)?.flatMap(({ range, mark }) => (range ? [{ range, mark }] : [])) ?? []),
  })
}

/** Each passage once: in the resolution it is one more removal. */
function issuesOf(left: readonly Leak[], ids: ReadonlyMap<string, string>): readonly Issue[] {
  const issues = left.map(({ passage, path }): Issue => {
    const old = passage === null ? undefined : ids.get(passage)
    return old === undefined
      ? {
          path: 'removals',
          message: `something that is left out can still be read in '${path}' of the document`,
        }
      : {
          path: 'removals',
          message:
            'something that is left out can still be read in a passage that no removal names, or names in part',
          value: old,
        }
  })
  return [...new Map(issues.map(issue => [issue.value ?? issue.message, issue])).values()]
}
