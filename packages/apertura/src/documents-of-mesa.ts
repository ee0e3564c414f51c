import type { Entry, EntryOf, Locale, MesaAccount } from '@apertura/domain'
import { type DocumentTree, type MesaDocument, type OwnWording, toTree, treeDigest } from '@apertura/minutes'

/** Every document that one mesa has: which there are follows from what happened. */
export function documentsOfMesa(
  account: MesaAccount,
  locale: Locale,
  wording: OwnWording | undefined,
): readonly DocumentTree[] {
  const options = { locale, ...(wording ? { wording } : {}) }
  /** In the version that was last drafted, so that a resolution about it finds it. */
  const versioned = (document: MesaDocument) => {
    const tree = toTree(account, document)
    const last = Math.max(
      1,
      ...account.documents.filter(({ id }) => id === tree.id).map(({ version }) => version),
    )
    return last === 1 ? tree : toTree(account, { ...document, version: last })
  }
  const taken = new Set<string>()
  /** Names that differ only in signs make one id, and the second letter would be written over the first. */
  const letterFor = (institution: string) => {
    const letter = { ...options, type: 'hand-over-letter', institution } as const
    const { id } = toTree(account, letter)
    let free = id
    for (let count = 2; taken.has(free); count++) free = `${id}-${count}`
    taken.add(free)
    return versioned({ ...letter, id: free })
  }
  const held = account.state !== 'convened' && account.state !== 'called-off'
  const institutions = new Set(
    account.agreements.flatMap(({ handedTo }) => handedTo.map(({ institution }) => institution)),
  )
  return [
    versioned({ ...options, type: 'call' }),
    ...(held
      ? (['attendance-list', 'minutes', 'agreement-sheet', 'briefing'] as const).map(type =>
          versioned({ ...options, type }),
        )
      : []),
    ...[...institutions].map(letterFor),
  ]
}

/** The last resolution of a committee about a document. */
export function resolutionFor(
  entries: readonly Entry[],
  { id }: DocumentTree,
): EntryOf<'redaction.resolved'>['data'] | undefined {
  return entries.findLast(entry => entry.kind === 'redaction.resolved' && entry.data.document === id)?.data as
    | EntryOf<'redaction.resolved'>['data']
    | undefined
}

/** Whether a document is, word by word, the one that was drafted. */
export const isAsDrafted = (entries: readonly Entry[], tree: DocumentTree): boolean =>
  entries.some(
    ({ kind, data }) =>
      kind === 'document.drafted' &&
      data.document === tree.id &&
      data.version === tree.about.version &&
      data.digest === treeDigest(tree),
  )
