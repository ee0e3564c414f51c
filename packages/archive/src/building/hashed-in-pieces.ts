import { sha256InPieces } from '@apertura/seal'
import type { ArchiveFile } from '../archive-file.js'
import type { HashedFile } from '../preservation/manifest-lines.js'
import { hashedFile } from '../preservation/manifest-of.js'

const letters = 16_384
const utf8 = new TextEncoder()
/** Three bytes are the most that one unit of a text takes. */
const room = new Uint8Array(3 * letters + 3)

/** The hash and length of a file. A long text is never in memory as bytes, which would be most of what a walk needs. */
export function hashedInPieces(file: ArchiveFile): HashedFile {
  const { path, content } = file
  if (typeof content !== 'string' || content.length <= letters) return hashedFile(file)
  const hash = sha256InPieces()
  let bytes = 0
  for (let from = 0; from < content.length; ) {
    const to = endOfPiece(content, from + letters)
    const { written } = utf8.encodeInto(content.slice(from, to), room)
    hash.add(room.subarray(0, written))
    bytes += written
    from = to
  }
  return { path, sha256: hash.hash(), bytes }
}

/** No piece ends between the halves of a pair. */
function endOfPiece(text: string, end: number): number {
  const last = text.charCodeAt(end - 1)
  return last >= 0xd800 && last <= 0xdbff ? end + 1 : end
}
