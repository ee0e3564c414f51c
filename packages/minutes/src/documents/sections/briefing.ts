import type { AccountAgreement, AccountDecision, MesaAccount } from '@apertura/domain'
import type { Inlines } from '../../tree/document-tree.js'
import { differs } from '../differs.js'
import { list, pairs, paragraph, section } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { firstDay, type Say } from '../say.js'
import { outcomeOf } from './agenda.js'
import { agreementTable } from './agreements.js'
import { decided, withoutStop } from './in-brief.js'
import { sayOfficers } from './opening.js'

/** For whom this page is, and of which session it tells. */
export const briefingLead: MesaSection = (account, say) => [
  paragraph('briefing-lead', say.line('briefing.lead'), 'lead'),
  pairs('briefing-facts', [
    ['process', say.line('fact.process'), say.text(account.process.title)],
    ['axis', say.line('fact.axis'), account.axis ? say.text(account.axis.title) : undefined],
    ...sayOfficers(account, say),
  ]),
]

/** What the mesa adopted; where the count says otherwise, both. */
export const agreed: MesaSection = ({ decisions }, say) => {
  const adopted = decisions.filter(({ declared, computed }) => (declared ?? computed.result) === 'adopted')
  return [
    section('agreed', 'decision', say.line('section.agreed'), [
      ...(adopted.length === 0 ? [paragraph('agreed-none', say.line('briefing.agreed.none'))] : []),
      ...list(
        'agreed-decisions',
        adopted.map(each => decided(each, say)),
      ),
    ]),
  ]
}

/** What is owed, the earliest date first and what has none last. */
export const owed: MesaSection = ({ agreements }, say) => {
  const due = ({ due }: AccountAgreement) => (due === null ? Number.POSITIVE_INFINITY : firstDay(due))
  const open = agreements
    .filter(({ status }) => status === 'open' || status === 'under-way')
    .map(each => ({ each, at: due(each) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ each }) => each)
  return [
    section('owed', 'agreements', say.line('section.owed'), [
      ...(open.length === 0 ? [paragraph('owed-none', say.line('briefing.owed.none'))] : []),
      ...agreementTable('agreements', say.line('briefing.owed.caption'), open, say),
    ]),
  ]
}

/** What was put off or is not settled, and what lacks a date or an answer. */
export const open: MesaSection = (account, say) => {
  const lines = openLines(account, say)
  return [
    section('open', 'other', say.line('section.open'), [
      ...(lines.length === 0 ? [paragraph('open-none', say.line('briefing.open.none'))] : []),
      ...list('open-matters', lines),
    ]),
  ]
}

/** Put off in the decision alone: what was put off with its whole matter is told there. */
function isPutOff({ declared, computed, item }: AccountDecision, { agenda }: MesaAccount): boolean {
  const result = declared ?? computed.result
  const whole = agenda.some(({ id, outcome }) => id === item && outcome === 'deferred')
  return !whole && (result === 'deferred' || result === 'no-consensus')
}

function openLines(account: MesaAccount, say: Say): readonly Inlines[] {
  const { agenda, decisions, agreements } = account
  const { line } = say
  return [
    ...agenda
      .filter(item => ['deferred', 'not-reached'].includes(outcomeOf(item, account)))
      .map(({ title, to }) =>
        to
          ? line('briefing.open.item.to', { title: withoutStop(say.text(title)), to })
          : line('briefing.open.item', { title: withoutStop(say.text(title)) }),
      ),
    ...decisions.flatMap(decision => {
      const matter = withoutStop(say.text(decision.matter))
      const { to } = decision
      return [
        ...(isPutOff(decision, account)
          ? [
              to
                ? line('briefing.open.item.to', { title: matter, to })
                : line('briefing.open.item', { title: matter }),
            ]
          : []),
        ...(differs(decision) ? [line('briefing.open.decision', { matter })] : []),
        ...(decision.computed.result === 'undetermined'
          ? [line('briefing.open.decision.unsettled', { matter })]
          : []),
      ]
    }),
    ...agreements
      .filter(({ status }) => status === 'open' || status === 'under-way')
      .flatMap(({ number, due, handedTo }) => [
        ...(due === null ? [line('briefing.open.no-date', { number })] : []),
        ...handedTo.flatMap(({ institution, answers }) => {
          const said = { number, institution: say.named(institution) }
          const last = answers.at(-1)?.answer
          if (last === undefined) return [line('briefing.open.no-answer', said)]
          return last === 'refused' ? [line('briefing.open.refused', said)] : []
        }),
      ]),
  ]
}
