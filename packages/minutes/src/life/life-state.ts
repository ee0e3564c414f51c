import type {
  AccountDocument,
  Day,
  DocumentType,
  LocalizedText,
  ObservationSettled,
  PartialDate,
  SignatureEvidence,
} from '@apertura/domain'

/** Something that happened, by the entry that tells of it. */
interface Happened {
  readonly entry: string
  readonly on: PartialDate
}

/** It went out to be looked at. */
export interface Circulation extends Happened {
  readonly to: readonly string[]
  readonly until: Day | null
}

/** A change that somebody asked for, and what became of it. */
export interface Observation extends Happened {
  readonly by: string
  readonly passage: string | null
  readonly settled:
    | (Happened & { readonly how: ObservationSettled['settled']; readonly reason: LocalizedText | null })
    | null
}

/** Somebody signed. */
export interface Signature extends Happened {
  readonly by: string
  readonly as: LocalizedText | null
  readonly evidence: SignatureEvidence
}

/** What happened to one version of a document. */
export interface VersionLife {
  readonly version: number
  readonly type: DocumentType
  readonly digest: string
  readonly drafted: Happened
  readonly circulated: readonly Circulation[]
  readonly observations: readonly Observation[]
  readonly approved: readonly (Happened & { readonly by: string; readonly session: string | null })[]
  readonly signatures: readonly Signature[]
  readonly published: readonly (Happened & {
    readonly form: 'whole' | 'public-version'
    readonly url: string | null
  })[]
  readonly errata: readonly (Happened & {
    readonly erratum: LocalizedText
    readonly passage: string | null
  })[]
  readonly redactions: readonly (Happened & {
    readonly committee: string
    readonly resolution: string
    readonly removals: number
  })[]
}

/** Where documents stand, by id; each with its versions in the order in which they were written. */
export interface LifeState {
  readonly v: 1
  readonly documents: Readonly<Record<string, readonly VersionLife[]>>
  /** What was told and made no sense where it came. */
  readonly unapplied: readonly { readonly entry: string; readonly code: string }[]
}

/** One version of a document, when it is known. */
export const versionOf = (
  state: Pick<LifeState, 'documents'>,
  document: string,
  version: number,
): VersionLife | undefined => versionsOf(state, document).find(each => each.version === version)

/** All versions of a document that are known. */
export const versionsOf = (
  { documents }: Pick<LifeState, 'documents'>,
  document: string,
): readonly VersionLife[] => (Object.hasOwn(documents, document) ? (documents[document] ?? []) : [])

/** The furthest that a version came. */
export function stateOf({
  circulated,
  approved,
  signatures,
  published,
}: Pick<VersionLife, 'circulated' | 'approved' | 'signatures' | 'published'>): AccountDocument['state'] {
  if (published.length > 0) return 'published'
  if (signatures.length > 0) return 'signed'
  if (approved.length > 0) return 'approved'
  return circulated.length > 0 ? 'circulated' : 'draft'
}
