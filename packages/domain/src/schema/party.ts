import { z } from 'zod'
import type { OgpSector } from '../party.js'
import { idSchema, localizedTextSchema, textSchema } from './text.js'

export const sectorSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    ogp: textSchema as z.ZodType<OgpSector>,
    publicBody: z.boolean(),
  })
  .readonly()

export const partySchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    kind: z.enum(['institution', 'person', 'group']),
    sector: idSchema,
    acronym: textSchema.exactOptional(),
    affiliation: idSchema.exactOptional(),
    note: localizedTextSchema.exactOptional(),
  })
  .readonly()
