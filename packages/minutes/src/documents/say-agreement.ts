import type { AccountAgreement } from '@apertura/domain'
import type { Block, Inlines, Section } from '../tree/document-tree.js'
import { list, pairs, paragraph, section, sentences, slug } from './make-blocks.js'
import { keyOf, type Say } from './say.js'
import { sayDue, sayResponsible } from './sections/agreements.js'

type HandedTo = AccountAgreement['handedTo'][number]

/** One agreement: its words, who does it by when, what happened, to whom it went and what they answered. */
export function sayAgreement(agreement: AccountAgreement, say: Say): Section {
  const { number, words: text, status, from, history, handedTo } = agreement
  const id = slug('agreement', number)
  return section(id, 'agreements', say.line('agreement.title', { number }), [
    paragraph(`${id}-words`, say.text(text), 'strong'),
    pairs(`${id}-facts`, [
      ['responsible', say.line('fact.responsible'), sayResponsible(agreement, say)],
      ['due', say.line('fact.due'), sayDue(agreement, say)],
      ['status', say.line('fact.status'), say.line(keyOf('agreement', status))],
      [
        'from',
        say.line('fact.from'),
        from === null ? say.line('fact.from.here') : say.line('fact.from.session', { session: from }),
      ],
    ]),
    ...(history.length < 2
      ? []
      : [
          section(
            `${id}-history`,
            'other',
            say.line('history.title'),
            list(
              `${id}-history`,
              history.map(each => sayHistory(each, say)),
            ),
          ),
        ]),
    ...handedTo.flatMap((each, index) => sayHanded(each, `${id}-handed-${index + 1}`, say)),
  ])
}

function sayHistory(
  { on, status, words: text, due }: AccountAgreement['history'][number],
  say: Say,
): Inlines {
  return sentences(
    say.line('history.line', { date: say.date(on), status: say.line(keyOf('agreement', status)) }),
    text ? say.text(text) : [],
    due === null ? [] : say.line('history.due', { due: say.date(due) }),
  )
}

/** To whom it went, and every answer. */
export function sayHanded({ institution, on, answers }: HandedTo, id: string, say: Say): readonly Block[] {
  return [
    paragraph(id, say.line('handed.line', { institution: say.named(institution), on: say.on(on) })),
    ...(answers.length === 0 ? [paragraph(`${id}-none`, say.line('handed.no-answer'))] : []),
    ...list(
      `${id}-answers`,
      answers.map(({ on, answer, words: text }) =>
        sentences(
          say.line(keyOf('answer', answer), { institution: say.named(institution), on: say.on(on) }),
          text ? say.line('answer.words', { words: say.text(text) }) : [],
        ),
      ),
    ),
  ]
}
