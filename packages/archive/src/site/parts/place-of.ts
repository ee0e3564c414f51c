import type { Citation } from '@apertura/domain'
import type { Children } from '../element.js'
import type { Site } from '../site.js'

/** Where in a document, and how sure, with commas between: what it says itself is in its own language. */
export function placeOf(
  { teller: { words }, quoted }: Site,
  { lines, locator, certainty = 'stated' }: Partial<Citation>,
  heading?: string,
): readonly Children[] {
  const parts: readonly Children[] = [
    heading && ['«', quoted(heading), '»'],
    lines && (lines[0] === lines[1] ? words.line(lines[0]) : words.lines(lines[0], lines[1])),
    locator && quoted(locator),
    certainty === 'stated' || certainty === 'verified' ? '' : words.certainty[certainty],
  ]
  return parts.filter(Boolean).map((part, at) => [at === 0 ? '' : ', ', part])
}
