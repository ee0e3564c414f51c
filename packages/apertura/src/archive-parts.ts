import { join } from 'node:path'
import type { ArchiveOptions, ArchiveSource, MesaPaper } from '@apertura/archive'
import type { Entry, MesaAccount } from '@apertura/domain'
import { findCriteria } from './criteria-source.js'
import { findDocuments } from './find-documents.js'
import { mesaOf } from './mesa-of.js'
import type { ProcessSource } from './process-source.js'
import { publicDocuments, type WaitingDocument } from './public-documents.js'
import { readJson } from './read-json.js'
import { readPublicTexts } from './read-public-texts.js'
import { readTriedLinks } from './read-tried-links.js'
import { isRefusal, type Refusal, refuse, shown } from './refusal.js'
import { voiceOf } from './speak.js'
import { openStream } from './stream-record.js'
import type { World } from './world.js'

/** What an archive is made of beside the record of the process, and the documents that wait for a committee. */
export interface ArchiveParts
  extends Pick<ArchiveSource, 'consultation' | 'texts' | 'links'>,
    Pick<ArchiveOptions, 'criteria'> {
  readonly mesas: readonly MesaAccount[]
  readonly papers: readonly MesaPaper[]
  readonly waiting: readonly WaitingDocument[]
}

/** Opens the mesas that are named or that the record cites, with their public documents, and the consultation that the record cites. */
export async function archiveParts(
  found: ProcessSource,
  names: readonly string[],
  world: World,
): Promise<ArchiveParts | Refusal> {
  const { folder, definition } = found
  const mesas: MesaAccount[] = []
  const papers: MesaPaper[] = []
  const waiting: WaitingDocument[] = []
  const voice = voiceOf(definition, undefined)
  for (const name of new Set([...names, ...(await citedMesas(found, world))])) {
    const there =
      folder !== undefined &&
      /^(?!(?:record|private)$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) &&
      (await world.exists(join(folder, `${name}.jsonl`)))
    if (!there) return refuse('there is no mesa of this name', { value: shown(name) })
    const opened = await mesaOf({ ...found, folder }, name, world)
    if (!opened.ok) return { refused: opened.issues }
    const { account } = opened.value
    mesas.push(account)
    const read = await findDocuments(found, name, { locale: definition.languages[0], at: undefined }, world)
    if (isRefusal(read)) return read
    const shownToAll = publicDocuments(read, voice.name)
    if (isRefusal(shownToAll)) return shownToAll
    const acts = { stream: name, entries: read.entries }
    papers.push(...shownToAll.trees.map(tree => ({ mesa: account.mesa, tree, acts })))
    waiting.push(...shownToAll.waiting)
  }
  const consultation = await citedConsultation(found, world)
  if (isRefusal(consultation)) return consultation
  const criteria = consultation ? await sentencesOf(found, world) : undefined
  if (isRefusal(criteria)) return criteria
  const beside = await besideRecord(folder, world)
  if (isRefusal(beside)) return beside
  return {
    mesas,
    papers,
    waiting,
    ...(consultation ? { consultation } : {}),
    ...(criteria ? { criteria } : {}),
    ...beside,
  }
}

/** What the criteria of the consultation say, where the process has any: codes alone are nothing to read. */
async function sentencesOf(
  found: ProcessSource,
  world: World,
): Promise<ArchiveOptions['criteria'] | Refusal> {
  if (found.folder === undefined || !(await world.exists(join(found.folder, 'criteria.json'))))
    return undefined
  const criteria = await findCriteria(found, world)
  return isRefusal(criteria) ? criteria : criteria.sentences
}

/** What somebody laid beside the record for everybody: cleared texts, and addresses that were tried. */
async function besideRecord(
  folder: string | undefined,
  world: World,
): Promise<Pick<ArchiveSource, 'texts' | 'links'> | Refusal> {
  if (folder === undefined) return {}
  const [textsAt, linksAt] = [join(folder, 'texts.jsonl'), join(folder, 'links.json')]
  const texts = (await world.exists(textsAt))
    ? readPublicTexts(await world.readFile(textsAt), 'texts.jsonl')
    : undefined
  if (isRefusal(texts)) return texts
  const json = (await world.exists(linksAt)) ? await readJson(linksAt, 'links.json', world) : undefined
  if (isRefusal(json)) return json
  const links = json ? readTriedLinks(json.value, 'links.json') : undefined
  if (isRefusal(links)) return links
  return { ...(texts ? { texts } : {}), ...(links ? { links } : {}) }
}

/** The record of the consultation, up to the entry that the process cites last. */
async function citedConsultation(
  { folder, record }: ProcessSource,
  world: World,
): Promise<readonly Entry[] | undefined | Refusal> {
  const cited = record.findLast(({ kind }) => kind === 'consultation.cited')
  if (folder === undefined || cited?.kind !== 'consultation.cited') return undefined
  const { stream, entries } = cited.data
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stream)) return undefined
  const opened = await openStream(folder, stream, world)
  if (!opened.ok) return { refused: opened.issues }
  return opened.value.record.entries.slice(0, entries)
}

/** The mesas that the process cites and whose streams are in its folder. */
async function citedMesas({ folder, record }: ProcessSource, world: World): Promise<readonly string[]> {
  const names: string[] = []
  for (const entry of folder === undefined ? [] : record)
    if (entry.kind === 'mesa.cited' && (await world.exists(join(folder ?? '', `${entry.data.stream}.jsonl`))))
      names.push(entry.data.stream)
  return names
}
