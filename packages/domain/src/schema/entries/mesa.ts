import { z } from 'zod'
import type { Role } from '../../body.js'
import type { AttendanceStatus } from '../../entries/mesa-attendance.js'
import { dataClassSchema } from '../data-class.js'
import { clockTimeSchema, partialDateSchema } from '../dates.js'
import { idSchema, localizedTextSchema, textSchema } from '../text.js'
import { privateRefSchema, told } from './told.js'

export const act = { ...told, at: clockTimeSchema.exactOptional() }
const role = textSchema as z.ZodType<Role>
const count = z.number().int().nonnegative()
const whole = z.number().int().positive()
const ids = z.array(idSchema).readonly()
const modeSchema = z.enum(['in-person', 'virtual', 'mixed', 'not-stated'])

const agendaItemSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    minutes: whole.exactOptional(),
    followsUp: idSchema.exactOptional(),
    partOf: idSchema.exactOptional(),
  })
  .readonly()

const carriedSchema = z
  .strictObject({
    agreement: idSchema,
    from: idSchema,
    words: localizedTextSchema,
    responsible: ids,
    due: partialDateSchema.nullable(),
  })
  .readonly()

export const mesaConvenedSchema = z
  .strictObject({
    ...act,
    mesa: idSchema,
    series: idSchema.exactOptional(),
    axis: idSchema.exactOptional(),
    bodies: ids.exactOptional(),
    method: idSchema.exactOptional(),
    session: partialDateSchema,
    hours: z.array(clockTimeSchema).readonly().exactOptional(),
    mode: modeSchema,
    place: localizedTextSchema.exactOptional(),
    agenda: z.array(agendaItemSchema).readonly(),
    carried: z.array(carriedSchema).readonly().exactOptional(),
  })
  .readonly()

const mesaPersonSchema = z
  .strictObject({
    id: idSchema,
    name: z.union([textSchema, privateRefSchema]),
    data: dataClassSchema,
    party: idSchema.exactOptional(),
    sector: idSchema.exactOptional(),
  })
  .readonly()
  // A sealed entry is never taken back, so a name that may not be shown never gets into one.
  .refine(({ name, data }) => typeof name !== 'string' || data === 'public-by-role' || data === 'consented', {
    path: ['name'],
    message: 'expected a commitment: a name that is not public stands apart',
  })

const mesaSeatSchema = z
  .strictObject({
    id: idSchema,
    body: idSchema,
    sector: idSchema,
    holder: idSchema.nullable(),
    alternates: ids.exactOptional(),
    votes: z.boolean().exactOptional(),
  })
  .readonly()

export const mesaSeatedSchema = z
  .strictObject({
    ...act,
    people: z.array(mesaPersonSchema).readonly(),
    seats: z.array(mesaSeatSchema).readonly(),
  })
  .readonly()

export const guestAdmittedSchema = z.strictObject({ ...act, person: mesaPersonSchema, as: role }).readonly()

export const mesaOpenedSchema = z
  .strictObject({
    ...act,
    call: whole.exactOptional(),
    mode: modeSchema.exactOptional(),
    place: localizedTextSchema.exactOptional(),
  })
  .readonly()

const marked = { ...act, reason: localizedTextSchema.exactOptional() }
export const mesaMarkedSchema = z.strictObject(marked).readonly()

export const mesaCalledOffSchema = z.strictObject({ ...marked, to: partialDateSchema.nullable() }).readonly()

export const officeTakenSchema = z.strictObject({ ...act, office: role, person: idSchema }).readonly()

const markSchema = z
  .strictObject({
    person: idSchema,
    status: textSchema as z.ZodType<AttendanceStatus>,
    cause: textSchema.exactOptional(),
    mode: z.enum(['in-person', 'virtual']).exactOptional(),
    by: idSchema.exactOptional(),
    as: z.enum(['alternate', 'proxy']).exactOptional(),
  })
  .readonly()

export const attendanceNotedSchema = z
  .strictObject({
    ...act,
    marks: z.tuple([markSchema], markSchema).readonly(),
    item: idSchema.exactOptional(),
  })
  .readonly()

export const attendanceCountedSchema = z
  .strictObject({
    ...act,
    body: idSchema.exactOptional(),
    present: count,
    represented: count.exactOptional(),
    whole: count.exactOptional(),
  })
  .readonly()

export const quorumStatedSchema = z
  .strictObject({ ...act, reached: z.boolean(), present: count.exactOptional() })
  .readonly()

export const momentBegunSchema = z.strictObject({ ...act, moment: idSchema }).readonly()

export const itemAddedSchema = z
  .strictObject({
    ...act,
    item: agendaItemSchema,
    consent: z.enum(['given', 'refused', 'not-stated']),
    by: idSchema.exactOptional(),
  })
  .readonly()

export const itemOpenedSchema = z.strictObject({ ...act, item: idSchema }).readonly()

export const itemClosedSchema = z
  .strictObject({
    ...act,
    item: idSchema,
    outcome: z.enum(['done', 'deferred', 'withdrawn']),
    to: textSchema.exactOptional(),
  })
  .readonly()

export const turnTakenSchema = z
  .strictObject({ ...act, person: idSchema, item: idSchema.exactOptional() })
  .readonly()

export const wordsNotedSchema = z
  .strictObject({
    ...act,
    person: idSchema.exactOptional(),
    item: idSchema.exactOptional(),
    form: z.enum(['presentation', 'speech', 'question', 'answer', 'note']),
    words: z.union([localizedTextSchema, privateRefSchema]),
  })
  .readonly()
