import { z } from 'zod'
import { partialDateSchema } from './dates.js'
import { entryKindSchema } from './entry-kinds.js'
import { recurrenceSchema, termSchema } from './schedule.js'
import { citationSchema } from './source.js'
import { idSchema, localizedTextSchema } from './text.js'

export const axisSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    transversal: z.boolean().exactOptional(),
    institutions: z.array(idSchema).readonly().exactOptional(),
  })
  .readonly()

export const stageSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    opensWith: entryKindSchema,
    closesWith: entryKindSchema.exactOptional(),
  })
  .readonly()

export const approvalSchema = z
  .strictObject({
    act: z.enum(['plan.endorsed', 'plan.validated', 'plan.published', 'plan.submitted']),
    title: localizedTextSchema,
    by: idSchema,
    legalBasis: z.array(citationSchema).readonly().exactOptional(),
  })
  .readonly()

export const seriesSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    bodies: z.array(idSchema).readonly(),
    method: idSchema,
    cadence: localizedTextSchema.exactOptional(),
    recurs: recurrenceSchema.exactOptional(),
  })
  .readonly()

export const obligationRuleSchema = z
  .strictObject({
    code: idSchema,
    title: localizedTextSchema,
    owedBy: idSchema,
    fulfilledBy: entryKindSchema,
    due: partialDateSchema.nullable(),
    owedFrom: entryKindSchema.exactOptional(),
    term: termSchema.exactOptional(),
    basis: z.array(citationSchema).readonly(),
  })
  .readonly()
