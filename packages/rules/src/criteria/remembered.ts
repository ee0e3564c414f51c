import type { Three } from './three-valued.js'

/** Texts longer than a name or a date hardly come twice. */
const longest = 64
/** So many answers are kept at most. */
const most = 4096

/**
 * The same question with its answers kept: of a hundred thousand contributions, many came on the same day and
 * from the same place.
 */
export function remembered(ask: (text: string) => Three): (text: string) => Three {
  const answers = new Map<string, Three>()
  return text => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = ask(text)
    if (text.length > longest) return answer
    if (answers.size >= most) answers.clear()
    answers.set(text, answer)
    return answer
  }
}
