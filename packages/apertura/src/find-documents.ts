import { join } from 'node:path'
import type { Day, Entry, Finding, Locale, MesaAccount } from '@apertura/domain'
import { dossier, lastDay, sessionAccounts } from '@apertura/dossier'
import { type DocumentTree, toTree } from '@apertura/minutes'
import { proposeRemovals } from '@apertura/minutes/public-version'
import { documentsOfMesa } from './documents-of-mesa.js'
import { mesaOf } from './mesa-of.js'
import { ownWording } from './own-wording.js'
import type { ProcessSource } from './process-source.js'
import { isRefusal, type Refusal, refuse, shown } from './refusal.js'
import type { World } from './world.js'

/** Documents that were asked for, before it is decided what of them may be shown. */
export interface FoundDocuments {
  readonly trees: readonly DocumentTree[]
  /** The acts of the mesa, where a committee's resolutions stand; none for a session that others told of. */
  readonly entries: readonly Entry[]
  readonly findings: readonly Finding[]
  readonly record: MesaAccount['record']
  /** Whether something in them is marked as not public. */
  readonly personal: boolean
}

/**
 * Finds what `MESA` names: a stream of the folder, or a session that the record tells of; without a name, every session
 * that is known from a later account alone.
 */
export async function findDocuments(
  found: ProcessSource,
  name: string | undefined,
  { locale, at }: { readonly locale: Locale; readonly at: Day | undefined },
  world: World,
): Promise<FoundDocuments | Refusal> {
  const { definition, record, folder } = found
  const wording = await ownWording(folder, locale, world)
  if (isRefusal(wording)) return wording
  const stream = folder !== undefined && name !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
  if (stream && name !== 'record' && (await world.exists(join(folder, `${name}.jsonl`)))) {
    const opened = await mesaOf({ ...found, folder }, name, world)
    if (!opened.ok) return { refused: opened.issues }
    const { account, entries, record: stands } = opened.value
    const trees = documentsOfMesa(account, locale, wording)
    const personal = trees.some(tree => proposeRemovals(tree).length > 0)
    return { trees, entries, findings: account.findings, record: stands, personal }
  }
  const accounts =
    record.length === 0 ? [] : sessionAccounts(dossier(definition, record, { at: at ?? lastDay(record) }))
  const asked = name === undefined ? accounts : accounts.filter(({ session }) => session === name)
  if (name !== undefined && asked.length === 0) {
    const known = accounts.map(({ session }) => session)
    return refuse(
      known.length > 0
        ? `there is no mesa of this name, and no session; the record tells of ${known.join(', ')}`
        : 'there is no mesa of this name, and the record tells of no session',
      { value: shown(name) },
    )
  }
  const options = { type: 'reconstructed-session', locale, ...(wording ? { wording } : {}) } as const
  const trees = asked.map(account => toTree(account, options))
  return { trees, entries: [], findings: [], record: null, personal: false }
}
