import { chainStart, checkSeal, type Link } from './check-seal.js'
import { type ParsedLine, parseLine } from './parse-line.js'
import { splitLines } from './split-lines.js'

/** The lines of a record in order, each with all that is wrong with its bytes, its place and its hash. */
export function* scanRecord(bytes: Uint8Array): Generator<ParsedLine> {
  let link: Link = chainStart
  for (const raw of splitLines(bytes)) {
    const line = parseLine(raw)
    if (line.value) {
      const { next, troubles } = checkSeal(line.value, link)
      link = next
      yield { ...line, troubles: [...line.troubles, ...troubles] }
    } else {
      link = {}
      yield line
    }
  }
}
