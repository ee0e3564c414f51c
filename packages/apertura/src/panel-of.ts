import type { Day } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import type { ProcessSource } from './process-source.js'

/**
 * Who may be asked to review on a day: those who sit in the bodies that review, for certain or perhaps. Undefined
 * while the record seats nobody there: then every party may be asked.
 */
export function panelOf({ definition, record }: ProcessSource, on: Day): readonly string[] | undefined {
  const bodies = definition.consultation?.review?.bodies ?? []
  if (record.length === 0) return undefined
  const told = dossier(definition, record, { at: on })
  const panel = [...new Set(bodies.flatMap(body => told.members(body).map(({ id }) => id)))]
  return panel.length === 0 ? undefined : panel
}
