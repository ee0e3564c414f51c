/** A piece of SQL, and the step of the statement from which on it can be computed. */
export interface Term {
  readonly text: string
  readonly step: number
}

/** SQL around other terms. Only terms go in, so that a value from outside can never become a part of the text. */
export function sql(words: readonly string[], ...parts: readonly Term[]): Term {
  const text = words.map((word, i) => word + (parts[i]?.text ?? '')).join('')
  return { text, step: latest(parts) }
}

/** SQL of our own that has nothing from outside in it. */
export const code = (text: string): Term => ({ text, step: 1 })

/** Terms one after the other with words between them, in brackets. */
export function joined(parts: readonly Term[], between: string, brackets = '()'): Term {
  const [open, close] = brackets
  return { text: `${open}${parts.map(({ text }) => text).join(between)}${close}`, step: latest(parts) }
}

const latest = (parts: readonly Term[]) => Math.max(1, ...parts.map(({ step }) => step))
