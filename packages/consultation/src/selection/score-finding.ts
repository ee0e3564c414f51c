import type { EntryDraftOf, Finding, LocaleTable } from '@apertura/domain'
import { type Norm, toFinding, type Words } from '@apertura/rules'
import type { ScoringCriterion } from './scoring-criterion.js'

/** Why a score does not count. Codes are API and never reused. */
export type ScoreCode = 'score.criterion-known' | 'score.reviewer-known' | 'score.in-range'

const en: LocaleTable<ScoreCode> = {
  'score.criterion-known': ({ criterion }) => `The selection has no criterion “${criterion}”.`,
  'score.reviewer-known': ({ reviewer }) => `“${reviewer}” is not one of those who score.`,
  'score.in-range': ({ points, from, to }) => `${points} points were given; there are ${from} to ${to}.`,
}

const esMX: LocaleTable<ScoreCode> = {
  'score.criterion-known': ({ criterion }) => `La selección no tiene un criterio «${criterion}».`,
  'score.reviewer-known': ({ reviewer }) => `«${reviewer}» no es de quienes dan puntos.`,
  'score.in-range': ({ points, from, to }) => `Se dieron ${points} puntos; van de ${from} a ${to}.`,
}

const words: Words<ScoreCode> = { 'es-MX': esMX, en }

const norm = {
  severity: 'error',
  certainty: 'deduced',
  source: { title: 'The criteria of the selection' },
} as const satisfies Omit<Norm, 'code'>

/** A score that does not count, with its reason. */
export function scoreFinding(
  code: ScoreCode,
  { id, on, data }: EntryDraftOf<'score.given'>,
  criterion: ScoringCriterion | undefined,
): Finding {
  const range = criterion ? { from: criterion.from, to: criterion.to } : {}
  const facts = { criterion: data.criterion, reviewer: data.reviewer, points: data.points, ...range }
  const about = { kind: 'entry', id } as const
  return toFinding({ ...norm, code }, words, { outcome: 'unmet', facts }, { about, at: on })
}
