import type { Block, DocumentTree, Inlines, Section } from '../../src/tree/document-tree.js'

/** Any part of a tree that is an object, seen from outside. */
export interface Node {
  readonly kind?: string
  readonly id?: string
  readonly text?: string
  readonly tone?: string
  readonly about?: { readonly person: string; readonly data: string }
  readonly votes?: readonly unknown[]
  readonly counts?: readonly unknown[]
  readonly caption?: Inlines
  readonly head?: readonly Inlines[]
  readonly rows?: readonly { readonly cells: readonly Inlines[] }[]
}

/** Every object of the blocks of a tree, in the order of reading. */
export function* everything({ blocks }: Pick<DocumentTree, 'blocks'>): Iterable<Node> {
  yield* under(blocks)
}

function* under(value: unknown): Iterable<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Node
  for (const part of Object.values(value)) yield* under(part)
}

/** Every section, the deepest too. */
export function headingsOf(blocks: readonly Block[]): readonly Section[] {
  return blocks.flatMap(block => (block.kind === 'section' ? [block, ...headingsOf(block.blocks)] : []))
}
