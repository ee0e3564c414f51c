import type { Entry, EntryOf, Locale, MesaAccount } from '@apertura/domain'
import { type DocumentTree, type MesaDocument, type OwnWording, toTree } from '@apertura/minutes'

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
    ...[...institutions].map(institution => versioned({ ...options, type: 'hand-over-letter', institution })),
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
