import { z } from 'zod'
import type { Definition } from '../definition.js'
import type { Entry, EntryDraft } from '../entry.js'
import type { EntryKind } from '../entry-kinds.js'
import type { Issue, Result } from '../result.js'
import { definitionSchema } from './definition.js'
import { draftFields, entryDataSchemas, sealFields } from './entry.js'
import { entryKindSchema, entryKinds } from './entry-kinds.js'

/** One schema a kind: picking it by `kind` first gives messages about that kind, not about a union of all. */
const draftSchemas = schemasByKind({})
const entrySchemas = schemasByKind(sealFields)

function schemasByKind(more: z.ZodRawShape): ReadonlyMap<string, z.ZodType> {
  return new Map(
    entryKinds.map(kind => [
      kind,
      z
        .strictObject({ kind: z.literal(kind), ...draftFields, data: entryDataSchemas[kind], ...more })
        .readonly(),
    ]),
  )
}

/** The schema of a whole draft or entry of one kind, for JSON Schema files and docs. */
export function schemaOf(kind: EntryKind, form: 'draft' | 'entry'): z.ZodType {
  const schema = (form === 'draft' ? draftSchemas : entrySchemas).get(kind)
  if (!schema) throw new RangeError(`schemaOf: there is no kind of entry called ${kind}`)
  return schema
}

/**
 * Reads an unsealed entry that came from outside.
 *
 * @returns the draft, or every issue with its path and the value found
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
 * @returns the entry, or every issue with its path and the value found
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
 * @returns the definition, or every issue with its path and the value found
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
  const kind = (value as { kind?: unknown }).kind
  if (!entryKindSchema.safeParse(kind).success) {
    return {
      ok: false,
      issues: [{ path: 'kind', message: 'expected one of the kinds of entry', value: shown(kind) }],
    }
  }
  return readWith(schemas.get(kind as string) as z.ZodType, value)
}

function readWith<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
  const parsed = schema.safeParse(value)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, issues: parsed.error.issues.map(issue => toIssue(issue, value)) }
}

function toIssue(issue: z.core.$ZodIssue, root: unknown): Issue {
  const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : []
  const path = [...issue.path, ...unknownKeys.slice(0, 1)]
  const message =
    unknownKeys.length > 0
      ? `unknown field${unknownKeys.length > 1 ? 's' : ''}: ${unknownKeys.join(', ')}`
      : plain(issue.message)
  return { path: path.join('.'), message, value: shown(valueAt(root, path)) }
}

function plain(message: string): string {
  return message.replace(/^Invalid input: /, '').replace(/^Invalid option: /, '')
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  )
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
