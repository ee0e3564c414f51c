import type { ApprovalAct, Definition, LocalizedText } from '@apertura/domain'

/** One stage of a plan, with the event that leads into it. */
export interface Step {
  /** Where it stands in the machine and in answers, such as `['co-creation', 'consultation']`. */
  readonly path: readonly string[]
  readonly title: LocalizedText
  /** The kind of entry that opens it (`stage.opened:ID` for a stage without a kind of its own). */
  readonly opens: string | null
}

/**
 * The stages of a plan in the order in which it goes through them. Endorsement and validation belong to
 * co-creation; from publication or submission on, whichever the definition puts first, approvals are stages
 * of their own. An approval that the definition does not list has no stage.
 *
 * @example
 * ```ts
 * wayOf(definition)[2] // => { path: ['orientation'], title: { … }, opens: 'orientation.started' }
 * ```
 */
export function wayOf(definition: Definition): readonly Step[] {
  const approvals = definition.approvals.map(({ act, title }) => ({ act, title }))
  const leaving = approvals.findIndex(({ act }) => act === 'plan.published' || act === 'plan.submitted')
  const inside = leaving < 0 ? approvals : approvals.slice(0, leaving)
  const outside = leaving < 0 ? [] : approvals.slice(leaving)
  const stages = definition.stages.map(stage => ({
    path: ['co-creation', stage.id],
    title: stage.title,
    opens: stage.opensWith === 'stage.opened' ? `stage.opened:${stage.id}` : stage.opensWith,
  }))
  const begins = stages.some(({ opens }) => opens === 'cocreation.started')
  const steps: Step[] = [
    { path: ['antecedents'], title: words('Antecedentes', 'Antecedents'), opens: null },
    { path: ['application'], title: words('Postulación', 'Application'), opens: 'application.submitted' },
    { path: ['orientation'], title: words('Orientación', 'Orientation'), opens: 'orientation.started' },
    ...(begins
      ? []
      : [
          {
            path: ['co-creation', 'beginning'],
            title: words('Inicio de la cocreación', 'Beginning of co-creation'),
            opens: 'cocreation.started',
          },
        ]),
    ...stages,
    ...inside.map(({ act, title }) => ({ path: ['co-creation', approvalStage[act]], title, opens: act })),
    ...outside.map(({ act, title }) => ({ path: [approvalStage[act]], title, opens: act })),
    {
      path: ['implementation'],
      title: words('Implementación y monitoreo', 'Implementation and monitoring'),
      opens: 'implementation.started',
    },
    { path: ['learning'], title: words('Aprendizaje', 'Learning'), opens: 'learning.started' },
    { path: ['next-cycle'], title: words('Siguiente ciclo', 'Next cycle'), opens: 'cycle.closed' },
  ]
  return steps.filter((step, i) => i === steps.findIndex(other => samePath(other, step)))
}

/** The name of the stage that each act of approval leads into. */
export const approvalStage: Readonly<Record<ApprovalAct, string>> = {
  'plan.endorsed': 'endorsement',
  'plan.validated': 'validation',
  'plan.published': 'publication',
  'plan.submitted': 'submission',
}

const samePath = (a: Step, b: Step) => a.path.join('/') === b.path.join('/')
const words = (es: string, en: string): LocalizedText => ({ 'es-MX': es, en })
