/** A sentence of a text, and where it stands: characters from 0, the second not included. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Short forms that end in a point and are no end of a sentence. */
const shortForms = new Set(
  (
    'aa admva admvo admón apdo art arts av avda cap cfr cía cit col cols coord cp depto depta dir dr dra dres ' +
    'ed edo ee ej esq exp ext fol fr fracc ga gob gral hnos ib ibíd inc incs ing int izq jr lcda lcdo lic licda ' +
    'licdo ltda mtra mtro num núm nums núms of op pág págs par párr párrs pbro pdte ph prof profa prov pte ref ' +
    'reg rep res sec secc sr sra sras sres srta ss sta sto tel tels tít tom univ uu vid vol vols ' +
    'mr mrs ms vs fig approx dept'
  ).split(' '),
)

/** Points, and the marks that close what stands before them. */
const end = /(?<![.!?…])([.!?…]+)(["'”’»)\]]*)(\s+|$)/gu

/**
 * The sentences of a text. A point does not end one after a short form (`Lic.`, `núm.`), an initial, a number that
 * counts a line, in an hour or a number, or when what follows begins with a small letter. A line break ends one.
 *
 * @example
 * ```ts
 * sentencesIn('El Lic. J. Prueba llegó a las 10:30 a. m. Abrió la sesión.').map(({ text }) => text)
 * // => ['El Lic. J. Prueba llegó a las 10:30 a. m.', 'Abrió la sesión.']
 * ```
 */
export function sentencesIn(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const close = (to: number) => {
    const raw = text.slice(start, to)
    const words = raw.trim()
    const from = start + raw.length - raw.trimStart().length
    if (/[\p{L}\p{N}]/u.test(words)) found.push({ from, to: from + words.length, text: words })
    start = to
  }
  for (const line of text.matchAll(/[^\n]*(\n+|$)/g)) {
    const last = line.index + line[0].length
    for (const match of line[0].matchAll(end)) {
      const [whole, points = '', quotes = ''] = match
      const at = line.index + match.index
      const to = at + points.length + quotes.length
      if (ends(text.slice(start, at), points, text.slice(at + whole.length, last))) close(to)
    }
    close(last)
    if (last === text.length) break
  }
  return found
}

function ends(before: string, points: string, after: string): boolean {
  // What goes on with a small letter is the same sentence, whatever stands before.
  if (/^[\p{Ll},;:]/u.test(after)) return false
  if (points !== '.') return true
  // Of a longer word only the end matters; looking back through a whole paragraph for each point takes minutes.
  const word = /[\p{L}\p{N}.°ªº]*$/u.exec(before.slice(-40))?.[0] ?? ''
  if (after === '') return true
  if (/^(\p{Lu}|(\p{L}\.)+\p{L})$/u.test(word)) return false
  if (/^\d+$/.test(word) && before.trim() === word) return false
  return !shortForms.has(word.toLowerCase())
}
