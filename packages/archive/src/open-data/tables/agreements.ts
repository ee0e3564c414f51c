import type { AccountAgreement } from '@apertura/domain'
import type { Given } from '../given.js'
import { filled, type Table } from '../table/column.js'
import { column, dateColumns, nothing, textColumns } from '../table/columns.js'

interface Agreed {
  readonly session: string
  readonly agreement: AccountAgreement
}

/** Agreements as each session left them: one that goes on has a row for each session that told of it. */
export function agreementsTable({ accounts, languages }: Given): Table {
  const noDate = ['No se fijó fecha.', 'No date was set.'] as const
  return filled<Agreed>(
    { name: 'agreements', title: { 'es-MX': 'Acuerdos', en: 'Agreements' } },
    [
      column(
        'session',
        'id',
        ['Sesión que lo cuenta', 'Session that tells of it'],
        ({ session }) => session,
        {
          source: 'account.mesa',
        },
      ),
      column('id', 'id', ['Clave', 'Key'], ({ agreement }) => agreement.id, {
        source: 'account.agreements.id',
      }),
      column('number', 'text', ['Número', 'Number'], ({ agreement }) => agreement.number, {
        source: 'account.agreements.number',
        empty: nothing,
      }),
      ...textColumns<Agreed>(languages, 'words', ['Texto', 'Text'], ({ agreement }) => agreement.words, {
        source: 'account.agreements.words',
      }),
      column('responsible', 'list', ['Quién lo cumple', 'Who carries it out'], a => a.agreement.responsible, {
        source: 'account.agreements.responsible',
        empty: ['No se dijo quién.', 'It was not said who.'],
      }),
      ...dateColumns<Agreed>('due', ['Para cuándo', 'By when'], ({ agreement }) => agreement.due, {
        source: 'account.agreements.due',
        empty: noDate,
      }),
      column('status', 'code', ['En qué va', 'Where it stands'], ({ agreement }) => agreement.status, {
        source: 'account.agreements.status',
        values: ['open', 'under-way', 'done', 'dropped'],
      }),
      column(
        'made_in',
        'id',
        ['Sesión que lo tomó', 'Session that made it'],
        a => a.agreement.from ?? a.session,
        {
          source: 'account.agreements.from',
        },
      ),
      column('item', 'id', ['Asunto', 'Matter'], ({ agreement }) => agreement.item, {
        source: 'account.agreements.item',
        empty: nothing,
      }),
      column('decision', 'id', ['Decisión', 'Decision'], ({ agreement }) => agreement.decision, {
        source: 'account.agreements.decision',
        empty: nothing,
      }),
      column(
        'handed_to',
        'list',
        ['A quién se entregó', 'To whom it was handed'],
        a => a.agreement.handedTo.map(({ institution }) => institution),
        {
          source: 'account.agreements.handedTo.institution',
          empty: ['No se entregó.', 'It was not handed over.'],
        },
      ),
      column(
        'answers',
        'list',
        ['Qué se respondió', 'What was answered'],
        a =>
          a.agreement.handedTo.flatMap(({ institution, answers }) =>
            answers.map(({ on, answer }) => `${on} ${institution}: ${answer}`),
          ),
        {
          source: 'account.agreements.handedTo.answers',
          empty: ['No hay respuesta.', 'There is no answer.'],
          unit: 'EDTF institution: answer',
        },
      ),
    ],
    accounts.flatMap(({ mesa, agreements }) => agreements.map(agreement => ({ session: mesa, agreement }))),
  )
}
