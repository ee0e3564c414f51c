import type { Span } from '@apertura/calendar'
import { civilParts } from './civil-parts.js'
import type { PictureWords } from './picture-words.js'

/** A date where there is little room; it is as vague as the date itself. */
export function shortDate({ earliest, latest }: Span, words: PictureWords): string {
  const { short } = words
  const [first, last] = [earliest, latest].map(number =>
    Number.isFinite(number) ? civilParts(number) : undefined,
  )
  if (first === undefined) return last === undefined ? short.undated : short.notAfter(short.date(last))
  if (last === undefined) return short.notBefore(short.date(first))
  if (earliest === latest) return short.date(first)
  const { year, month } = first
  const startsMonth = first.day === 1
  const endsMonth = civilParts(latest + 1).day === 1
  if (startsMonth && endsMonth && year === last.year && month === last.month)
    return short.date({ year, month })
  if (startsMonth && endsMonth && year === last.year && month === 1 && last.month === 12)
    return short.date({ year })
  return short.between(
    short.date(year === last.year ? { ...first, year: undefined } : first),
    short.date(last),
  )
}

/** From a day to a day where there is little room; `unsaid` stands for an end that nobody tells. */
export function shortStretch(from: Span, to: Span, unsaid: string | null, words: PictureWords): string {
  const { short } = words
  if (unsaid === null && from.earliest === to.earliest && from.latest === to.latest) {
    return from.earliest === from.latest ? shortDate(from, words) : short.sometime(shortDate(from, words))
  }
  return short.stretch(shortDate(from, words), unsaid ?? shortDate(to, words))
}
