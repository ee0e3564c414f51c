import { compact } from '../../compact.js'
import type { Given } from '../../given.js'
import { safeSegment } from '../../safe-segment.js'

/** The kinds of object of OParl that are written, each with the folder of its files and of its list. */
export const kinds = {
  Organization: 'organization',
  Person: 'person',
  Membership: 'membership',
  Meeting: 'meeting',
  AgendaItem: 'agenda-item',
  Paper: 'paper',
  File: 'file',
} as const

/** A kind of object with files of its own. */
export type Kind = keyof typeof kinds

/** An object of OParl. */
export interface OparlObject {
  readonly id: string
  readonly type: string
  readonly [field: string]: unknown
}

/** An object with the path of its file. */
export interface Placed {
  readonly kind: Kind
  readonly path: string
  readonly object: OparlObject
}

/** The path of the file of an object. */
export const pathOf = (kind: Kind, id: string): string => `oparl/${kinds[kind]}/${safeSegment(id)}.json`

/** The path of the list of all objects of a kind. */
export const listOf = (kind: Kind): string => `oparl/${kinds[kind]}s.json`

/** The address of an object, which is its id in OParl. */
export const idOf = ({ address }: Given, kind: Kind, id: string): string => address(pathOf(kind, id))

/** The address that says what an object is. */
export const typeOf = (kind: Kind | 'System' | 'Body' | 'Location' | 'LegislativeTerm'): string =>
  `https://schema.oparl.org/1.1/${kind}`

/** Makes an object of its fields; empty ones are left out. */
export function placed(given: Given, kind: Kind, id: string, fields: object): Placed {
  const { options, stamp } = given
  return {
    kind,
    path: pathOf(kind, id),
    object: {
      id: idOf(given, kind, id),
      type: typeOf(kind),
      ...compact({ ...fields, license: options.license?.url, modified: stamp }),
    },
  }
}

/** A field for a date: the day where it is exact, and whatever the source says under a name of our own. */
export const dateField = (
  name: string,
  day: string | undefined,
  date: string | null,
): Readonly<Record<string, string | null | undefined>> =>
  day === undefined ? { [`apertura:${name}`]: date } : { [name]: day }
