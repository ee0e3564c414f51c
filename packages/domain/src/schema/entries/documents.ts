import { z } from 'zod'
import type { DocumentType } from '../../entries/documents.js'
import { daySchema, partialDateSchema } from '../dates.js'
import { hashSchema, idSchema, localizedTextSchema, textSchema, webAddressSchema } from '../text.js'
import { privateRefSchema, told } from './told.js'

const ofVersion = { ...told, document: idSchema, version: z.number().int().positive() }
const documentType = textSchema as z.ZodType<DocumentType>

export const documentDraftedSchema = z
  .strictObject({ ...ofVersion, type: documentType, digest: hashSchema })
  .readonly()

export const documentCirculatedSchema = z
  .strictObject({ ...ofVersion, to: z.array(idSchema).readonly(), until: daySchema.nullable() })
  .readonly()

export const documentObservedSchema = z
  .strictObject({
    ...ofVersion,
    by: idSchema,
    words: z.union([localizedTextSchema, privateRefSchema]),
    passage: textSchema.exactOptional(),
  })
  .readonly()

export const observationSettledSchema = z
  .strictObject({
    ...ofVersion,
    observation: idSchema,
    settled: z.enum(['taken', 'taken-in-part', 'not-taken']),
    reason: localizedTextSchema.exactOptional(),
  })
  .readonly()

export const documentApprovedSchema = z
  .strictObject({ ...ofVersion, by: idSchema, session: idSchema.exactOptional() })
  .readonly()

const evidenceSchema = z.union([
  z.strictObject({ kind: z.literal('autograph'), file: textSchema, sha256: hashSchema }).readonly(),
  z
    .strictObject({
      kind: z.literal('cms'),
      file: textSchema,
      sha256: hashSchema,
      serial: textSchema.exactOptional(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('platform'), platform: textSchema, reference: textSchema }).readonly(),
])

export const documentSignedSchema = z
  .strictObject({
    ...ofVersion,
    by: idSchema,
    as: localizedTextSchema.exactOptional(),
    evidence: evidenceSchema,
  })
  .readonly()

export const documentPublishedSchema = z
  .strictObject({
    ...ofVersion,
    form: z.enum(['whole', 'public-version']),
    url: webAddressSchema.exactOptional(),
  })
  .readonly()

export const documentAmendedSchema = z
  .strictObject({ ...ofVersion, erratum: localizedTextSchema, passage: textSchema.exactOptional() })
  .readonly()

const place = z.number().int().nonnegative()

const removalSchema = z
  .strictObject({
    passage: textSchema,
    characters: z.tuple([place, place]).readonly().exactOptional(),
    data: z.enum(['confidential', 'reserved']),
    ground: textSchema,
    legend: localizedTextSchema,
  })
  .readonly()
  .refine(({ characters }) => characters === undefined || characters[0] < characters[1], {
    path: ['characters'],
    message: 'expected the second place to lie after the first',
  })

export const redactionResolvedSchema = z
  .strictObject({
    ...ofVersion,
    committee: idSchema,
    resolution: textSchema,
    session: partialDateSchema.exactOptional(),
    removals: z.array(removalSchema).readonly(),
  })
  .readonly()
