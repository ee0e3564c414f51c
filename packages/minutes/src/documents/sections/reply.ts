import { words } from '../../wording/fill.js'
import { list, pairs, paragraph, quote, section } from '../make-blocks.js'
import type { ReplySection } from '../reply-section.js'
import { keyOf } from '../say.js'

/** The words of whoever wrote are theirs until somebody decides to publish them. */
export const sender = 'sender'

/** Thanks, and what the letter is about. */
export const greeting: ReplySection = (_reply, say) => [
  paragraph('greeting', say.line('reply.greeting'), 'lead'),
]

/** What was sent, so that the reader knows which of their contributions it is; a solution is not repeated. */
export const sent: ReplySection = ({ contribution }, say) => {
  const { id, title, receivedOn, channel } = contribution
  return [
    section('sent', 'other', say.line('section.sent'), [
      ...(title.trim() === '' ? [] : [quote('sent-title', say.of(sender, title, 'confidential'))]),
      pairs('sent-facts', [
        ['folio', say.line('fact.folio'), [words(id)]],
        [
          'received',
          say.line('fact.received'),
          receivedOn === undefined ? undefined : [words(say.date(receivedOn))],
        ],
        [
          'channel',
          say.line('fact.channel'),
          channel === 'not-stated' ? undefined : [words(say.word('channel', channel))],
        ],
      ]),
    ]),
  ]
}

/** What was decided on each part. */
export const decided: ReplySection = ({ parts }, say) => [
  section('decided', 'other', say.line('section.decided'), [
    ...parts.map(({ part, outcome }) =>
      paragraph(`decided-${part}`, say.line(keyOf(`reply.${part}`, outcome)), 'strong'),
    ),
    ...(parts.length > 1 ? [paragraph('decided-apart', say.line('reply.apart'))] : []),
  ]),
]

/** Who looked at it; nobody where criteria alone decided. */
export const who: ReplySection = ({ decidedBy }, say) => {
  const people = decidedBy.map(({ name, sector }) => {
    const of = say.text(sector)
    return of.length === 0 ? [words(name)] : say.line('reply.who.person', { name: [words(name)], sector: of })
  })
  return [
    section(
      'who',
      'other',
      say.line('section.who'),
      people.length === 0
        ? [paragraph('who-criteria', say.line('reply.who.criteria'))]
        : [paragraph('who-lead', say.line('reply.who.people')), ...list('who-people', people)],
    ),
  ]
}

/** What happens with it now. */
export const next: ReplySection = ({ next }, say) =>
  next.length === 0
    ? []
    : [
        section(
          'next',
          'other',
          say.line('section.next'),
          next.map((each, index) => paragraph(`next-${index + 1}`, say.text(each))),
        ),
      ]

/** Until when a second look can be asked for, who takes it, and how to ask. */
export const appeal: ReplySection = ({ appeal, decidedBy }, say) => [
  section(
    'appeal',
    'other',
    say.line('section.appeal'),
    appeal === null
      ? [paragraph('appeal-none', say.line('reply.appeal.none'))]
      : [
          paragraph(
            'appeal-until',
            say.line('reply.appeal.until', { date: say.date(appeal.until) }),
            'strong',
          ),
          paragraph(
            'appeal-who',
            say.line(decidedBy.length > 0 ? 'reply.appeal.others' : 'reply.appeal.people'),
          ),
          paragraph('appeal-how', say.text(appeal.how)),
        ],
  ),
]

/** Where to ask. */
export const ask: ReplySection = ({ ask }, say) => [
  section('ask', 'other', say.line('section.ask'), [paragraph('ask-where', say.text(ask))]),
]

/** By which the letter is found again, and by what it was decided. */
export const foot: ReplySection = ({ id, pack }, say) => [
  paragraph('foot', say.line('reply.foot', { reply: id, pack }), 'minor'),
]
