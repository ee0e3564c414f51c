import { join } from 'node:path'
import type { ArchiveOptions, ArchiveSource, MesaPaper, PublicText } from '@apertura/archive'
import { happenedBy } from '@apertura/calendar'
import type { Day, MesaAccount } from '@apertura/domain'
import { archiveCriteria } from './archive-criteria.js'
import { citationsIn, citedStream, otherThanCited } from './cited-streams.js'
import { findDocuments } from './find-documents.js'
import { mesaOf } from './mesa-of.js'
import type { ProcessSource } from './process-source.js'
import { publicDocuments, type WaitingDocument } from './public-documents.js'
import { readJson } from './read-json.js'
import { readPublicTexts } from './read-public-texts.js'
import { readTriedLinks } from './read-tried-links.js'
import { isRefusal, type Refusal, refuse, shown } from './refusal.js'
import { voiceOf } from './speak.js'
import { stillCleared } from './still-cleared.js'
import type { World } from './world.js'

/** What an archive is made of beside the record of the process, and the documents that wait for a committee. */
export interface ArchiveParts
  extends Pick<ArchiveSource, 'consultation' | 'texts' | 'links'>,
    Pick<ArchiveOptions, 'criteria'> {
  readonly mesas: readonly MesaAccount[]
  readonly papers: readonly MesaPaper[]
  readonly waiting: readonly WaitingDocument[]
}

/**
 * Opens the mesas that are named or that the record cites, with their public documents, and the consultation that the
 * record cites. A stream that is another than the one that is cited is refused; of a day that somebody asks for, mesas
 * that met later are left out.
 */
export async function archiveParts(
  found: ProcessSource,
  names: readonly string[],
  at: Day | undefined,
  world: World,
): Promise<ArchiveParts | Refusal> {
  const { folder, definition } = found
  const cited = citationsIn(found, at)
  const inFolder = new Set(names)
  const mesas: MesaAccount[] = []
  const papers: MesaPaper[] = []
  const waiting: WaitingDocument[] = []
  const voice = voiceOf(definition, undefined)
  for (const { data } of cited.mesas)
    if (folder !== undefined && (await world.exists(join(folder, `${data.stream}.jsonl`))))
      inFolder.add(data.stream)
  for (const name of inFolder) {
    const there =
      folder !== undefined &&
      /^(?!(?:record|private)$)[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) &&
      (await world.exists(join(folder, `${name}.jsonl`)))
    if (!there) return refuse('there is no mesa of this name', { value: shown(name) })
    const opened = await mesaOf({ ...found, folder }, name, world)
    if (!opened.ok) return { refused: opened.issues }
    const { account, stored } = opened.value
    for (const citation of cited.mesas) {
      const other = citation.data.stream === name ? otherThanCited(stored, citation) : undefined
      if (other) return other
    }
    if (at !== undefined && happenedBy(account.held.on, at) === 'no') continue
    mesas.push(account)
    const read = await findDocuments(found, name, { locale: definition.languages[0], at: undefined }, world)
    if (isRefusal(read)) return read
    const shownToAll = publicDocuments(read, voice.name)
    if (isRefusal(shownToAll)) return shownToAll
    const acts = { stream: name, entries: read.entries }
    papers.push(...shownToAll.trees.map(tree => ({ mesa: account.mesa, tree, acts })))
    waiting.push(...shownToAll.waiting)
  }
  const stream = cited.consultation ? await citedStream(folder, cited.consultation, world) : undefined
  if (isRefusal(stream)) return stream
  const consultation = stream?.slice(0, cited.consultation?.data.entries)
  const criteria = consultation ? await archiveCriteria(found, world) : undefined
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
    ...(beside.texts ? { texts: stillCleared(beside.texts, stream ?? []) } : {}),
  }
}

interface BesideRecord extends Pick<ArchiveSource, 'links'> {
  readonly texts?: readonly PublicText[]
}

/** What somebody laid beside the record for everybody: cleared texts, and addresses that were tried. */
async function besideRecord(folder: string | undefined, world: World): Promise<BesideRecord | Refusal> {
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
