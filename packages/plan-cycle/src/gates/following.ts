import { allOf } from '@apertura/calendar'
import type { Certainty, EntryKind, LocalizedText } from '@apertura/domain'
import { always, type Gate, type Question, titled, verdict } from '../gate.js'
import { done } from '../known-facts.js'
import { sources } from '../sources.js'

/** What must have begun before it goes on or is completed, up to the end of the cycle. */
export const following: readonly Gate[] = [
  {
    code: 'phase.in-turn',
    guards: [
      'orientation.completed',
      'consultation.extended',
      'implementation.started',
      'implementation.completed',
      'learning.started',
      'learning.completed',
      'cycle.closed',
    ],
    severity: 'error',
    certainty: 'deduced',
    source: sources.reason,
    inForce: always,
    judge: question => {
      const needs = needsOf(question)
      const answers = needs.map(({ oneOf }) => done(question.state, oneOf, question.on))
      const missing = needs[answers.indexOf(surest(answers))]
      return verdict(allOf(...answers), titled('first', missing?.title ?? {}))
    },
  },
]

/** Something that comes first: one of these kinds, by a title that people know. */
interface Need {
  readonly oneOf: readonly EntryKind[]
  readonly title: LocalizedText
}

const surest = (answers: readonly Certainty[]): Certainty => (answers.includes('no') ? 'no' : 'perhaps')

function needsOf({ act, outline }: Question): readonly Need[] {
  if (act.kind !== 'implementation.started') return [before[act.kind] ?? submitted]
  const last = outline.definition.approvals.at(-1)
  const own = last && { oneOf: [last.act], title: last.title }
  return own && last.act !== 'plan.submitted' ? [submitted, own] : [own ?? submitted]
}

const need = (es: string, en: string, ...oneOf: readonly EntryKind[]): Need => ({
  oneOf,
  title: { 'es-MX': es, en },
})
const submitted = need('Entrega del plan a OGP', 'Submission of the plan to OGP', 'plan.submitted')
const implementing = need('Inicio de la implementación', 'Start of implementation', 'implementation.started')
const learning = need('Inicio del aprendizaje', 'Start of learning', 'learning.started')

const before: Readonly<Partial<Record<EntryKind, Need>>> = {
  'orientation.completed': need('Inicio de la orientación', 'Start of orientation', 'orientation.started'),
  'consultation.extended': need(
    'Anuncio o apertura de la consulta',
    'Announcement or opening of the consultation',
    'consultation.announced',
    'consultation.opened',
  ),
  'implementation.completed': implementing,
  'learning.started': implementing,
  'learning.completed': learning,
  'cycle.closed': need(
    'Fin del aprendizaje o de los trabajos',
    'End of learning or of the works',
    'learning.completed',
    'works.ended',
  ),
}
