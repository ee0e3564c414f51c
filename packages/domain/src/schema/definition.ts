import { z } from 'zod'
import { archiveRulesSchema } from './archive-rules.js'
import { bodySchema } from './body.js'
import { civicCalendarSchema } from './civic-calendar.js'
import { consultationRulesSchema } from './consultation-rules.js'
import { entryKindSchema } from './entry-kinds.js'
import { methodSchema } from './method.js'
import { partySchema, sectorSchema } from './party.js'
import { approvalSchema, axisSchema, obligationRuleSchema, seriesSchema, stageSchema } from './plan.js'
import { scheduleSchema } from './schedule.js'
import { sourceSchema } from './source.js'
import { idSchema, localeSchema, localizedTextSchema, textSchema } from './text.js'

export const jurisdictionSchema = z
  .strictObject({
    id: idSchema,
    title: localizedTextSchema,
    country: z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 country code such as MX'),
    timeZone: textSchema,
  })
  .readonly()

/**
 * A definition as data from outside, such as a city's `process.json`. What it gives is frozen.
 *
 * @example
 * ```ts
 * definitionSchema.safeParse({ kind: 'definition', v: 1 }).success // => false (everything else is missing)
 * ```
 */
export const definitionSchema = z
  .strictObject({
    kind: z.literal('definition'),
    v: z.literal(1),
    id: idSchema,
    title: localizedTextSchema,
    about: localizedTextSchema.exactOptional(),
    jurisdiction: jurisdictionSchema,
    languages: z.tuple([localeSchema], localeSchema).readonly(),
    sources: z.array(sourceSchema).readonly(),
    sectors: z.array(sectorSchema).readonly(),
    parties: z.array(partySchema).readonly(),
    bodies: z.array(bodySchema).readonly(),
    forum: z.array(idSchema).readonly(),
    axes: z.array(axisSchema).readonly(),
    stages: z.array(stageSchema).readonly(),
    approvals: z.array(approvalSchema).readonly(),
    methods: z.array(methodSchema).readonly(),
    series: z.array(seriesSchema).readonly(),
    obligations: z.array(obligationRuleSchema).readonly(),
    dissemination: z.array(z.strictObject({ kind: entryKindSchema, by: idSchema }).readonly()).readonly(),
    calendar: civicCalendarSchema.exactOptional(),
    schedule: scheduleSchema.exactOptional(),
    consultation: consultationRulesSchema.exactOptional(),
    archive: archiveRulesSchema.exactOptional(),
    rulePacks: z
      .array(
        z.string().regex(/^[a-z0-9-]+@\d+$/, 'expected a pack with its edition, such as ogp-local-2021@1'),
      )
      .readonly(),
  })
  .readonly()
