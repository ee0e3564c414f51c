import { anyOf } from '@apertura/calendar'
import type { Entry, EntryKind, RequiredDocument } from '@apertura/domain'
import type { Dossier } from '../dossier.js'
import { addressOf, type Tries } from './address-of.js'
import type { Judgement } from './completeness-item.js'
import type { CompletenessKnown } from './completeness-known.js'
import { type DocumentVersion, isWhole, versionsOf, versionsOfAccount } from './document-versions.js'
import type { Subject } from './subjects-of.js'

/** What is known, read once for all rules. */
export interface Knowledge {
  readonly dossier: Dossier
  readonly known: CompletenessKnown
  readonly tries: Tries
  /** Documents whose life the record of the process tells. */
  readonly versions: readonly DocumentVersion[]
}

/** Reads what is known once. */
export const knowledgeOf = (dossier: Dossier, known: CompletenessKnown, tries: Tries): Knowledge => ({
  dossier,
  known,
  tries,
  versions: versionsOf(dossier.seen),
})

/**
 * Whether a required document is there for one subject. What shows it goes before what denies it, and what denies it
 * before silence; silence alone makes it missing only where the process keeps its own record of it.
 */
export function judgeRequired(rule: RequiredDocument, subject: Subject, knowledge: Knowledge): Judgement {
  const written = versionsFor(rule, subject, knowledge)
  const address = addressFor(rule, subject, knowledge)
  const told = toldOf(rule, subject, knowledge)
  const kept = keptFor(rule, subject, knowledge)
  const found =
    (kept?.state === 'there' ? kept : undefined) ??
    (anyOf(...written.map(each => isWhole(each, rule))) === 'yes' ? inRecord(written) : undefined) ??
    (address?.state === 'there' ? address : undefined) ??
    lacking(rule, written) ??
    kept ??
    deniedBy(rule, subject, knowledge) ??
    address ??
    repositoryOf(rule, knowledge) ??
    (told.length > 0 ? ({ state: 'undetermined', reason: 'only-told' } as const) : undefined) ??
    silence(subject)
  const surely: Judgement =
    found.state === 'missing' && subject.happened === 'perhaps'
      ? { ...found, state: 'undetermined', reason: 'not-certain' }
      : found
  return { entries: told.map(({ id }) => id), sources: told.flatMap(({ sources }) => sources), ...surely }
}

/** A file at hand; where it must be signed, somebody has to have looked whether it is. */
function keptFor(rule: RequiredDocument, subject: Subject, { known }: Knowledge): Judgement | undefined {
  const { kind, id, member } = subject
  const kept = (known.documents ?? []).filter(
    ({ type, about }) =>
      type === rule.type &&
      (kind === 'process' ? about === undefined : about === id || (member && about === member)),
  )
  const whole = kept.find(({ signed }) => !rule.signed || signed === true)
  if (whole) return { state: 'there', reason: 'in-archive', url: whole.url ?? null }
  if (kept.some(({ signed }) => signed === undefined)) {
    return { state: 'undetermined', reason: 'signature-not-seen' }
  }
  return kept.length > 0 ? { state: 'missing', reason: 'not-signed' } : undefined
}

const inRecord = (written: readonly DocumentVersion[]): Judgement => ({
  state: 'there',
  reason: 'in-record',
  entries: written.flatMap(({ entries }) => entries),
})

/** Documents of this type: of the mesa in its own record, of the whole process in the process's. */
const versionsFor = (
  { type }: RequiredDocument,
  { kind, mesa }: Subject,
  { versions }: Knowledge,
): readonly DocumentVersion[] =>
  (mesa ? versionsOfAccount(mesa.documents) : kind === 'process' ? versions : []).filter(
    each => each.type === type,
  )

