import { isAbsolute, resolve } from 'node:path'
import type { Arguments } from '../arguments.js'
import type { Command, CommandAnswer } from '../command.js'
import { hashOfFile, readFolder, readZip } from '../read-archive.js'
import { readCertificates, readPublicKey } from '../read-trust.js'
import { isRefusal, type Refusal, refuse } from '../refusal.js'
import { answerOfArchive, type Trust } from '../verify-archive.js'
import { type RecordBytes, recordInFolder, recordOfProcess, verifyRecord } from '../verify-record.js'
import type { World } from '../world.js'

/** Whether anything was altered since it was sealed. */
export const verify: Command = {
  name: 'verify',
  usage:
    'PROCESS|FOLDER|FILE.zip|FILE.jsonl [--head HASH] [--key KEY.jwk] [--trust CERT.pem] [--document FILE]',
  says: 'whether a record or an archive is byte by byte what was sealed, and whether a document is of an archive',
  words: 1,
  flags: ['head', 'document', 'key', 'trust'],
  async run(args, world) {
    const [name] = args.words
    if (!name) return refuse('name what to verify: a process, an archive or a record.jsonl')
    const at = (file: string) => (isAbsolute(file) ? file : resolve(world.cwd, file))
    const path = at(name)
    const isFolder = await world.isFolder(path)
    const isFile = !isFolder && (await world.exists(path))
    if (!isFolder && !isFile && /[/\\]|\.(?:zip|jsonl)$/i.test(name))
      return refuse('is not there', { file: name })
    const archive = isFolder
      ? await readFolder(path, name, world)
      : isFile && /\.zip$/i.test(name)
        ? await readZip(path, name, world)
        : undefined
    if (isRefusal(archive)) return archive
    if (archive) {
      const trust = await trustOf(args, world)
      if (isRefusal(trust)) return trust
      if (args.document === undefined) return answerOfArchive(archive, undefined, args, trust)
      const document = at(args.document)
      if (await world.isFolder(document))
        return refuse('expected a file, and this is a folder', { path: '--document', file: args.document })
      const sha256 = await hashOfFile(document, world)
      return answerOfArchive(archive, { name: args.document, sha256 }, args, trust)
    }
    const record = isFolder
      ? await recordInFolder(path, name, world)
      : isFile
        ? await recordOfFile(path, name, world)
        : await recordOfProcess(name, world)
    return isRefusal(record) ? record : answerOfRecord(record, args)
  },
}

async function recordOfFile(path: string, name: string, world: World): Promise<RecordBytes | Refusal> {
  if (!path.endsWith('.jsonl')) return refuse('expected a folder, a .zip or a .jsonl file', { file: name })
  return { bytes: await world.readFile(path), file: name }
}

async function trustOf({ key, trust }: Arguments, world: World): Promise<Trust | Refusal> {
  const sealKey = key === undefined ? undefined : await readPublicKey(key, world)
  if (isRefusal(sealKey)) return sealKey
  const trusted = trust === undefined ? undefined : await readCertificates(trust, world)
  if (isRefusal(trusted)) return trusted
  return { ...(sealKey ? { sealKey } : {}), ...(trusted ? { trusted } : {}) }
}

function answerOfRecord(record: RecordBytes, args: Arguments): CommandAnswer | Refusal {
  const { file } = record
  if (args.document !== undefined)
    return refuse('only an archive has documents, and this is a record', { path: '--document', file })
  const flag = args.key !== undefined ? '--key' : args.trust !== undefined ? '--trust' : undefined
  if (flag !== undefined)
    return refuse('only an archive has a seal or a timestamp, and this is a record', { path: flag, file })
  return verifyRecord(record, args)
}
