import { isAbsolute, join, resolve } from 'node:path'
import { treeDigest } from '@apertura/minutes'
import { adverse } from '@apertura/rules'
import { sha256 } from '@apertura/seal'
import type { Command } from '../command.js'
import { documentFile, documentFormats, letterheadAt, readFormats } from '../document-formats.js'
import { findDocuments } from '../find-documents.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { publicDocuments } from '../public-documents.js'
import { isRefusal, refuse } from '../refusal.js'
import { voiceOf } from '../speak.js'

/** The documents of one mesa, or the sheets of sessions that only later accounts know. */
export const minutes: Command = {
  name: 'minutes',
  usage: 'PROCESS [MESA] --out DIR [--to html,pdf,…] [--public] [--letterhead FILE.docx] [--at D]',
  says: 'the documents of a mesa, or of each session that is known from a later account alone; --public leaves out what a committee resolved',
  words: 2,
  flags: ['out', 'to', 'public', 'letterhead', 'at'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    if (args.out === undefined) return refuse('name the folder for the documents', { path: '--out' })
    const formats = readFormats(args.formats)
    if (isRefusal(formats)) return formats
    const out = isAbsolute(args.out) ? args.out : resolve(world.cwd, args.out)
    if ((await world.exists(out)) && !(await world.isFolder(out)))
      return refuse('expected a folder, and this is a file', { path: '--out', file: args.out })
    const letterhead = await letterheadAt(args.letterhead, world)
    const voice = voiceOf(found.definition, args.locale)
    const locale = args.locale ?? found.definition.languages[0]
    const read = await findDocuments(found, args.words[1], { locale, at: args.at }, world)
    if (isRefusal(read)) return read
    const shown = args.public ? publicDocuments(read, voice.name) : { trees: read.trees, waiting: [] }
    if (isRefusal(shown)) return shown

    // All of them are made before any is written, so that what cannot be written leaves nothing half done.
    const files: { readonly name: string; readonly content: string | Uint8Array }[] = []
    const documents = []
    for (const tree of shown.trees) {
      const made = []
      for (const format of formats) {
        const content = await documentFile(tree, format, letterhead)
        if (isRefusal(content)) return content
        const name = `${tree.id}.${documentFormats[format]}`
        files.push({ name, content })
        made.push({ format, file: name, sha256: sha256(content) })
      }
      const { id, type, title, lang, about } = tree
      documents.push({ id, type, title, lang, version: about.version, digest: treeDigest(tree), files: made })
    }
    if (files.length > 0) await world.makeFolder(out)
    for (const { name, content } of files) await world.saveFile(join(out, name), content)

    const findings = adverse(read.findings)
    const words = wordsOf(voice.locale)
    return {
      json: { documents, waiting: shown.waiting, findings: findings.map(voice.finding), record: read.record },
      text: [
        ...findings.map(voice.line),
        ...shown.waiting.map(({ title, proposals }) => words.documentWaits(title, proposals.length)),
        words.documentsWritten(documents.length, files.length, args.out),
        ...(!args.public && read.personal ? [words.documentsPersonal] : []),
      ].join('\n'),
      exit: shown.waiting.length > 0 ? 1 : 0,
    }
  },
}