/** What a document that was written still lacks, by the version that came furthest. */
function lacking(
  rule: Pick<RequiredDocument, 'signed' | 'published'>,
  written: readonly DocumentVersion[],
): Judgement | undefined {
  if (written.length === 0) return undefined
  const entries = written.flatMap(each => each.entries)
  if (written.some(each => isWhole(each, rule) === 'perhaps')) {
    return { state: 'undetermined', reason: 'not-certain', entries }
  }
  const approved = written.filter(each => each.approved === 'yes')
  const lacks = (reason: Judgement['reason']): Judgement => ({ state: 'missing', reason, entries })
  if (approved.length === 0) return lacks('not-approved')
  return rule.signed && approved.every(({ signed }) => signed === 'no')
    ? lacks('not-signed')
    : lacks('not-published')
}

/** The best that any of the sources that are this document tells; of a call or member, only those its entry cites. */
function addressFor(
  { sources: ids = [] }: RequiredDocument,
  { entry }: Subject,
  { dossier: { definition }, tries }: Knowledge,
): Judgement | undefined {
  const cited = entry ? new Set(entry.sources.map(({ source }) => source)) : undefined
  const found = definition.sources
    .filter(({ id }) => ids.includes(id) && (cited === undefined || cited.has(id)))
    .map(source => ({ url: source.url ?? null, ...addressOf(source, tries) }))
  return (
    found.find(({ state }) => state === 'there') ??
    found.find(({ reason }) => reason === 'not-opened') ??
    found.find(({ state }) => state === 'undetermined') ??
    found[0]
  )
}

/** A site that is said to keep it proves nothing, whether it opens or not: somebody must find the document there. */
function repositoryOf(
  { keptIn }: RequiredDocument,
  { dossier: { definition } }: Knowledge,
): Judgement | undefined {
  const source = definition.sources.find(({ id }) => id === keptIn)
  return source && { state: 'undetermined', reason: 'said-to-be-kept', url: source.url ?? null }
}

/** Entries that tell that it was made; where some of them cite it, those alone. */
function toldOf(
  { toldBy = [], sources = [] }: RequiredDocument,
  { entry, kind }: Subject,
  { dossier }: Knowledge,
): readonly Entry[] {
  if (entry) return toldBy.includes(entry.kind) ? [entry] : []
  if (kind !== 'process') return []
  const told = dossier.seen
    .filter(({ entry, happened }) => happened !== 'no' && toldBy.includes(entry.kind))
    .map(({ entry }) => entry)
  const citing = told.filter(entry => entry.sources.some(({ source }) => sources.includes(source)))
  return citing.length > 0 ? citing : told
}

/** An omission has no day of its own: once somebody told of it, it holds until the act is done. */
function deniedBy(rule: RequiredDocument, { kind }: Subject, { dossier }: Knowledge): Judgement | undefined {
  if (kind !== 'process') return undefined
  const obligation = dossier.definition.obligations.find(({ code }) => code === rule.obligation)
  const acts: readonly EntryKind[] = [...(rule.toldBy ?? []), ...(obligation ? [obligation.fulfilledBy] : [])]
  const omitted = dossier.seen.flatMap(({ entry, known, happened }) =>
    entry.kind === 'omission.noted' &&
    acts.includes(entry.data.act) &&
    (obligation === undefined || entry.data.owedBy === obligation.owedBy) &&
    happened !== 'no'
      ? [{ entry, known }]
      : [],
  )
  if (omitted.length > 0) {
    const sure = omitted.some(({ known }) => known === 'yes')
    return {
      ...(sure ? { state: 'missing', reason: 'omitted' } : { state: 'undetermined', reason: 'not-certain' }),
      entries: omitted.map(({ entry }) => entry.id),
      sources: omitted.flatMap(({ entry }) => entry.sources),
    }
  }
  const owed = dossier.obligations.find(({ code }) => code === rule.obligation)
  return owed?.outcome === 'unmet' && owed.overdueSince !== null
    ? { state: 'missing', reason: 'overdue' }
    : undefined
}

const silence = ({ ownRecord }: Subject): Judgement =>
  ownRecord
    ? { state: 'missing', reason: 'not-in-own-record' }
    : { state: 'undetermined', reason: 'nobody-says' }
