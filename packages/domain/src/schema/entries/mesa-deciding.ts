import { z } from 'zod'
import type { BallotsCounted, PositionTaken } from '../../entries/mesa-decision.js'
import { daySchema, partialDateSchema } from '../dates.js'
import { decisionRuleSchema } from '../method.js'
import { hashSchema, idSchema, localizedTextSchema, textSchema } from '../text.js'
import { act } from './mesa.js'
import { told } from './told.js'

const position = textSchema as z.ZodType<PositionTaken>
const count = z.number().int().nonnegative()
const whole = z.number().int().positive()
const ids = z.array(idSchema).readonly()

const proposal = { ...act, proposal: idSchema, words: localizedTextSchema, by: ids.exactOptional() }

export const proposalTabledSchema = z.strictObject({ ...proposal, item: idSchema.exactOptional() }).readonly()

export const proposalAmendedSchema = z
  .strictObject({ ...proposal, version: z.number().int().min(2) })
  .readonly()

export const decisionOpenedSchema = z
  .strictObject({
    ...act,
    decision: idSchema,
    item: idSchema.exactOptional(),
    proposal: idSchema.exactOptional(),
    matter: localizedTextSchema.exactOptional(),
    rule: decisionRuleSchema.exactOptional(),
    ballot: z.enum(['open', 'secret']),
  })
  .readonly()

export const positionNotedSchema = z
  .strictObject({
    ...act,
    decision: idSchema,
    person: idSchema,
    position,
    reason: localizedTextSchema.exactOptional(),
    by: idSchema.exactOptional(),
  })
  .readonly()

export const ballotsCountedSchema = z
  .strictObject({
    ...act,
    decision: idSchema,
    how: textSchema as z.ZodType<BallotsCounted['how']>,
    counts: z.array(z.strictObject({ position, count }).readonly()).readonly(),
  })
  .readonly()

export const decisionDeclaredSchema = z
  .strictObject({
    ...act,
    decision: idSchema,
    result: z.enum(['adopted', 'rejected', 'no-consensus', 'deferred', 'withdrawn']),
    to: textSchema.exactOptional(),
    tieBroken: z.enum(['adopted', 'rejected']).exactOptional(),
  })
  .readonly()

export const interestDeclaredSchema = z
  .strictObject({
    ...act,
    person: idSchema,
    interest: localizedTextSchema,
    item: idSchema.exactOptional(),
    recuses: z.boolean(),
  })
  .readonly()

export const agreementMadeSchema = z
  .strictObject({
    ...act,
    agreement: idSchema,
    words: localizedTextSchema,
    responsible: ids,
    due: partialDateSchema.nullable(),
    decision: idSchema.exactOptional(),
    item: idSchema.exactOptional(),
  })
  .readonly()

export const agreementFollowedSchema = z
  .strictObject({
    ...act,
    agreement: idSchema,
    status: z.enum(['open', 'under-way', 'done', 'dropped']),
    words: localizedTextSchema.exactOptional(),
    due: partialDateSchema.nullable().exactOptional(),
  })
  .readonly()

export const agreementsHandedOverSchema = z
  .strictObject({
    ...act,
    agreements: z.tuple([idSchema], idSchema).readonly(),
    to: idSchema,
    document: idSchema.exactOptional(),
  })
  .readonly()

export const agreementAnsweredSchema = z
  .strictObject({
    ...act,
    agreement: idSchema,
    by: idSchema,
    answer: z.enum(['acknowledged', 'accepted', 'accepted-with-changes', 'refused']),
    words: localizedTextSchema.exactOptional(),
  })
  .readonly()

export const mesaCitedSchema = z
  .strictObject({
    ...told,
    stream: idSchema,
    mesa: idSchema,
    session: partialDateSchema,
    head: hashSchema,
    entries: whole,
    until: daySchema.exactOptional(),
  })
  .readonly()
