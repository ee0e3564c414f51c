import type { AccountDecision } from '@apertura/domain'
import type { Inlines } from '../../tree/document-tree.js'
import { cameTo } from '../came-to.js'
import { differs } from '../differs.js'
import { list, paragraph, section, sentences } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf, type Say } from '../say.js'

/** How many came, what was decided and how many agreements there are, for somebody who reads no further. */
export const inBrief: MesaSection = ({ attendance, decisions, agreements, state }, say) => {
  if (state === 'convened' || state === 'called-off') return []
  const seated = attendance.filter(({ seat }) => seat !== null)
  const unknown = seated.filter(each => cameTo(each) === 'unknown').length
  const represented = seated.filter(({ status }) => status === 'represented').length
  const made = agreements.filter(({ from }) => from === null)
  const dated = made.filter(({ due }) => due !== null).length
  const came = seated.filter(each => cameTo(each) === 'yes').length
  return [
    section('in-brief', 'other', say.line('section.in-brief'), [
      ...(seated.length === 0
        ? []
        : [
            paragraph(
              'in-brief-attendance',
              sentences(
                say.line('brief.attendance', { came, seats: seated.length }),
                represented > 0 ? say.line('brief.represented', { represented }) : [],
                unknown > 0 ? say.line('brief.unknown', { unknown }) : [],
              ),
              'lead',
            ),
          ]),
      ...list(
        'in-brief-decisions',
        decisions.map(decision => decided(decision, say)),
      ),
      paragraph(
        'in-brief-agreements',
        made.length > 0
          ? say.line('brief.agreements', { made: made.length, dated })
          : say.line('brief.agreements.none'),
      ),
    ]),
  ]
}

/** What became of a matter, in one line; with the count where it says another thing, or cannot tell. */
export function decided(decision: AccountDecision, say: Say): Inlines {
  const { declared, computed } = decision
  const matter = withoutStop(say.text(decision.matter))
  const result = say.line(keyOf('result', declared ?? computed.result))
  if (differs(decision))
    return say.line('brief.decision.differs', {
      matter,
      declared: result,
      computed: say.line(keyOf('result', computed.result)),
    })
  return declared !== null && declared !== 'withdrawn' && computed.result === 'undetermined'
    ? say.line('brief.decision.unsettled', { matter, declared: result })
    : say.line('brief.decision', { matter, result })
}

/** A matter that is a sentence of its own, before a colon. */
export const withoutStop = (inlines: Inlines): Inlines =>
  inlines.map((inline, at) =>
    inline.kind === 'text' && at === inlines.length - 1
      ? { ...inline, text: inline.text.replace(/\.\s*$/, '') }
      : inline,
  )
