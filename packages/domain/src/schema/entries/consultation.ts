import { z } from 'zod'
import { packEditionSchema } from '../consultation-rules.js'
import { careSchema, channelSchema } from '../contribution.js'
import { daySchema } from '../dates.js'
import { outcomeSchema } from '../finding.js'
import { hashSchema, idSchema, localizedTextSchema, textSchema } from '../text.js'
import { privateRefSchema, told } from './told.js'

export const contributionPartSchema = z.enum(['problem', 'solution'])
const decisionSchema = z.enum(['met', 'unmet'])
const countSchema = z.number().int().nonnegative()
const folio = textSchema
const folios = z.array(textSchema).readonly()
const someFolios = z.tuple([textSchema], textSchema).readonly()
const codes = z.array(textSchema).readonly()
const codesByOutcome = { met: codes, unmet: codes, undetermined: codes }
const ofPart = { ...told, contribution: folio, part: contributionPartSchema }

export const consultationCitedSchema = z
  .strictObject({
    ...told,
    stream: idSchema,
    head: hashSchema,
    entries: z.number().int().positive(),
    contributions: countSchema,
  })
  .readonly()

export const intakeClosedSchema = z
  .strictObject({
    ...told,
    intake: idSchema,
    file: textSchema,
    sha256: hashSchema,
    rows: countSchema,
    unreadable: z.array(z.strictObject({ reason: textSchema, count: countSchema }).readonly()).readonly(),
    channels: z.array(z.strictObject({ channel: channelSchema, count: countSchema }).readonly()).readonly(),
    notice: idSchema.exactOptional(),
    purpose: localizedTextSchema.exactOptional(),
  })
  .readonly()

export const contributionReceivedSchema = z
  .strictObject({
    ...told,
    contribution: folio,
    intake: idSchema.exactOptional(),
    channel: channelSchema,
    parts: z.tuple([contributionPartSchema], contributionPartSchema).readonly(),
    content: privateRefSchema,
    from: idSchema.exactOptional(),
    notice: idSchema.exactOptional(),
    care: z.array(careSchema).readonly().exactOptional(),
  })
  .readonly()

export const contributionJudgedSchema = z
  .strictObject({
    ...ofPart,
    outcome: outcomeSchema,
    pack: packEditionSchema,
    ...codesByOutcome,
    marks: codes.exactOptional(),
  })
  .readonly()

export const reviewAssignedSchema = z.strictObject({ ...ofPart, reviewer: idSchema }).readonly()

export const reviewRecusedSchema = z
  .strictObject({ ...ofPart, reviewer: idSchema, reason: localizedTextSchema })
  .readonly()

/** By the code of a criterion; a record of zod would drop a member called `__proto__` without a word. */
const answersSchema = z
  .unknown()
  .refine(answers => !(typeof answers === 'object' && answers && Object.hasOwn(answers, '__proto__')), {
    path: ['__proto__'],
    message: 'expected the code of a criterion',
  })
  .pipe(z.record(textSchema, decisionSchema))
  .readonly()

export const reviewGivenSchema = z
  .strictObject({
    ...ofPart,
    reviewer: idSchema,
    outcome: decisionSchema,
    reason: idSchema.exactOptional(),
    words: localizedTextSchema.exactOptional(),
    answers: answersSchema.exactOptional(),
  })
  .readonly()

export const appealFiledSchema = z
  .strictObject({ ...ofPart, content: privateRefSchema.exactOptional() })
  .readonly()

const toldOfPartSchema = z
  .strictObject({
    part: contributionPartSchema,
    outcome: outcomeSchema,
    ...codesByOutcome,
    reasons: z.array(idSchema).readonly(),
  })
  .readonly()

export const replySentSchema = z
  .strictObject({
    ...told,
    reply: idSchema,
    contribution: folio,
    pack: packEditionSchema,
    parts: z.tuple([toldOfPartSchema], toldOfPartSchema).readonly(),
    decidedBy: z.array(idSchema).readonly(),
    appealUntil: daySchema.exactOptional(),
    content: privateRefSchema,
  })
  .readonly()

export const contributionsMergedSchema = z.strictObject({ ...told, into: folio, from: someFolios }).readonly()

export const contributionSplitSchema = z
  .strictObject({
    ...told,
    contribution: folio,
    into: z.tuple([textSchema, textSchema], textSchema).readonly(),
  })
  .readonly()

export const groupingUndoneSchema = z.strictObject({ ...told, entry: idSchema }).readonly()

export const axisConfirmedSchema = z
  .strictObject({ ...told, contribution: folio, axis: idSchema, evidence: codes.exactOptional() })
  .readonly()

export const scoreGivenSchema = z
  .strictObject({
    ...ofPart,
    reviewer: idSchema,
    criterion: textSchema,
    points: z.number(),
    words: localizedTextSchema.exactOptional(),
  })
  .readonly()

const place = z.number().int().positive()

export const listedPartSchema = z
  .strictObject({
    contribution: folio,
    part: contributionPartSchema,
    outcome: outcomeSchema,
    reviewers: z.array(idSchema).readonly(),
    rank: z.strictObject({ from: place, to: place }).readonly().nullable(),
    points: z.strictObject({ min: z.number(), max: z.number() }).readonly().nullable(),
    scoredBy: z.array(idSchema).readonly(),
    tiedWith: folios,
    selected: z.enum(['yes', 'no', 'perhaps']),
  })
  .readonly()

export const selectionListedSchema = z
  .strictObject({ ...told, list: idSchema, items: z.array(listedPartSchema).readonly() })
  .readonly()

export const solutionPooledSchema = z
  .strictObject({ ...told, contribution: folio, problem: outcomeSchema })
  .readonly()
