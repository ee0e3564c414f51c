import { groupTexts, type TextGrouping } from '@apertura/consultation/grouping'
import type { Contribution } from '@apertura/domain'

/** More texts than this are not held in memory to be compared. */
const most = 200_000

/** Gathers the texts of contributions to see, at the end, which say the same. */
export function groupsOf(): {
  readonly add: (contribution: Contribution) => void
  /** Null when there were too many. */
  readonly together: () => TextGrouping | null
} {
  const texts: { readonly id: string; readonly text: string }[] = []
  let count = 0
  return {
    add: ({ id, title, body }) => {
      count += 1
      if (count <= most) texts.push({ id, text: `${title}\n${body}` })
      else texts.length = 0
    },
    together: () => (count > most ? null : groupTexts(texts)),
  }
}
