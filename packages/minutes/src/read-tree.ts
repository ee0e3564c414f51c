import type { Issue, Result } from '@apertura/domain'
import { fault, within } from './read-tree/shape.js'
import { treeShape } from './read-tree/tree-shape.js'
import type { DocumentTree } from './tree/document-tree.js'

/** Documents are some ten levels deep; nobody reads one of a hundred. */
const deepest = 400

/**
 * Reads a document tree from what a JSON file holds: every field is looked at, a field that is not known is an issue, so
 * is an id that two passages share, a row with more or fewer cells than the head, and a speaker who is no reference.
 *
 * @example
 * ```ts
 * readTree(JSON.parse(render(tree, 'json'))).ok // => true
 * readTree({ ...tree, title: '' }) // => { ok: false, issues: [{ path: 'title', message: 'expected a text with words', value: '""' }] }
 * ```
 */
export function readTree(value: unknown): Result<DocumentTree> {
  if (depthOf(value) > deepest)
    return { ok: false, issues: [{ path: '', message: `nested deeper than ${deepest} levels` }] }
  const issues: Issue[] = []
  treeShape(value, '', issue => issues.push(issue))
  if (issues.length > 0) return { ok: false, issues }
  const tree = value as DocumentTree
  const unlike = disagreements(tree)
  return unlike.length > 0 ? { ok: false, issues: unlike } : { ok: true, value: tree }
}

/** What can only be seen once every field is what it must be. */
function disagreements({ blocks, references }: DocumentTree): readonly Issue[] {
  const issues: Issue[] = []
  const people = new Set(references.map(({ id }) => id))
  const taken = new Set<string>()
  visit(blocks, 'blocks')
  return issues

  function visit(value: unknown, path: string): void {
    if (Array.isArray(value)) for (const [i, each] of value.entries()) visit(each, within(path, i))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const { id, by, head, rows } = value as Readonly<Record<string, unknown>>
    if (typeof id === 'string') {
      if (taken.has(id)) issues.push(fault(within(path, 'id'), 'another passage has this id', id))
      taken.add(id)
    }
    if (typeof by === 'string' && !people.has(by))
      issues.push(fault(within(path, 'by'), 'nobody of the references has this id', by))
    if (Array.isArray(head) && Array.isArray(rows))
      for (const [i, { cells }] of rows.entries())
        if (cells.length !== head.length)
          issues.push(
            fault(`${path}.rows.${i}.cells`, `expected ${head.length} cells, as in the head`, cells),
          )
    for (const [key, each] of Object.entries(value)) visit(each, within(path, key))
  }
}

/** Levels of lists and objects, without calling itself: what comes from outside may be of any depth. */
function depthOf(value: unknown): number {
  let level = [value]
  let depth = 0
  while (level.length > 0 && depth <= deepest) {
    level = level.flatMap(each => (typeof each === 'object' && each !== null ? Object.values(each) : []))
    depth += 1
  }
  return depth
}
