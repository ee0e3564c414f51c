import type { ConsultationRules, Definition, EntryDraft, EntryKind, PartialDate } from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'

export const rules: ConsultationRules = {
  criteria: 'consulta@1',
  source: 'gaceta',
  by: 'alcaldia',
  channels: ['web', 'paper'],
  notices: [],
  review: {
    bodies: ['promotor'],
    reviewers: 2,
    differentSectors: true,
    reasons: [
      {
        code: 'no-es-publico',
        title: { 'es-MX': 'No es un problema público.', en: 'It is not a public problem.' },
        criteria: ['problem.public'],
      },
      {
        code: 'no-se-puede',
        title: { 'es-MX': 'La ciudad no puede hacerlo.', en: 'The city cannot do it.' },
        criteria: ['solution.viable'],
      },
      {
        code: 'dos-criterios',
        title: { 'es-MX': 'No es público o no cabe en un eje.', en: 'It is not public or fits no axis.' },
        criteria: ['problem.axis', 'problem.size'],
      },
      { code: 'otra', title: { 'es-MX': 'Otra razón.', en: 'Another reason.' } },
    ],
  },
  appeal: {
    term: {
      count: 10,
      unit: 'working-days',
      nonWorking: 'next-working-day',
      parentheses: 'moves',
      sources: [{ source: 'gaceta', certainty: 'stated' }],
    },
    how: {
      'es-MX': 'Escriba a consulta@villa.example.',
      en: 'Write to consulta@villa.example.',
    },
  },
  next: { 'es-MX': 'Pasa a las mesas de trabajo.', en: 'It goes on to the working tables.' },
  ask: { 'es-MX': 'Ventanilla de la alcaldía.', en: 'The desk of the city hall.' },
}

/** Villa Ejemplo with a consultation: six may review, of four sectors. */
export const city: Definition = aDefinition({
  consultation: rules,
  calendar: { weekend: [6, 7], restDays: [], closures: [], votes: [], blackoutRules: [] },
})

export const panel = ['alcaldia', 'instituto', 'vecinas', 'datos-abiertos', 'universidad']

/** An act as the cases write it: the kind, the day, and what it is about. */
export interface Told {
  readonly kind: string
  readonly on?: PartialDate
  readonly data?: object
}

const onProblem = { contribution: 'F-1', part: 'problem' }
const defaults: Readonly<Record<string, object>> = {
  'contribution.received': { contribution: 'F-1', parts: ['problem'] },
  'contribution.judged': { ...onProblem, outcome: 'undetermined', undetermined: ['problem.public'] },
  'review.assigned': onProblem,
  'review.recused': {
    ...onProblem,
    reason: { 'es-MX': 'Conoce a quien la envió.', en: 'Knows who sent it.' },
  },
  'review.given': { ...onProblem, outcome: 'met' },
  'appeal.filed': onProblem,
  'reply.sent': {
    appealUntil: '2030-08-15',
    parts: [{ part: 'problem', outcome: 'met', met: [], unmet: [], undetermined: [], reasons: [] }],
  },
}

/** The entries of what is told, one id each. Everything is about the problem of F-1 unless it says otherwise. */
export function entriesOf(told: readonly Told[]): EntryDraft[] {
  return told.map(({ kind, on = '2030-07-15', data = {} }, i) =>
    anEntry(kind as EntryKind, on, { ...defaults[kind], ...data }, { id: `acto-${i + 1}` }),
  )
}
