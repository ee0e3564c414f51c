import { z } from 'zod'
import { channelSchema, privacyNoticeSchema } from './contribution.js'
import { termSchema } from './schedule.js'
import { idSchema, localizedTextSchema, textSchema } from './text.js'

export const packEditionSchema = z
  .string()
  .regex(/^[a-z0-9-]+@\d+$/, 'expected criteria with their edition, such as consultation@1')

export const reasonCodeSchema = z
  .strictObject({
    code: idSchema,
    title: localizedTextSchema,
    criteria: z.array(textSchema).readonly().exactOptional(),
  })
  .readonly()

export const reviewRulesSchema = z
  .strictObject({
    bodies: z.array(idSchema).readonly(),
    reviewers: z.number().int().positive(),
    differentSectors: z.boolean(),
    reasons: z.array(reasonCodeSchema).readonly(),
  })
  .readonly()

export const consultationRulesSchema = z
  .strictObject({
    criteria: packEditionSchema,
    source: idSchema,
    by: idSchema,
    parameters: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]))
      .readonly()
      .exactOptional(),
    moderation: z.array(textSchema).readonly().exactOptional(),
    channels: z.array(channelSchema).readonly(),
    notices: z.array(privacyNoticeSchema).readonly(),
    review: reviewRulesSchema.exactOptional(),
    appeal: z.strictObject({ term: termSchema, how: localizedTextSchema }).readonly().exactOptional(),
    next: localizedTextSchema.exactOptional(),
    ask: localizedTextSchema.exactOptional(),
  })
  .readonly()
