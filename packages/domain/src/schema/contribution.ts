import { z } from 'zod'
import type { Channel } from '../contribution.js'
import { partialDateSchema } from './dates.js'
import { idSchema, localizedTextSchema, textSchema } from './text.js'

export const channelSchema = textSchema as z.ZodType<Channel>

export const careSchema = z.enum(['sensitive-data', 'minor'])

export const privacyNoticeSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    url: textSchema.exactOptional(),
    purpose: localizedTextSchema,
    responsible: idSchema,
  })
  .readonly()

/**
 * A contribution as data from outside, such as a line of a process folder. Its texts may be empty: an empty
 * contribution came in all the same, and criteria say what it lacks.
 *
 * @example
 * ```ts
 * contributionSchema.safeParse({ id: 'F-1', title: '', body: '', channel: 'paper' }).success // => true
 * ```
 */
export const contributionSchema = z
  .strictObject({
    id: textSchema,
    title: z.string(),
    body: z.string(),
    solution: z.string().exactOptional(),
    axis: z.string().exactOptional(),
    receivedOn: partialDateSchema.exactOptional(),
    channel: channelSchema,
    helpedBy: z.string().exactOptional(),
    territory: z.string().exactOptional(),
    notice: idSchema.exactOptional(),
    care: z.array(careSchema).readonly().exactOptional(),
    origin: z
      .strictObject({ file: z.string(), line: z.number().int().positive() })
      .readonly()
      .exactOptional(),
    more: z.record(z.string(), z.string()).readonly().exactOptional(),
  })
  .readonly()
