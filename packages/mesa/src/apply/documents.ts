import type { AccountDocument, LocalizedText } from '@apertura/domain'
import { grown, type Memory, replaced } from '../memory.js'
import type { ActOf } from '../mesa-act.js'
import type { Told } from './told.js'

export function drafted(memory: Memory, { data }: ActOf<'document.drafted'>): void {
  const { document, version, type, digest } = data
  memory.documents = grown(memory, memory.documents, {
    id: document,
    type,
    version,
    digest,
    state: 'draft',
    signatures: [],
    errata: [],
  })
}

/** A document only goes on: what was signed and is sent round again stays signed. */
export function furthered(
  memory: Memory,
  { document, version }: { readonly document: string; readonly version: number },
  state: AccountDocument['state'],
): void {
  changed(memory, document, version, before =>
    order.indexOf(state) > order.indexOf(before.state) ? { ...before, state } : before,
  )
}

const order: readonly AccountDocument['state'][] = ['draft', 'circulated', 'approved', 'signed', 'published']

export function signed(memory: Memory, { data }: ActOf<'document.signed'>, { on }: Told): void {
  furthered(memory, data, 'signed')
  const signature = { by: data.by, on, as: data.as ?? null, evidence: data.evidence }
  changed(memory, data.document, data.version, before => ({
    ...before,
    signatures: [...before.signatures, signature],
  }))
}

export function erratumFound(
  memory: Memory,
  {
    document,
    version,
    erratum,
  }: { readonly document: string; readonly version: number; readonly erratum: LocalizedText },
): void {
  changed(memory, document, version, before => ({ ...before, errata: [...before.errata, erratum] }))
}

function changed(
  memory: Memory,
  id: string,
  version: number,
  change: (before: AccountDocument) => AccountDocument,
): void {
  const at = memory.documents.findIndex(each => each.id === id && each.version === version)
  const before = memory.documents[at]
  if (before) memory.documents = replaced(memory, memory.documents, at, change(before))
}
