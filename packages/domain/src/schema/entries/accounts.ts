import { z } from 'zod'
import { approximateCountSchema, partialDateSchema } from '../dates.js'
import { entryKindSchema } from '../entry-kinds.js'
import { idSchema, localizedTextSchema, webAddressSchema } from '../text.js'
import { told } from './told.js'

export const antecedentNotedSchema = z
  .strictObject({ ...told, parties: z.array(idSchema).readonly().exactOptional() })
  .readonly()

export const attendeeSchema = z
  .strictObject({
    party: idSchema,
    capacity: localizedTextSchema.exactOptional(),
    seat: z.enum(['held', 'not-held', 'not-stated']),
  })
  .readonly()

export const sessionHeldSchema = z
  .strictObject({
    ...told,
    series: idSchema,
    axis: idSchema.exactOptional(),
    mode: z.enum(['virtual', 'in-person', 'mixed', 'not-stated']).exactOptional(),
    attendees: z.array(attendeeSchema).readonly().exactOptional(),
  })
  .readonly()

export const sessionsNotedSchema = z
  .strictObject({
    ...told,
    series: idSchema,
    count: approximateCountSchema.exactOptional(),
    from: partialDateSchema.exactOptional(),
    to: partialDateSchema.exactOptional(),
  })
  .readonly()

export const agreementsDeliveredSchema = z
  .strictObject({ ...told, to: z.array(idSchema).readonly() })
  .readonly()

export const disseminationNotedSchema = z
  .strictObject({
    ...told,
    channels: z.array(localizedTextSchema).readonly(),
    actor: idSchema.exactOptional(),
    matter: idSchema.exactOptional(),
  })
  .readonly()

export const documentIssuedSchema = z
  .strictObject({ ...told, issuers: z.array(idSchema).readonly(), url: webAddressSchema.exactOptional() })
  .readonly()

export const statementMadeSchema = z
  .strictObject({
    ...told,
    form: z.enum(['reason', 'undertaking', 'concern', 'testimony', 'lesson', 'encouragement', 'assessment']),
    speakers: z.array(idSchema).readonly(),
    addressedTo: idSchema.exactOptional(),
  })
  .readonly()

const readingSchema = z
  .strictObject({ says: localizedTextSchema, citation: z.number().int().nonnegative() })
  .readonly()

export const readingDisputedSchema = z
  .strictObject({ ...told, readings: z.tuple([readingSchema, readingSchema], readingSchema).readonly() })
  .readonly()

export const omissionNotedSchema = z
  .strictObject({ ...told, act: entryKindSchema, owedBy: idSchema })
  .readonly()

export const entryWithdrawnSchema = z.strictObject(told).readonly()

export const payloadErasedSchema = z
  .strictObject({ ...told, entry: idSchema, ground: localizedTextSchema })
  .readonly()
