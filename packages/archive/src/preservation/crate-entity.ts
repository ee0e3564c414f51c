import type { PartialDate } from '@apertura/domain'

/** One thing of a crate: flat, everything else by `@id`. */
export interface CrateEntity {
  readonly '@id': string
  readonly '@type': string | readonly string[]
  readonly [property: string]: unknown
}

/** A thing said elsewhere in the crate, or in the world. */
export const ref = (id: string) => ({ '@id': id })

/** A path as a relative address: RO-Crate wants a valid URI path. */
export const idOfPath = (path: string): string =>
  path
    .split('/')
    .map(part => encodeURIComponent(part))
    .join('/')

/** A year, month or day is a date for everybody; what only EDTF can say stands as text, so that nobody reads it as one. */
export function datesOf(created: PartialDate | undefined): object {
  if (created === undefined || created === 'XXXX') return {}
  return /^\d{4}(?:-\d\d){0,2}$/.test(created) ? { dateCreated: created } : { temporal: created }
}
