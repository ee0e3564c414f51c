import { z } from 'zod'
import * as archiveRules from '../src/schema/archive-rules.js'
import * as body from '../src/schema/body.js'
import * as civicCalendar from '../src/schema/civic-calendar.js'
import * as consultationRules from '../src/schema/consultation-rules.js'
import * as contribution from '../src/schema/contribution.js'
import * as dataClass from '../src/schema/data-class.js'
import * as dates from '../src/schema/dates.js'
import { definitionSchema, jurisdictionSchema } from '../src/schema/definition.js'
import * as accounts from '../src/schema/entries/accounts.js'
import * as bodies from '../src/schema/entries/bodies.js'
import * as consultation from '../src/schema/entries/consultation.js'
import * as documents from '../src/schema/entries/documents.js'
import * as membership from '../src/schema/entries/membership.js'
import * as mesa from '../src/schema/entries/mesa.js'
import * as deciding from '../src/schema/entries/mesa-deciding.js'
import * as told from '../src/schema/entries/told.js'
import * as works from '../src/schema/entries/works.js'
import { entryKindSchema, entryKinds } from '../src/schema/entry-kinds.js'
import * as finding from '../src/schema/finding.js'
import * as method from '../src/schema/method.js'
import * as party from '../src/schema/party.js'
import * as plan from '../src/schema/plan.js'
import { schemaOf } from '../src/schema/read.js'
import * as schedule from '../src/schema/schedule.js'
import * as source from '../src/schema/source.js'
import * as text from '../src/schema/text.js'

/** The JSON Schema files of the package, by name. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'contribution.json': fileOf(contribution.contributionSchema, 'What somebody sent to a consultation'),
    'definition.json': fileOf(definitionSchema, 'How a city co-creates its plan'),
    'draft.json': fileOf(anyKind('draft'), 'An entry before it is sealed, of any kind'),
    'entry.json': fileOf(anyKind('entry'), 'A sealed entry of a record, of any kind'),
  }
}

function anyKind(form: 'draft' | 'entry'): z.ZodType {
  const [first, ...rest] = entryKinds.map(kind => schemaOf(kind, form) as z.ZodObject)
  return z.discriminatedUnion('kind', [first as z.ZodObject, ...rest])
}

function fileOf(schema: z.ZodType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    metadata: names,
    // In JSON Schema this word would say that whoever owns the data refuses changes.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  return { $schema, title, ...rest }
}

/** What a schema is called in `$defs`, and what JSON Schema can say of it beyond what zod writes. */
interface Name {
  readonly id: string
  readonly description?: string
  readonly pattern?: string
  readonly minProperties?: number
}

const simple = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?'
const more: Readonly<Record<string, Omit<Name, 'id'>>> = {
  partialDate: {
    description:
      'A date as exact as its source, in EDTF: 2022-07-05, 2022-07, 2022, [2021-03-27..2021-06-23], [2021..], [..2021] or XXXX. The pattern also lets through days that do not exist, such as 2022-02-30.',
    pattern: `^(XXXX|${simple}|\\[${simple}\\.\\.(${simple})?\\]|\\[\\.\\.${simple}\\])$`,
  },
  day: { description: 'A civil day, YYYY-MM-DD.' },
  localizedText: {
    description: 'One text in one or more languages, each named by its BCP 47 tag.',
    minProperties: 1,
  },
  id: { description: 'An identifier inside one process.' },
  hash: { description: 'SHA-256 in lower-case hexadecimal.' },
  clockTime: { description: 'An hour of the wall clock where it happens, such as 09:30 or 09:30:15.' },
  share: { description: 'An exact part of a whole, such as 2/3.' },
}

const names = z.registry<Name>()
const named = {
  ...archiveRules,
  ...civicCalendar,
  ...body,
  ...consultationRules,
  ...contribution,
  ...dates,
  ...finding,
  ...accounts,
  ...bodies,
  ...consultation,
  ...dataClass,
  ...documents,
  ...membership,
  ...mesa,
  ...deciding,
  ...told,
  ...works,
  ...method,
  ...party,
  ...plan,
  ...schedule,
}
const alsoNamed = { ...source, ...text, entryKindSchema, jurisdictionSchema }
for (const [key, schema] of Object.entries({ ...named, ...alsoNamed })) {
  if (!(schema instanceof z.ZodType)) continue
  const id = key.replace(/Schema$/, '')
  names.add(schema, { id, ...more[id] })
}
