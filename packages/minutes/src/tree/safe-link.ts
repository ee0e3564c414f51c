/** A web or mail address, or a passage of the same document. No other scheme can be meant well in minutes. */
const safe = /^(?:https?:\/\/[^\s/\\]|mailto:[^\s@]+@|#[^\s#])[^\s]*$/iu

/** Whether a link may lead there; if not, its words stand as plain text. */
export const isSafeLink = (to: string): boolean => safe.test(to)
