import { isAbsolute, resolve } from 'node:path'
import { type ArchiveFile, type ArchiveSource, archive as archiveOf, archivePapers } from '@apertura/archive'
import { lastDay } from '@apertura/dossier'
import { sha256 } from '@apertura/seal'
import { archiveGiven } from '../archive-given.js'
import { archiveHead } from '../archive-head.js'
import { archiveParts } from '../archive-parts.js'
import type { Command } from '../command.js'
import { documentFile } from '../document-formats.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { isRefusal, refuse } from '../refusal.js'
import { archiveChanges, saveArchive } from '../save-archive.js'
import { voiceOf } from '../speak.js'

/** The public archive of a process: a folder that anybody can read, copy and host. */
export const archive: Command = {
  name: 'archive',
  usage: 'PROCESS [MESA …] --out DIR [--at D] [--base URL] [--seal KEY.jwk] [--authority URL]',
  says: 'the public archive as a folder of pages, documents and open data; each MESA is a stream of the process folder; texts.jsonl, links.json and archive.json of that folder come in; archive.json states address, licence and publisher, and lists the further files that are for everybody, which alone come in; --base is the address of the folder in which it will stand; --seal seals the head of the record with an Ed25519 key, --authority asks for its time (RFC 3161)',
  words: 100,
  flags: ['out', 'at', 'base', 'seal', 'authority'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    if (args.out === undefined) return refuse('name the folder for the archive', { path: '--out' })
    const out = isAbsolute(args.out) ? args.out : resolve(world.cwd, args.out)
    if ((await world.exists(out)) && !(await world.isFolder(out)))
      return refuse('expected a folder, and this is a file', { path: '--out', file: args.out })
    if (found.folder !== undefined && (await world.exists(out)) && (await world.isSame(out, found.folder)))
      return refuse('this is the folder of the process, and what stands apart in it is not for everybody', {
        path: '--out',
        file: args.out,
      })
    const { definition, record } = found
    const at = args.at ?? (record.length === 0 ? world.today : lastDay(record))
    const parts = await archiveParts(found, args.words.slice(1), args.at, world)
    if (isRefusal(parts)) return parts
    const { papers, waiting, criteria, ...shownToAll } = parts
    const given = await archiveGiven(found, parts.mesas, args.base, world)
    if (isRefusal(given)) return given
    const source: ArchiveSource = { definition, record, at, ...shownToAll }

    const made = new Map<string, ArchiveFile>()
    for (const { path, tree } of ['es-MX', 'en'].flatMap(locale => archivePapers(source, papers, locale)))
      for (const format of ['pdf', 'docx'] as const) {
        if (made.has(`${path}.${format}`)) continue
        const content = await documentFile(tree, format, undefined)
        if (isRefusal(content)) return content
        made.set(`${path}.${format}`, { path: `${path}.${format}`, content })
      }
    const vouched = await archiveHead(record, out, args, world)
    if (isRefusal(vouched)) return vouched
    const { head, stampedAt, ...seals } = vouched
    // All of it is made before any is written, so that what cannot be made leaves nothing half done.
    const files = archiveOf(source, {
      ...given,
      papers,
      files: [...made.values(), ...given.files],
      ...(criteria ? { criteria } : {}),
      ...seals,
    })
    const changes = await archiveChanges(out, files, definition.id, world)
    if (isRefusal(changes)) return changes
    const unsaved = await saveArchive(out, changes, world)
    if (unsaved) return unsaved

    const words = wordsOf(voiceOf(definition, args.locale).locale)
    const pages = files.filter(({ path }) => path.endsWith('.html')).length
    return {
      json: {
        at,
        head: record.at(-1)?.hash ?? null,
        tree: head,
        sealed: seals.sealed !== undefined,
        stampedAt,
        base: given.base ?? null,
        license: given.license?.url ?? null,
        publisher: given.publisher?.name ?? null,
        listed: { files: given.files.length, recordings: given.recordings?.length ?? 0 },
        written: changes.write.length,
        removed: changes.remove,
        files: files.map(({ path, content }) => ({ path, sha256: sha256(content) })),
        waiting,
      },
      text: [
        ...waiting.map(({ title, proposals }) => words.documentWaits(title, proposals.length)),
        words.archiveWritten(pages, files.length, args.out),
        // Of a package nobody here can state it.
        ...(found.folder === undefined ? [] : words.archiveUnstated(given)),
      ].join('\n'),
      exit: 0,
    }
  },
}
