import { z } from 'zod'
import type { ConsensusRule, DecisionRule, MomentPurpose, QuorumRule, Share } from '../method.js'
import { roleSchema } from './body.js'
import { termSchema } from './schedule.js'
import { citationSchema } from './source.js'
import { idSchema, localizedTextSchema, textSchema } from './text.js'

/** A part of a whole, such as `2/3`: more than nothing, and not more than all. */
export const shareSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}\/[1-9]\d{0,5}$/, 'expected a share such as 2/3')
  .refine(
    share => {
      const [part, whole] = share.split('/').map(Number) as [number, number]
      return part <= whole
    },
    { message: 'expected a share of at most the whole' },
  ) as unknown as z.ZodType<Share>

const seatCount = z.number().int().positive()

export const quorumRuleSchema: z.ZodType<QuorumRule> = z
  .strictObject({
    atLeast: z.union([shareSchema, seatCount]),
    strict: z.boolean().exactOptional(),
    of: z.enum(['seats', 'filled']).exactOptional(),
    in: z.enum(['all', 'each-body', 'each-sector']).exactOptional(),
    get also() {
      return z.array(quorumRuleSchema).readonly().exactOptional()
    },
  })
  .readonly() as z.ZodType<QuorumRule>

export const quorumSchema = z.union([z.enum(['none', 'not-stated']), quorumRuleSchema])

const otherwiseSchema: z.ZodType<NonNullable<ConsensusRule['otherwise']>> = z.lazy(() =>
  z.union([z.literal('defer'), decisionRuleSchema]),
)
const otherwise = { otherwise: otherwiseSchema.exactOptional() }

export const decisionRuleSchema: z.ZodType<DecisionRule> = z.union([
  z
    .strictObject({ kind: z.literal('consensus'), objections: z.enum(['block', 'noted']), ...otherwise })
    .readonly(),
  z.strictObject({ kind: z.literal('consent'), ...otherwise }).readonly(),
  z
    .strictObject({
      kind: z.literal('graded'),
      scale: z.tuple([textSchema], textSchema).readonly(),
      inFavourUpTo: textSchema,
      atLeast: shareSchema,
      blocking: textSchema.exactOptional(),
      ...otherwise,
    })
    .readonly()
    .refine(({ scale, inFavourUpTo }) => scale.includes(inFavourUpTo), {
      path: ['inFavourUpTo'],
      message: 'expected a position of the scale',
    })
    .refine(({ scale, blocking }) => blocking === undefined || scale.includes(blocking), {
      path: ['blocking'],
      message: 'expected a position of the scale',
    }),
  z
    .strictObject({
      kind: z.literal('vote'),
      majority: z.union([z.literal('simple'), shareSchema]),
      strict: z.boolean().exactOptional(),
      of: z.enum(['cast', 'present', 'filled', 'seats']).exactOptional(),
      parity: z.literal('by-sector').exactOptional(),
      tie: z.literal('moderator').exactOptional(),
      ...otherwise,
    })
    .readonly(),
]) as z.ZodType<DecisionRule>

const momentSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    purposes: z
      .array(textSchema as z.ZodType<MomentPurpose>)
      .readonly()
      .exactOptional(),
  })
  .readonly()

const callRuleSchema = z
  .strictObject({
    notice: termSchema.exactOptional(),
    agenda: z.boolean().exactOptional(),
    secondCall: z
      .strictObject({ afterMinutes: z.number().int().positive(), quorum: quorumSchema })
      .readonly()
      .exactOptional(),
  })
  .readonly()

export const methodSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    moments: z.union([z.array(momentSchema).readonly(), z.literal('not-stated')]),
    roles: z.union([z.array(roleSchema).readonly(), z.literal('not-stated')]),
    quorum: quorumSchema,
    decision: z.union([z.enum(['consensus', 'vote', 'not-stated']), decisionRuleSchema]),
    call: callRuleSchema.exactOptional(),
    representation: z
      .strictObject({ alternates: z.boolean(), proxies: z.number().int().nonnegative() })
      .readonly()
      .exactOptional(),
    turns: z
      .strictObject({
        first: z.array(z.enum(['first-time', 'under-heard-sector'])).readonly(),
        minutes: z.number().int().positive().exactOptional(),
      })
      .readonly()
      .exactOptional(),
    legalBasis: z.array(citationSchema).readonly().exactOptional(),
  })
  .readonly()
