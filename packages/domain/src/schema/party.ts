import { z } from 'zod'
import type { OgpSector } from '../party.js'
import { idSchema, localizedTextSchema } from './text.js'

export const sectorSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    ogp: z.string().min(1) as z.ZodType<OgpSector>,
    publicBody: z.boolean(),
  })
  .readonly()

export const partySchema = z
  .strictObject({
    id: idSchema,
    name: z.string().min(1),
    kind: z.enum(['institution', 'person', 'group']),
    sector: idSchema,
    acronym: z.string().min(1).exactOptional(),
    affiliation: idSchema.exactOptional(),
    note: localizedTextSchema.exactOptional(),
  })
  .readonly()
