import { z } from 'zod'
import { lastDaySchema, partialDateSchema } from '../dates.js'
import { idSchema, localizedTextSchema, textSchema } from '../text.js'
import { told } from './told.js'

const act = { ...told, actor: idSchema.exactOptional() }
const spread = { ...act, matter: idSchema.exactOptional() }

export const worksActSchema = z.strictObject(act).readonly()

export const stageMarkedSchema = z.strictObject({ ...act, stage: idSchema }).readonly()

export const consultationAnnouncedSchema = z
  .strictObject({ ...spread, from: partialDateSchema, to: partialDateSchema })
  .readonly()

export const consultationOpenedSchema = z
  .strictObject({
    ...spread,
    to: partialDateSchema.exactOptional(),
    channels: z.array(localizedTextSchema).readonly().exactOptional(),
    criteria: z.array(localizedTextSchema).readonly().exactOptional(),
  })
  .readonly()

export const consultationExtendedSchema = z.strictObject({ ...spread, to: partialDateSchema }).readonly()

export const forbiddenSchema = z
  .strictObject({
    act: textSchema,
    actors: z.array(idSchema).min(1).readonly(),
    except: z
      .array(z.strictObject({ matter: idSchema, settled: z.boolean() }).readonly())
      .readonly()
      .exactOptional(),
  })
  .readonly()

export const parenthesisOpenedSchema = z
  .strictObject({
    ...told,
    parenthesis: idSchema,
    cause: idSchema,
    legalBasis: localizedTextSchema.exactOptional(),
    forbids: z.array(forbiddenSchema).readonly(),
  })
  .readonly()

export const parenthesisClosedSchema = z
  .strictObject({ ...told, parenthesis: idSchema, lastDay: lastDaySchema })
  .readonly()

export const parenthesisRereadSchema = z
  .strictObject({ ...told, parenthesis: idSchema, from: partialDateSchema, to: partialDateSchema })
  .readonly()

export const deadlineSetSchema = z
  .strictObject({ ...told, obligation: idSchema, due: partialDateSchema })
  .readonly()
