import { isAbsolute, join, resolve } from 'node:path'
import type { ArchiveOptions } from '@apertura/archive'
import type { Entry } from '@apertura/domain'
import { sha256 } from '@apertura/seal'
import type { SealKey } from '@apertura/seal/jws'
import { bytesOfHead, sealTreeHead, type TreeHead, treeHead } from '@apertura/seal/merkle'
import { readTimestamp, timestampRequest, verifyTimestamp } from '@apertura/seal/timestamp'
import type { Arguments } from './arguments.js'
import { readJson } from './read-json.js'
import { isWebAddress } from './read-tried-links.js'
import { isRefusal, type Refusal, refuse, shown } from './refusal.js'
import type { World } from './world.js'

/** The head of a record, and what vouches for it. */
export interface ArchiveHead extends Pick<ArchiveOptions, 'sealed' | 'sealKey' | 'stamps'> {
  readonly head: TreeHead
  /** When an authority says that the head existed; null where none was asked. */
  readonly stampedAt: string | null
}

const tokenName = 'record-head.tsr'

/**
 * Seals the head of a record with a key and asks an authority for its time. A token that already lies in the folder
 * and fits the head stays, so that the same record gives the same bytes and no authority is asked twice.
 */
export async function archiveHead(
  record: readonly Entry[],
  out: string,
  args: Pick<Arguments, 'seal' | 'authority'>,
  world: World,
): Promise<ArchiveHead | Refusal> {
  const { seal, authority } = args
  if (authority !== undefined && !isWebAddress(authority))
    return refuse('expected the address of an authority for timestamps', {
      path: '--authority',
      value: shown(authority),
    })
  const head = treeHead(record)
  const sealed = seal === undefined ? {} : await sealWith(head, seal, world)
  if (isRefusal(sealed)) return sealed
  const digest = sha256(bytesOfHead(head))
  const token =
    (await keptToken(join(out, tokenName), digest, world)) ?? (await stamped(digest, authority, world))
  if (isRefusal(token)) return token
  return {
    head,
    ...sealed,
    stampedAt: token?.at ?? null,
    ...(token ? { stamps: [{ path: tokenName, content: token.bytes }] } : {}),
  }
}

async function sealWith(
  head: TreeHead,
  file: string,
  world: World,
): Promise<Pick<ArchiveOptions, 'sealed' | 'sealKey'> | Refusal> {
  const json = await readJson(isAbsolute(file) ? file : resolve(world.cwd, file), file, world)
  // What stands in a file with a key is repeated nowhere.
  if (isRefusal(json)) return refuse('is not JSON', { file })
  const key = json.value as SealKey
  try {
    return { sealed: await sealTreeHead(head, key), sealKey: key }
  } catch {
    return refuse('expected a private Ed25519 key as a JSON Web Key (RFC 8037)', { file })
  }
}

interface Token {
  readonly bytes: Uint8Array
  readonly at: string
}

async function keptToken(path: string, digest: string, world: World): Promise<Token | undefined> {
  if (!(await world.exists(path)) || (await world.isFolder(path))) return undefined
  const bytes = await world.readFile(path)
  const read = readTimestamp(bytes)
  return read.ok && read.value.digest === digest ? { bytes, at: read.value.at } : undefined
}

async function stamped(
  digest: string,
  authority: string | undefined,
  world: World,
): Promise<Token | undefined | Refusal> {
  if (authority === undefined) return undefined
  const nonce = world.salt()
  const asked = { path: '--authority', value: shown(authority) }
  let bytes: Uint8Array
  try {
    bytes = await world.askAuthority(authority, timestampRequest(digest, { nonce }))
  } catch (error) {
    return refuse(`the authority did not answer: ${reasonOf(error)}`, asked)
  }
  const read = await verifyTimestamp(bytes, { digest, nonce, trusted: [] })
  const [issue] = read.ok ? [] : read.issues.filter(({ message }) => message !== untrusted)
  if (issue) return refuse(`the answer of the authority does not hold: ${issue.message}`, asked)
  const said = readTimestamp(bytes)
  return said.ok ? { bytes, at: said.value.at } : refuse('the authority gave no timestamp', asked)
}

/** Whom to trust is for whoever verifies: here it is enough that the answer fits the request and its own signature. */
const untrusted = 'it does not lead to a certificate that you trust'

/** Node says "fetch failed" and keeps the reason behind it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const behind = error.cause instanceof Error ? error.cause.message || String(error.cause) : ''
  return behind === '' ? error.message : `${error.message} (${behind})`
}
