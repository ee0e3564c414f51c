import type { AccountDecision, ComputedResult } from '@apertura/domain'
import type { Block, Decision } from '../tree/document-tree.js'
import { differs } from './differs.js'
import { note, paragraph, sentences } from './make-blocks.js'
import { keyOf, type Say } from './say.js'
import { countsOf, sayCounts } from './say-counts.js'
import { sayPositions } from './say-positions.js'
import { sayRule } from './say-rule.js'
import { sayReading } from './sections/quorum.js'

/** A matter that was decided: by which rule, with which numbers, what was declared, and whether the two agree. */
export function sayDecision(decision: AccountDecision, number: number, say: Say): Decision {
  const id = `decision-${number}`
  const { matter, time, version, computed, quorum, ballot, positions, to } = decision
  return {
    kind: 'decision',
    id,
    title: say.line('decision.title', { number, matter: say.text(matter) }),
    result: computed.result,
    votes:
      ballot === 'secret'
        ? []
        : positions
            .filter(({ counts }) => counts)
            .map(({ person, position }) => ({ by: person, choice: position })),
    counts: countsOf(decision),
    blocks: [
      paragraph(
        `${id}-how`,
        sentences(
          time ? say.line('decision.at', { time: say.time(time) }) : [],
          version === null ? [] : say.line('decision.version', { version }),
          ballot === 'secret' ? say.line('decision.secret') : [],
          quorum ? sayReading({ ...quorum, time: null }, say) : [],
        ),
      ),
      ...sayPositions(decision, id, say),
      ...computed.before.flatMap((tried, index) => [
        ...arithmetic(tried, `${id}-before-${index + 1}`, say),
        ...(index + 1 < computed.before.length || computed.result !== 'deferred'
          ? [paragraph(`${id}-before-${index + 1}-next`, say.line('decision.before'))]
          : []),
      ]),
      ...(computed.result === 'deferred' && computed.before.length > 0
        ? [paragraph(`${id}-computed`, say.line('decision.deferred'), 'strong')]
        : arithmetic(computed, id, say)),
      ...declared(decision, id, say),
      ...(to === null ? [] : [paragraph(`${id}-to`, say.line('decision.to', { to }))]),
    ].filter(block => block.kind !== 'paragraph' || block.text.length > 0),
  }
}

/** The rule, what was counted by it, and what it makes of that. */
function arithmetic(computed: Omit<ComputedResult, 'before'>, id: string, say: Say): readonly Block[] {
  return [
    paragraph(`${id}-rule`, sayRule(computed.rule, say)),
    ...sayCounts(computed.arithmetic, `${id}-counts`, say),
    paragraph(
      `${id}-computed`,
      say.line('decision.computed', { result: say.line(keyOf('result', computed.result)) }),
      'strong',
    ),
  ]
}

/** What was declared stands beside the count, and a difference cannot be overlooked. */
function declared(decision: AccountDecision, id: string, say: Say): readonly Block[] {
  const { declared, computed } = decision
  if (declared === null) return [paragraph(`${id}-declared`, say.line('decision.declared.none'))]
  const told = say.line('decision.declared', { result: say.line(keyOf('result', declared)) })
  if (differs(decision))
    return [
      note(`${id}-differs`, 'warning', say.line('decision.differs'), [paragraph(`${id}-declared`, told)]),
    ]
  const open = computed.result === 'undetermined'
  const agrees = declared === 'withdrawn' ? [] : say.line(open ? 'decision.unsettled' : 'decision.same')
  return [paragraph(`${id}-declared`, sentences(told, agrees))]
}
