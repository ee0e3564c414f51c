import { z } from 'zod'
import { daySchema, partialDateSchema } from './dates.js'
import { idSchema, localizedTextSchema } from './text.js'

export const sourceCertaintySchema = z.enum(['verified', 'stated', 'reported', 'deduced', 'unverified'])

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    publisher: z.string().min(1),
    published: partialDateSchema,
    url: z.url().exactOptional(),
    readOn: daySchema.exactOptional(),
  })
  .readonly()

const lineNumber = z.number().int().positive()

export const citationSchema = z
  .strictObject({
    source: idSchema,
    certainty: sourceCertaintySchema,
    heading: z.string().min(1).exactOptional(),
    lines: z
      .tuple([lineNumber, lineNumber])
      .refine(([first, last]) => first <= last, { message: 'expected the first line before the last' })
      .readonly()
      .exactOptional(),
    locator: z.string().min(1).exactOptional(),
    deduced: localizedTextSchema.exactOptional(),
  })
  .readonly()
