import { z } from 'zod'
import { hashSchema, localizedTextSchema } from '../text.js'

/** The fields that every kind of entry has; spread into each data schema. */
export const told = {
  title: localizedTextSchema,
  detail: localizedTextSchema.exactOptional(),
}

export const privateRefSchema = z.strictObject({ commitment: hashSchema }).readonly()
