import { safeText } from '../tree/safe-text.js'

/** Longer runs without a place to break would leave the page. */
const longRun = /[^\s\u200b]{40,}/gu
const stretch = /(?:\P{M}\p{M}*){12}(?=.)/gsu

/** Somebody's text as it is set: runs that are too long for a line may break after every 12 characters (`U+200B`). */
export const breakable = (text: string): string =>
  safeText(text)
    .replaceAll('\t', ' ')
    .replace(longRun, run => run.replace(stretch, '$&\u200b'))
