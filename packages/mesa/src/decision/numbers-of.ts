import type { Arithmetic, Between, PositionTaken } from '@apertura/domain'
import type { ArithmeticCode } from './arithmetic-code.js'
import type { Ballot } from './ballot.js'
import { agreeing } from './endings-of.js'
import type { Tally } from './tally-of.js'

/** One line of the arithmetic. */
export const line = (what: ArithmeticCode, value: number | Between): Arithmetic => ({ what, value })

/** The least and the most of some numbers, or the only one that there is. */
export function between(values: readonly number[]): number | Between {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  return min === max ? min : { min, max }
}

/** Keeps the lines that count somebody. */
export const ofSomebody = (lines: readonly Arithmetic[]): readonly Arithmetic[] =>
  lines.filter(({ value }) => (typeof value === 'number' ? value : value.max) > 0)

/** Who stood where: those in favour and against always, others where there are any. */
export function numbersOf(tally: Tally, { recused }: Pick<Ballot, 'recused'>): readonly Arithmetic[] {
  const word = (position: PositionTaken) => tally.words.get(position) ?? 0
  return [
    inFavourOf(tally),
    ...ofSomebody([line('reservation', word('reservation'))]),
    line('against', tally.against),
    ...ofSomebody([
      line('stand-aside', word('stand-aside')),
      line('abstain', word('abstain')),
      ...othersOf(tally, recused),
    ]),
  ]
}

/** Those in favour, with those whom an assent or a unanimity counts among them. */
export function inFavourOf(tally: Tally): Arithmetic {
  const more = [tally.silent.min, tally.silent.max].flatMap(quiet => agreeing(tally, quiet))
  return line('in-favour', between(more.map(each => tally['in-favour'] + each)))
}

/** Those on no side whatever the rule. */
export function othersOf({ unread, silent, rest }: Tally, recused: number): readonly Arithmetic[] {
  const quiet = rest === 'anything' || rest === 'nothing'
  return ofSomebody([
    line('unread', unread),
    line('silent', quiet ? between([silent.min, silent.max]) : 0),
    line('recused', recused),
  ])
}
