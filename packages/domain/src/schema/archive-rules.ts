import { z } from 'zod'
import type { DocumentType } from '../entries/documents.js'
import { instrumentSchema } from './body.js'
import { daySchema, partialDateSchema } from './dates.js'
import { entryKindSchema } from './entry-kinds.js'
import { termSchema } from './schedule.js'
import { citationSchema } from './source.js'
import { idSchema, localizedTextSchema, textSchema } from './text.js'

const someIds = z.array(idSchema).readonly().exactOptional()

export const requiredDocumentSchema = z
  .strictObject({
    id: idSchema,
    type: textSchema as z.ZodType<DocumentType>,
    title: localizedTextSchema,
    per: z.enum(['process', 'session', 'member', 'call', 'contribution']),
    of: someIds,
    sectors: someIds,
    through: z.array(instrumentSchema).readonly().exactOptional(),
    owner: idSchema.exactOptional(),
    owedFrom: entryKindSchema.exactOptional(),
    term: termSchema.exactOptional(),
    due: partialDateSchema.exactOptional(),
    obligation: idSchema.exactOptional(),
    toldBy: z.array(entryKindSchema).readonly().exactOptional(),
    sources: someIds,
    keptIn: idSchema.exactOptional(),
    signed: z.boolean().exactOptional(),
    published: z.boolean().exactOptional(),
    series: textSchema.exactOptional(),
    basis: z.array(citationSchema).readonly(),
  })
  .readonly()

const years = z.number().int().nonnegative().nullable()

export const archivalSeriesSchema = z
  .strictObject({
    id: textSchema,
    title: localizedTextSchema,
    retention: z
      .strictObject({
        current: years,
        semiCurrent: years,
        disposal: z.enum(['kept-for-good', 'sampled', 'destroyed', 'not-stated']),
      })
      .readonly(),
    basis: z.array(citationSchema).readonly().exactOptional(),
  })
  .readonly()

export const archiveRulesSchema = z
  .strictObject({
    documents: z.array(requiredDocumentSchema).readonly(),
    keptSince: daySchema.exactOptional(),
    series: z.array(archivalSeriesSchema).readonly().exactOptional(),
  })
  .readonly()
