import { meeting } from '@apertura/mesa'
import type { RealMesa } from './real-mesa.js'

/** What the engine makes of a real session, beside what its minutes say. */
export interface Compared {
  readonly id: string
  readonly acts: number
  /** Codes of what the rules find, entry by entry. */
  readonly findings: readonly string[]
  /** Acts that made no sense where they came. */
  readonly unapplied: readonly { readonly entry: string; readonly code: string }[]
  readonly quorum: {
    readonly computed: 'met' | 'unmet' | 'undetermined' | null
    readonly said: boolean | null
    readonly present: number | null
    readonly needed: number | null
    readonly whole: number | null
    readonly saidPresent: number | null
  }
  readonly decisions: readonly {
    readonly id: string
    readonly computed: string
    readonly said: string | null
  }[]
}

export function compare({ id, definition, drafts, says }: RealMesa): Compared {
  const mesa = meeting(definition)
  const { state, findings } = mesa.replay(drafts)
  const account = mesa.account(state)
  const reading = account.quorum.findLast(({ at }) => at === 'installation') ?? account.quorum.at(-1) ?? null
  const [line] = reading?.lines ?? []
  return {
    id,
    acts: drafts.length,
    findings: findings.map(({ code }) => code),
    unapplied: state.unapplied,
    quorum: {
      computed:
        account.state === 'called-off' || account.attendance.length + account.counted.length === 0
          ? null
          : (reading?.outcome ?? null),
      said: says.quorum,
      present: line ? line.present.min : null,
      needed: line?.needed ?? null,
      whole: line?.whole ?? null,
      saidPresent: says.present,
    },
    decisions: account.decisions.map(({ id, computed }) => ({
      id,
      computed: computed.result,
      said: says.decisions[id] ?? null,
    })),
  }
}
