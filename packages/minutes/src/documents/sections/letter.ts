import type { AccountAgreement } from '@apertura/domain'
import { handedTo } from '../handed-to.js'
import { list, paragraph, section } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { sayHanded } from '../say-agreement.js'
import { agreementTable } from './agreements.js'

/** To whom the letter goes, and why. */
export const letterOpening: MesaSection = ({ title, agreements, held }, say, { institution }) => [
  paragraph('letter-to', say.line('letter.to', { institution: say.named(institution) }), 'strong'),
  paragraph(
    'letter-lead',
    say.line('letter.lead', {
      title: say.text(title),
      date: say.date(held.on),
      count: handedTo(agreements, institution).length,
    }),
    'lead',
  ),
]

/** The agreements themselves. */
export const letterHanded: MesaSection = ({ agreements }, say, { institution }) => [
  section(
    'handed',
    'agreements',
    say.line('section.handed'),
    agreementTable('agreements', say.line('section.agreements'), handedTo(agreements, institution), say),
  ),
]

/** What the institution can answer, while there is something that it has not. */
export const letterAsked: MesaSection = ({ agreements }, say, { institution }) => {
  const open = handedTo(agreements, institution).filter(each => !isAnswered(each, institution))
  if (open.length === 0) return []
  return [
    section('asked', 'other', say.line('section.asked'), [
      paragraph('asked-lead', say.line('letter.ask')),
      ...list('asked-answers', [
        say.line('letter.ask.acknowledge'),
        say.line('letter.ask.accept'),
        say.line('letter.ask.change'),
        say.line('letter.ask.refuse'),
      ]),
      paragraph('asked-public', say.line('letter.public')),
    ]),
  ]
}

/** To confirm that something came in is not yet an answer to it. */
const isAnswered = (agreement: AccountAgreement, institution: string): boolean =>
  agreement.handedTo.some(
    to => to.institution === institution && to.answers.some(({ answer }) => answer !== 'acknowledged'),
  )

/** What it has answered so far, for a second letter. */
export const letterAnswered: MesaSection = ({ agreements }, say, { institution }) => {
  const blocks = agreements.flatMap(({ number, handedTo }) =>
    handedTo
      .filter(each => each.institution === institution && each.answers.length > 0)
      .map((each, index) =>
        section(
          `agreement-${number}-answered-${index + 1}`,
          'other',
          say.line('agreement.title', { number }),
          sayHanded(each, `agreement-${number}-handed-${index + 1}`, say),
        ),
      ),
  )
  return blocks.length === 0 ? [] : [section('answered', 'other', say.line('section.answered'), blocks)]
}
