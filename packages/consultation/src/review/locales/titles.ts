import type { LocalizedText } from '@apertura/domain'
import type { ReviewKind } from '../review-act.js'

/** What a title may name. */
interface Named {
  readonly contribution: string
  readonly part?: string
  readonly reviewer?: string
  readonly outcome?: string
}

type Titles = Readonly<Record<ReviewKind, (it: string, who: string, outcome?: string) => string>>

const en: Titles = {
  'contribution.received': it => `The ${it} came in.`,
  'contribution.judged': (it, _, outcome) => `Criteria were held against the ${it}: ${outcome}.`,
  'review.assigned': (it, who) => `${who} is asked to look at the ${it}.`,
  'review.recused': (it, who) => `${who} steps back from the ${it}.`,
  'review.given': (it, who, outcome) => `${who} looked at the ${it}: ${outcome}.`,
  'appeal.filed': it => `A second look at the ${it} is asked for.`,
  'reply.sent': it => `Whoever sent the ${it} was told what was decided.`,
}

const esMX: Titles = {
  'contribution.received': it => `Llegó ${it}.`,
  'contribution.judged': (it, _, outcome) => `Se revisó con los criterios ${it}: ${outcome}.`,
  'review.assigned': (it, who) => `Se le pide a ${who} que revise ${it}.`,
  'review.recused': (it, who) => `${who} se excusa de revisar ${it}.`,
  'review.given': (it, who, outcome) => `${who} revisó ${it}: ${outcome}.`,
  'appeal.filed': it => `Se pide otra revisión de ${it}.`,
  'reply.sent': it => `A quien envió ${it} se le dijo qué se decidió.`,
}

const outcomes: Readonly<Record<string, readonly [en: string, esMX: string]>> = {
  met: ['accepted', 'se acepta'],
  unmet: ['not accepted', 'no se acepta'],
  undetermined: ['left to people', 'queda para revisión'],
}
const parts: Readonly<Record<string, readonly [en: string, esMX: string]>> = {
  problem: ['problem of contribution', 'el problema de la aportación'],
  solution: ['solution of contribution', 'la solución de la aportación'],
  whole: ['contribution', 'la aportación'],
}

/** One plain sentence for each kind of entry of the review. */
export function titleOf(kind: ReviewKind, data: object, nameOf: (party: string) => string): LocalizedText {
  const { contribution, part = 'whole', reviewer, outcome = '' } = data as Named
  const who = reviewer === undefined ? '' : nameOf(reviewer)
  const it = (at: 0 | 1) => `${parts[part]?.[at] ?? part} ${contribution}`
  return {
    'es-MX': esMX[kind](it(1), who, outcomes[outcome]?.[1]),
    en: en[kind](it(0), who, outcomes[outcome]?.[0]),
  }
}
