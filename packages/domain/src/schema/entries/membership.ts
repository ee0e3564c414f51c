import { z } from 'zod'
import { partialDateSchema } from '../dates.js'
import { idSchema, localizedTextSchema, textSchema, webAddressSchema } from '../text.js'
import { told } from './told.js'

const applicationDocumentSchema = z
  .strictObject({
    title: localizedTextSchema,
    dated: partialDateSchema,
    url: webAddressSchema.exactOptional(),
  })
  .readonly()

const signerSchema = z
  .strictObject({
    institution: idSchema,
    capacity: localizedTextSchema,
    onBehalfOf: localizedTextSchema.exactOptional(),
  })
  .readonly()

const applicationThemeSchema = z
  .strictObject({ worded: localizedTextSchema, axis: idSchema.exactOptional() })
  .readonly()

export const applicationSubmittedSchema = z
  .strictObject({
    ...told,
    applicants: z.array(idSchema).readonly(),
    documents: z.array(applicationDocumentSchema).readonly(),
    signers: z.array(signerSchema).readonly(),
    laws: z.array(localizedTextSchema).readonly(),
    precedents: z.array(localizedTextSchema).readonly(),
    accompaniedBy: z.array(idSchema).readonly(),
    facilitatedBy: idSchema.exactOptional(),
    themes: z.array(applicationThemeSchema).readonly(),
    scheme: localizedTextSchema.exactOptional(),
    promisedDelivery: partialDateSchema.exactOptional(),
  })
  .readonly()

export const membershipAcceptedSchema = z
  .strictObject({ ...told, cohort: textSchema.exactOptional() })
  .readonly()

export const withdrawalNotifiedSchema = z.strictObject({ ...told, from: idSchema, to: idSchema }).readonly()
