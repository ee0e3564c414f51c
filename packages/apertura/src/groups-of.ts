import type { Contribution } from '@apertura/domain'

/** Contributions that say the same, or nearly. */
export interface AlikeGroup {
  readonly members: readonly string[]
}

/** More texts than this are not held in memory to be compared. */
const most = 200_000

/** Gathers texts to see, at the end, which are alike. */
export function groupsOf(): {
  readonly add: (contribution: Contribution) => void
  /** Null when there were too many. */
  readonly together: () => readonly AlikeGroup[] | null
} {
  const texts: { readonly id: string; readonly text: string }[] = []
  let count = 0
  return {
    add: ({ id, title, body }) => {
      count += 1
      if (count <= most) texts.push({ id, text: `${title}\n${body}` })
      else texts.length = 0
    },
    together: () => (count > most ? null : []),
  }
}
