import type { Arithmetic, Between, PositionTaken } from '@apertura/domain'
import type { ArithmeticCode } from './arithmetic-code.js'
import type { Ballot } from './ballot.js'
import { agreeing } from './endings-of.js'
import type { Tally } from './tally-of.js'

/** One line of the arithmetic. */
export const line = (what: ArithmeticCode, value: number | Between): Arithmetic => ({ what, value })

/** The least and the most of some numbers, or the only one that there is. */
export const between = (values: readonly number[]): number | Between =>
  numberOf({ min: Math.min(...values), max: Math.max(...values) })

/** The number, where nothing is open. */
export const numberOf = ({ min, max }: Between): number | Between => (min === max ? min : { min, max })

/** Keeps the lines that count somebody. */
export const ofSomebody = (lines: readonly Arithmetic[]): readonly Arithmetic[] =>
  lines.filter(({ value }) => (typeof value === 'number' ? value : value.max) > 0)

/** Who stood where: those in favour and against always, others where there are any. */
export function numbersOf(tally: Tally, { recused }: Pick<Ballot, 'recused'>): readonly Arithmetic[] {
  const word = (position: PositionTaken) => tally.words.get(position) ?? 0
  return [
    line('in-favour', numberOf(inFavourOf(tally))),
    ...ofSomebody([line('reservation', word('reservation'))]),
    line('against', tally.against),
    ...ofSomebody([
      line('stand-aside', word('stand-aside')),
      line('abstain', word('abstain')),
      ...othersOf(tally, recused),
    ]),
  ]
}

/** How many are in favour, with those whom an assent or a unanimity counts among them. */
export function inFavourOf(tally: Tally): Between {
  const more = [tally.silent.min, tally.silent.max].flatMap(quiet => agreeing(tally, quiet))
  return { min: tally['in-favour'] + Math.min(...more), max: tally['in-favour'] + Math.max(...more) }
}

/** Those on no side whatever the rule. */
export function othersOf({ unread, silent, rest }: Tally, recused: number): readonly Arithmetic[] {
  const assented = rest === 'agreed' || rest === 'let-pass'
  return ofSomebody([
    line('unread', unread),
    line('silent', assented ? 0 : numberOf(silent)),
    line('recused', recused),
  ])
}
