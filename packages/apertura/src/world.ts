import type { Day } from '@apertura/domain'

/** What the command line may touch of the machine, so that tests can run it on another one. */
export interface World {
  readonly cwd: string
  /** Today, as the machine's clock says; the only clock of the house. */
  readonly today: Day
  /** The bytes of a file. What it throws has the `code` and `path` of a system error of Node. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  /**
   * Adds to the end of a file that is exactly `length` bytes long, safe on disk; false when it is not. All or
   * nothing; throws as `readFile` does.
   */
  readonly appendFile: (path: string, bytes: Uint8Array, length: number) => Promise<boolean>
  /** Writes a whole file, new or in the place of another: all of it or nothing. Throws as `readFile` does. */
  readonly saveFile: (path: string, content: string | Uint8Array) => Promise<void>
  /** The bytes of a file in pieces, for one that may be larger than memory. Throws as `readFile` does. */
  readonly readPieces: (path: string) => AsyncIterable<Uint8Array>
  /**
   * Writes a file piece by piece: the whole file once the last piece came, and nothing at all when they break off.
   * Answers what the pieces return. Throws as `readFile` does.
   */
  readonly savePieces: <T>(path: string, pieces: AsyncGenerator<string, T>) => Promise<T>
  /** Makes a folder and those above it; one that is there stays as it is. */
  readonly makeFolder: (path: string) => Promise<void>
  /**
   * Everything in a folder and in those below it that is no folder, by its path from there with `/` between folders,
   * in the order of the paths. Links are not followed. Throws as `readFile` does.
   */
  readonly filesIn: (path: string) => Promise<readonly string[]>
  /** What stands at a path, without following a link, and how long it is. Throws as `readFile` does. */
  readonly lookAt: (
    path: string,
  ) => Promise<{ readonly kind: 'file' | 'folder' | 'link' | 'other'; readonly bytes: number }>
  /** The bytes of a file from one place up to another; fewer where it ends before. Throws as `readFile` does. */
  readonly readPart: (path: string, from: number, to: number) => Promise<Uint8Array>
  /** Removes a file. Throws as `readFile` does. */
  readonly removeFile: (path: string) => Promise<void>
  /** Asks an authority for a timestamp (RFC 3161 §3.4): the request goes to an address, the bytes of its answer come. */
  readonly askAuthority: (address: string, request: Uint8Array) => Promise<Uint8Array>
  /** Milliseconds since some moment: only differences say anything. */
  readonly elapsed: () => number
  /** Random bytes in hexadecimal, new each time: what hides personal data in a commitment. */
  readonly salt: () => string
  readonly isFolder: (path: string) => Promise<boolean>
  /** Whether two names lead to one file, through links too. */
  readonly isSame: (one: string, other: string) => Promise<boolean>
  readonly exists: (path: string) => Promise<boolean>
  /** Loads an installed package, or answers undefined when there is none of that name. */
  readonly load: (specifier: string) => Promise<Readonly<Record<string, unknown>> | undefined>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}
