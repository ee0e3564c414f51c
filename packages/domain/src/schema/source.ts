import { z } from 'zod'
import { daySchema, partialDateSchema } from './dates.js'
import { idSchema, localizedTextSchema, textSchema, webAddressSchema } from './text.js'

export const sourceCertaintySchema = z.enum(['verified', 'stated', 'reported', 'deduced', 'unverified'])

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    publisher: textSchema,
    published: partialDateSchema,
    url: webAddressSchema.exactOptional(),
    readOn: daySchema.exactOptional(),
  })
  .readonly()

const lineNumber = z.number().int().positive()

export const citationSchema = z
  .strictObject({
    source: idSchema,
    certainty: sourceCertaintySchema,
    heading: textSchema.exactOptional(),
    lines: z
      .tuple([lineNumber, lineNumber])
      .refine(([first, last]) => first <= last, { message: 'expected the first line before the last' })
      .readonly()
      .exactOptional(),
    locator: textSchema.exactOptional(),
    deduced: localizedTextSchema.exactOptional(),
  })
  .readonly()
