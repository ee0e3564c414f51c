import { z } from 'zod'
import { instrumentSchema, remunerationSchema, roleSchema } from '../body.js'
import { lastDaySchema } from '../dates.js'
import { hashSchema, idSchema, localizedTextSchema, textSchema } from '../text.js'
import { privateRefSchema, told } from './told.js'

export const definitionAdoptedSchema = z
  .strictObject({ ...told, definition: idSchema, digest: hashSchema, continues: hashSchema.exactOptional() })
  .readonly()

export const definitionChangedSchema = z.strictObject({ ...told, digest: hashSchema }).readonly()

export const bodyChangedSchema = z
  .strictObject({ ...told, body: idSchema, instrument: localizedTextSchema.exactOptional() })
  .readonly()

export const memberJoinedSchema = z
  .strictObject({
    ...told,
    body: idSchema,
    member: idSchema,
    instrument: instrumentSchema,
    remuneration: remunerationSchema.exactOptional(),
    role: roleSchema.exactOptional(),
    subgroup: idSchema.exactOptional(),
    call: idSchema.exactOptional(),
  })
  .readonly()

export const memberLeftSchema = z
  .strictObject({ ...told, body: idSchema, member: idSchema, lastDay: lastDaySchema })
  .readonly()

export const roleTakenSchema = z
  .strictObject({ ...told, member: idSchema, role: roleSchema, body: idSchema.exactOptional() })
  .readonly()

export const representativeDesignatedSchema = z
  .strictObject({
    ...told,
    institution: idSchema,
    body: idSchema,
    person: idSchema,
    decidedBy: idSchema.exactOptional(),
    folio: textSchema.exactOptional(),
    replaces: textSchema.exactOptional(),
  })
  .readonly()

const liaison = {
  ...told,
  institution: idSchema,
  body: idSchema.exactOptional(),
  person: z.union([idSchema, privateRefSchema]),
}

export const liaisonDesignatedSchema = z.strictObject(liaison).readonly()

export const liaisonEndedSchema = z.strictObject({ ...liaison, lastDay: lastDaySchema }).readonly()

export const liaisonChangedSchema = z
  .strictObject({ ...told, body: idSchema, institution: idSchema.exactOptional() })
  .readonly()

export const callOpenedSchema = z
  .strictObject({
    ...told,
    call: idSchema,
    body: idSchema,
    channel: localizedTextSchema.exactOptional(),
    addressedTo: localizedTextSchema.exactOptional(),
    matter: idSchema.exactOptional(),
    actor: idSchema.exactOptional(),
  })
  .readonly()

export const callClosedSchema = z.strictObject({ ...told, call: idSchema, lastDay: lastDaySchema }).readonly()

export const guidelinesAdoptedSchema = z
  .strictObject({
    ...told,
    bodies: z.array(idSchema).readonly(),
    elements: z.array(localizedTextSchema).readonly().exactOptional(),
    method: idSchema.exactOptional(),
  })
  .readonly()
