import type { Day } from '@apertura/domain'

/** What the command line may touch of the machine, so that tests can run it on another one. */
export interface World {
  readonly cwd: string
  /** Today, as the machine's clock says; the only clock of the house. */
  readonly today: Day
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly writeFile: (path: string, bytes: Uint8Array | string) => Promise<void>
  /** Adds to the end of a file and waits until it is on disk. */
  readonly appendFile: (path: string, bytes: Uint8Array) => Promise<void>
  readonly isFolder: (path: string) => Promise<boolean>
  readonly exists: (path: string) => Promise<boolean>
  /** Loads an installed package, or answers undefined when there is none of that name. */
  readonly load: (specifier: string) => Promise<Readonly<Record<string, unknown>> | undefined>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}
