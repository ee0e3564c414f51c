/** Whole lines of a file. */
export interface ByteLines {
  readonly bytes: Uint8Array
  /** The first of them was too long: only its beginning is here. */
  readonly cut: boolean
}

/** Takes the bytes of a file as they come, and gives whole lines. */
export interface LineCutter {
  readonly push: (bytes: Uint8Array) => ByteLines
  /** What is left, closed by a line break if it had none. */
  readonly end: () => ByteLines
}

/**
 * Cuts bytes after line breaks: `\n`, `\r\n`, or `\r` alone. Of a line that does not end within `longest` bytes
 * only the beginning is kept, so a file without line breaks does not fill the memory.
 */
export function lineCutter(longest: number): LineCutter {
  let rest: Uint8Array = empty
  let skipping = false
  /** A `\r` at the very end says nothing until it is known what follows. */
  let held = false
  const give = (bytes: Uint8Array): ByteLines => {
    const from = skipping ? firstBreak(bytes) : 0
    const end = lastBreak(bytes)
    if (from === -1 || end === 0) {
      if (!skipping) rest = join(rest, bytes.slice())
      skipping = rest.length > longest
      if (skipping) rest = rest.slice(0, longest + 1)
      return { bytes: empty, cut: false }
    }
    const lines = { bytes: join(rest, bytes.subarray(from, end)), cut: skipping }
    rest = bytes.slice(end)
    skipping = false
    return lines
  }
  return {
    push: bytes => {
      const all = held ? join(carriageReturn, bytes) : bytes
      held = all[all.length - 1] === 13
      return give(held ? all.subarray(0, -1) : all)
    },
    end: () => (rest.length > 0 || held ? give(lineFeed) : { bytes: empty, cut: false }),
  }
}

const empty = new Uint8Array()
const lineFeed = Uint8Array.of(10)
const carriageReturn = Uint8Array.of(13)

function firstBreak(bytes: Uint8Array): number {
  return bytes.findIndex(byte => byte === 10 || byte === 13)
}

/** The place after the last line break; 0 when there is none. */
function lastBreak(bytes: Uint8Array): number {
  return bytes.lastIndexOf(10) + 1 || bytes.lastIndexOf(13) + 1
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other
  const joined = new Uint8Array(one.length + other.length)
  joined.set(one)
  joined.set(other, one.length)
  return joined
}
