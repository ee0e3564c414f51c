import { z } from 'zod'
import { nthSchema, weekdaySchema } from './civic-calendar.js'
import { daySchema } from './dates.js'
import { entryKindSchema } from './entry-kinds.js'
import { citationSchema } from './source.js'
import { idSchema, localizedTextSchema } from './text.js'

const positive = z.number().int().positive()

export const termSchema = z
  .strictObject({
    count: positive,
    unit: z.enum(['calendar-days', 'working-days', 'months']),
    countsFrom: z.enum(['same-day', 'next-day']).exactOptional(),
    shortMonth: z.enum(['last-day', 'next-month']).exactOptional(),
    nonWorking: z.enum(['stays', 'next-working-day', 'working-day-before']),
    parentheses: z.enum(['runs', 'moves', 'pauses']),
    sources: z.tuple([citationSchema], citationSchema).readonly(),
  })
  .readonly()

export const recurrenceSchema = z
  .strictObject({
    every: z.union([
      z.strictObject({ weeks: positive, on: z.array(weekdaySchema).nonempty().readonly() }).readonly(),
      z.strictObject({ months: positive, weekday: weekdaySchema, nth: nthSchema }).readonly(),
    ]),
    from: daySchema,
    to: daySchema,
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'expected a day on or after the first one' })
  .readonly()

export const activitySchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    takes: z.strictObject({ count: positive, unit: z.enum(['calendar-days', 'working-days']) }).readonly(),
    after: z
      .array(z.strictObject({ id: idSchema, lag: z.number().int().nonnegative().exactOptional() }).readonly())
      .readonly()
      .exactOptional(),
    act: entryKindSchema.exactOptional(),
    by: idSchema.exactOptional(),
    notBefore: daySchema.exactOptional(),
    notAfter: daySchema.exactOptional(),
    onSessionOf: idSchema.exactOptional(),
    sources: z.array(citationSchema).readonly().exactOptional(),
  })
  .readonly()

export const scheduleSchema = z
  .strictObject({
    start: daySchema,
    end: daySchema.exactOptional(),
    activities: z.array(activitySchema).readonly(),
  })
  .refine(({ start, end }) => end === undefined || start <= end, {
    path: ['end'],
    message: 'expected a day on or after the first one',
  })
  .readonly()
