import type { Definition, EntryDraft, Facts, Finding } from '@apertura/domain'
import { effective } from '@apertura/record'
import { toFinding } from '@apertura/rules'
import type { AgreementCode } from './agreement-code.js'
import { agreementWords } from './locales/agreement-words.js'
import { mentionsOf, type Thing, thingsOf } from './mentions.js'

/** What is known of the definition beside its words. */
export interface AgreementOptions {
  /** SHA-256 of its canonical JSON; with it, the record must have adopted exactly this definition. */
  readonly definitionDigest?: string
}

const codes: Readonly<Record<Thing, AgreementCode>> = {
  definition: 'record.unknown-definition',
  source: 'record.unknown-source',
  party: 'record.unknown-party',
  actor: 'record.unknown-party',
  forbidden: 'record.unknown-party',
  body: 'record.unknown-body',
  subgroup: 'record.unknown-subgroup',
  series: 'record.unknown-series',
  axis: 'record.unknown-axis',
  stage: 'record.unknown-stage',
  method: 'record.unknown-method',
  obligation: 'record.unknown-obligation',
}

/**
 * Whether a record speaks of the definition beside it: every party, body, source, series, axis, stage,
 * method and obligation that an entry names is there, and the definition that the record adopted last is
 * this one. What a later entry mended or withdrew is left out, so a mistake can be corrected.
 *
 * @param record - entries in the order of the record, sealed or not
 * @returns one unmet finding of severity error for each mistake, or, where the digest is given, for
 * a record that adopts no definition, with the entry in `about.id` and the path
 * inside it in `about.path`; none when the two agree
 *
 * @example
 * ```ts
 * checkAgreement({ ...definition, sources: [] }, record)[0]?.code // => 'record.unknown-source'
 * ```
 */
export function checkAgreement(
  definition: Definition,
  record: readonly EntryDraft[],
  { definitionDigest }: AgreementOptions = {},
): readonly Finding[] {
  const things = thingsOf(definition)
  const counted = effective(record)
  const unknown = counted.flatMap(entry =>
    mentionsOf(entry)
      .filter(({ thing, id }) => !things[thing].has(id))
      .map(({ thing, id, path }) => mistake(codes[thing], entry, path, { id })),
  )
  return definitionDigest === undefined
    ? unknown
    : [...unknown, ...otherDefinition(definition, counted, definitionDigest)]
}

/** A record begins by adopting a definition; without that, nothing says how it is to be read. */
function notBegun({ id }: Definition): Finding {
  const verdict = { outcome: 'unmet' as const, facts: { definition: id } }
  return toFinding({ code: 'record.not-begun', ...norm }, agreementWords, verdict, {
    about: { kind: 'record', id },
  })
}

/** The definition in force is the one that the last adoption or change names. */
function otherDefinition(
  definition: Definition,
  counted: readonly EntryDraft[],
  expected: string,
): readonly Finding[] {
  const inForce = counted.findLast(
    entry => entry.kind === 'definition.adopted' || entry.kind === 'definition.changed',
  )
  if (!inForce) return [notBegun(definition)]
  const found = inForce.data.digest
  return found === expected
    ? []
    : [mistake('record.definition-digest', inForce, 'data.digest', { expected, found })]
}

const norm = {
  severity: 'error',
  certainty: 'deduced',
  source: { title: 'The definition that the record adopts' },
} as const

function mistake(code: AgreementCode, entry: EntryDraft, path: string, facts: Facts): Finding {
  return toFinding(
    { code, ...norm },
    agreementWords,
    { outcome: 'unmet', facts: { ...facts, entry: entry.id, path } },
    { about: { kind: 'entry', id: entry.id, path }, at: entry.on },
  )
}
