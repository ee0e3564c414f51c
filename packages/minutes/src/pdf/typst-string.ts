import { safeText } from '../tree/safe-text.js'

/** Longer runs without a place to break would leave the page. */
const longRun = /[^\s\u200b]{40,}/gu
const stretch = /(?:\P{M}\p{M}*){12}(?=.)/gsu

/**
 * Somebody's text as a string of Typst: nothing in it is read as markup or code. Runs that are too long for a line
 * may break after every 12 characters (`U+200B`).
 */
export function typstString(text: string): string {
  const one = safeText(text).replaceAll('\t', ' ')
  return typstLiteral(one.replace(longRun, run => run.replace(stretch, '$&\u200b')))
}

/** A string of Typst with exactly these characters, such as an address. */
export function typstLiteral(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}
