import { z } from 'zod'
import type { Vote, VoteMoment } from '../civic-calendar.js'
import { daySchema, mayFollow, partialDateSchema } from './dates.js'
import { forbiddenSchema } from './entries/works.js'
import { citationSchema } from './source.js'
import { idSchema, localizedTextSchema } from './text.js'

/** 1 is Monday, 7 is Sunday. */
export const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7])
export const nthSchema = z.literal([1, 2, 3, 4, 5, -1])
const month = z.number().int().min(1).max(12)
const citations = z.tuple([citationSchema], citationSchema).readonly()

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const yearlyDateSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('date'), month, day: z.number().int().min(1).max(31) })
    .refine(date => date.day <= (longest[date.month - 1] ?? 0), {
      path: ['day'],
      message: 'expected a day that this month has',
    })
    .readonly(),
  z.strictObject({ kind: z.literal('weekday'), month, weekday: weekdaySchema, nth: nthSchema }).readonly(),
  z.strictObject({ kind: z.literal('easter'), days: z.number().int().min(-80).max(245) }).readonly(),
])

const inForceSchema = z
  .strictObject({ from: daySchema.nullable(), until: daySchema.exactOptional() })
  .refine(({ from, until }) => from === null || until === undefined || from <= until, {
    path: ['until'],
    message: 'expected a day on or after the first one in force',
  })
  .readonly()

export const restDaySchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    on: yearlyDateSchema,
    every: z
      .strictObject({ years: z.number().int().min(2), from: z.number().int().min(0).max(9999) })
      .readonly()
      .exactOptional(),
    inForce: inForceSchema,
    sources: citations,
  })
  .readonly()

export const closureSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    from: daySchema,
    to: daySchema,
    institutions: z.array(idSchema).readonly().exactOptional(),
    sources: citations,
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'expected a day on or after the first one' })
  .readonly()

const momentSchema = idSchema as unknown as z.ZodType<VoteMoment>

export const voteSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    kind: idSchema as unknown as z.ZodType<Vote['kind']>,
    cause: idSchema,
    binds: z.array(idSchema).readonly().exactOptional(),
    dates: z
      .array(
        z
          .strictObject({
            moment: momentSchema,
            on: partialDateSchema,
            knownOn: partialDateSchema,
            sources: citations,
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()

const readingSchema = z.strictObject({ from: momentSchema, to: momentSchema, sources: citations }).readonly()

export const blackoutRuleSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    votes: z.array(idSchema).readonly(),
    readings: z.tuple([readingSchema], readingSchema).readonly(),
    forbids: z.array(forbiddenSchema).readonly(),
    exceptions: z
      .array(
        z
          .strictObject({
            matter: idSchema,
            title: localizedTextSchema,
            settled: z.boolean(),
            sources: citations,
          })
          .readonly(),
      )
      .readonly(),
    requests: z
      .array(
        z
          .strictObject({
            title: localizedTextSchema,
            days: z.number().int().nonnegative(),
            sources: citations,
          })
          .readonly(),
      )
      .readonly(),
    inForce: inForceSchema,
  })
  .readonly()

export const civicCalendarSchema = z
  .strictObject({
    weekend: z.array(weekdaySchema).max(6, 'expected at least one day of the week with work').readonly(),
    restDays: z.array(restDaySchema).readonly(),
    closures: z.array(closureSchema).readonly(),
    votes: z.array(voteSchema).readonly(),
    blackoutRules: z.array(blackoutRuleSchema).readonly(),
  })
  .superRefine(({ votes, blackoutRules }, context) => {
    for (const [i, { kind, dates }] of votes.entries()) {
      for (const rule of blackoutRules) {
        if (!rule.votes.includes(kind)) continue
        for (const { from, to } of rule.readings) {
          const ends = dates.filter(({ moment }) => moment === to)
          for (const [d, begins] of dates.entries()) {
            if (begins.moment !== from || ends.length === 0) continue
            if (ends.some(end => mayFollow(begins.on, end.on))) continue
            context.addIssue({
              code: 'custom',
              path: ['votes', i, 'dates', d, 'on'],
              message: `expected a date that is not after '${to}', which ends the silence of ${rule.id}`,
            })
          }
        }
      }
    }
  })
  .readonly()
