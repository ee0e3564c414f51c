import { z } from 'zod'
import type { BodyKind, Role } from '../body.js'
import { approximateCountSchema } from './dates.js'
import { citationSchema } from './source.js'
import { idSchema, localizedTextSchema, textSchema } from './text.js'

export const instrumentSchema = z.enum([
  'agreement',
  'call',
  'invitation',
  'designation',
  'law',
  'vote',
  'not-stated',
])
export const remunerationSchema = z.enum(['honorary', 'paid', 'not-stated'])
export const roleSchema = textSchema as z.ZodType<Role>

export const seatRuleSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    sector: idSchema,
    count: approximateCountSchema,
    heldBy: idSchema.exactOptional(),
    filledBy: instrumentSchema,
  })
  .readonly()

export const bodySchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    kind: textSchema as z.ZodType<BodyKind>,
    duties: z.array(localizedTextSchema).readonly().exactOptional(),
    seats: z.array(seatRuleSchema).readonly().exactOptional(),
    subgroups: z.array(idSchema).readonly().exactOptional(),
    remuneration: remunerationSchema.exactOptional(),
    cadence: localizedTextSchema.exactOptional(),
    legalBasis: z.array(citationSchema).readonly().exactOptional(),
  })
  .readonly()
