import type { Arguments, Flag } from './arguments.js'
import type { Refusal } from './refusal.js'
import type { World } from './world.js'

/** What a command answers: the same content for programs and for people, and how it went. */
export interface CommandAnswer {
  readonly json: unknown
  readonly text: string
  /** 0 answered, 1 found an unmet error, refused or met another version. */
  readonly exit: 0 | 1
}

/** One word after `apertura`. */
export interface Command {
  readonly name: string
  /** What may follow the name. */
  readonly usage: string
  readonly says: string
  /** How many words it takes at most, flags apart. */
  readonly words: number
  /** The flags it takes beside `--json`, `--locale` and `--help`. */
  readonly flags: readonly Flag[]
  readonly run: (args: Arguments, world: World) => Promise<CommandAnswer | Refusal>
}
