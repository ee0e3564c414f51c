import type { z } from 'zod'
import type * as words from '../src/index.js'
import type { bodySchema } from '../src/schema/body.js'
import type { contributionSchema } from '../src/schema/contribution.js'
import type { definitionSchema } from '../src/schema/definition.js'
import type { draftFields, entryDataSchemas, sealFields } from '../src/schema/entry.js'
import type { entryKinds } from '../src/schema/entry-kinds.js'
import type { partySchema } from '../src/schema/party.js'
import type { citationSchema, sourceSchema } from '../src/schema/source.js'

/**
 * Compiled, never run: each line fails to compile when a schema and the interface written beside it part
 * ways. `npm run typecheck` is the test.
 */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Flat<T> = T extends readonly unknown[]
  ? { [K in keyof T]: Flat<T[K]> }
  : T extends object
    ? { [K in keyof T]: Flat<T[K]> }
    : T
type Same<Schema extends z.ZodType, Written> = Equal<Flat<z.infer<Schema>>, Flat<Written>>

type Mismatch = {
  [K in words.EntryKind]: Same<(typeof entryDataSchemas)[K], words.EntryDataByKind[K]> extends true
    ? never
    : K
}[words.EntryKind]

const schemasMatch: {
  everyKind: [Mismatch] extends [never] ? true : Mismatch
  kindsListed: Equal<(typeof entryKinds)[number], words.EntryKind>
  draft: Same<
    z.ZodReadonly<z.ZodObject<typeof draftFields, z.core.$strict>>,
    Omit<words.EntryDraftOf<words.EntryKind>, 'kind' | 'data'>
  >
  seal: Same<z.ZodReadonly<z.ZodObject<typeof sealFields, z.core.$strict>>, words.Sealed>
  definition: Same<typeof definitionSchema, words.Definition>
  contribution: Same<typeof contributionSchema, words.Contribution>
  body: Same<typeof bodySchema, words.Body>
  party: Same<typeof partySchema, words.Party>
  source: Same<typeof sourceSchema, words.Source>
  citation: Same<typeof citationSchema, words.Citation>
} = {
  everyKind: true,
  kindsListed: true,
  draft: true,
  seal: true,
  definition: true,
  contribution: true,
  body: true,
  party: true,
  source: true,
  citation: true,
}

export default schemasMatch
