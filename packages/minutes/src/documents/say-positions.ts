import type { AccountDecision, AccountPosition } from '@apertura/domain'
import type { Block, Inlines } from '../tree/document-tree.js'
import { words } from '../wording/fill.js'
import { pairs, paragraph, table } from './make-blocks.js'
import { capital, type Say } from './say.js'

/** Where each person stood; of a secret ballot only the numbers, whatever the account holds. */
export function sayPositions(decision: AccountDecision, id: string, say: Say): readonly Block[] {
  const named = decision.ballot === 'secret' ? [] : positionTable(decision, `${id}-positions`, say)
  return [...named, ...sayCounted(decision, `${id}-counted`, say)]
}

function positionTable({ positions }: AccountDecision, id: string, say: Say): readonly Block[] {
  const { line } = say
  const reasons = positions.some(({ reason }) => reason !== null)
  return table(
    id,
    line('decision.positions'),
    [line('column.name'), line('column.position'), ...(reasons ? [line('column.reason')] : [])],
    positions.map(each => [
      each.person,
      capital(say.person(each.person)),
      sayPosition(each, say),
      ...(reasons ? [each.reason ? say.text(each.reason, { person: each.person }) : []] : []),
    ]),
  )
}

function sayPosition({ position, by, counts }: AccountPosition, say: Say): Inlines {
  const marks = [
    ...(by ? [say.line('decision.for', { by: say.person(by) })] : []),
    ...(counts ? [] : [say.line('decision.not-counted')]),
  ]
  const notes = marks.flatMap((mark, index) => [words(index === 0 ? ' (' : '; '), ...mark])
  return [words(say.word('position', position)), ...notes, ...(marks.length > 0 ? [words(')')] : [])]
}

/** How votes were counted, and the numbers where the arithmetic does not give them anyway. */
function sayCounted({ counted, ballot, computed }: AccountDecision, id: string, say: Say): readonly Block[] {
  if (counted === null)
    return ballot === 'secret' ? [paragraph(id, say.line('decision.secret.uncounted'))] : []
  const { how, counts } = counted
  const told = [computed, ...computed.before].some(({ arithmetic }) => arithmetic.length > 0)
  return [
    ...(how === ballot
      ? []
      : [paragraph(`${id}-how`, say.line('decision.counted', { how: say.word('how', how) }))]),
    ...(told || counts.length === 0
      ? []
      : [
          pairs(
            id,
            counts.map(({ position, count }) => [
              position,
              [words(say.word('position', position))],
              say.number(count),
            ]),
          ),
        ]),
  ]
}
