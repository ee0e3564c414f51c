import { z } from 'zod'
import type { Definition } from '../definition.js'
import type { Entry, EntryDraft, EntryDraftOf } from '../entry.js'
import type { EntryKind } from '../entry-kinds.js'
import type { Result } from '../result.js'
import { definitionSchema } from './definition.js'
import { draftFields, entryDataSchemas, sealFields } from './entry.js'
import { entryKinds } from './entry-kinds.js'
import { issuesOf, shown } from './issues.js'

/** One schema a kind: picking it by `kind` first gives messages about that kind, not about a union of all. */
const draftSchemas = schemasByKind({})
const entrySchemas = schemasByKind(sealFields)

function schemasByKind(more: z.ZodRawShape): ReadonlyMap<string, z.ZodType> {
  return new Map(
    entryKinds.map(kind => {
      const schema = z.strictObject({
        kind: z.literal(kind),
        ...draftFields,
        data: entryDataSchemas[kind],
        ...more,
      })
      return [kind, (kind === 'reading.disputed' ? schema.superRefine(readingsCite) : schema).readonly()]
    }),
  )
}

/** Each reading of a dispute points to a source of its own entry. */
function readingsCite(entry: unknown, context: z.RefinementCtx): void {
  const { data, sources } = entry as EntryDraftOf<'reading.disputed'>
  for (const [i, { citation }] of data.readings.entries()) {
    if (citation < sources.length) continue
    const message = `expected the place of a source of the entry, 0 to ${sources.length - 1}`
    context.addIssue({ code: 'custom', path: ['data', 'readings', i, 'citation'], message })
  }
}

/**
 * The schema of a whole draft or entry of one kind: for JSON Schema, forms and docs. To read data from
 * outside use {@link readDraft} or {@link readEntry}, whose issues say what stood there.
 *
 * @throws RangeError when there is no such kind
 *
 * @example
 * ```ts
 * schemaOf('works.ended', 'draft').safeParse({}).success // => false
 * ```
 */
export function schemaOf(kind: EntryKind, form: 'draft' | 'entry'): z.ZodType {
  const schema = (form === 'draft' ? draftSchemas : entrySchemas).get(kind)
  if (!schema) throw new RangeError(`schemaOf: there is no kind of entry called ${kind}, so it has no schema`)
  return schema
}

/**
 * Reads an unsealed entry that came from outside.
 *
 * @returns the draft, frozen, or every issue with its path and the value found
 *
 * @example
 * ```ts
 * const read = readDraft({ kind: 'plan.lost' })
 * read.ok // => false (there is no such kind)
 * ```
 */
export function readDraft(value: unknown): Result<EntryDraft> {
  return readByKind(value, draftSchemas) as Result<EntryDraft>
}

/**
 * Reads a sealed entry that came from outside. Hashes are checked for their form only: whether they are
 * right is for `verify` of `@apertura/record` to say.
 *
 * @returns the entry, frozen, or every issue with its path and the value found
 *
 * @example
 * ```ts
 * readEntry('not an object').ok // => false
 * ```
 */
export function readEntry(value: unknown): Result<Entry> {
  return readByKind(value, entrySchemas) as Result<Entry>
}

/**
 * Reads a definition that came from outside, such as a city's `process.json`. Whether its references
 * resolve and its stages can be reached is for `checkDefinition` of `@apertura/plan-cycle` to say.
 *
 * @returns the definition, frozen, or every issue with its path and the value found
 *
 * @example
 * ```ts
 * readDefinition({ kind: 'definition' }).ok // => false (everything else is missing)
 * ```
 */
export function readDefinition(value: unknown): Result<Definition> {
  return readWith(definitionSchema, value)
}

function readByKind(value: unknown, schemas: ReadonlyMap<string, z.ZodType>): Result<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      ok: false,
      issues: [{ path: '', message: 'expected an entry: a JSON object', value: shown(value) }],
    }
  }
  const { kind } = value as { readonly kind?: unknown }
  const schema = typeof kind === 'string' ? schemas.get(kind) : undefined
  if (!schema) {
    return {
      ok: false,
      issues: [{ path: 'kind', message: 'expected one of the kinds of entry', value: shown(kind) }],
    }
  }
  return readWith(schema, value)
}

function readWith<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
  const parsed = schema.safeParse(value)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: issuesOf(parsed.error, value) }
}
