import type { LocalizedText } from './text.js'

/** Sectors as OGP counts them in a multi-stakeholder forum; the list is open on purpose. */
export type OgpSector =
  | 'government'
  | 'autonomous-body'
  | 'civil-society'
  | 'academia'
  | 'private-sector'
  | 'individual'
  | 'international'
  | (string & {})

/** A sector in the city's own words, mapped to OGP's. */
export interface Sector {
  readonly id: string
  readonly title: LocalizedText
  readonly ogp: OgpSector
  /** Whether its institutions are public bodies, whom an electoral blackout binds. */
  readonly publicBody: boolean
}

/**
 * An organisation, public or not, or an expert who takes part in their own name. Only what is *public by
 * role* stands here; anything else about a person is a private payload of the record.
 */
export interface Party {
  readonly id: string
  readonly name: string
  readonly kind: 'institution' | 'person' | 'group'
  readonly sector: string
  readonly acronym?: string
  /** For a person: the institution whose post or voice they carry, where the source says so. */
  readonly affiliation?: string
  readonly note?: LocalizedText
}
