import { toInstant } from '@apertura/calendar/icalendar'
import type { Party } from '@apertura/domain'
import { compact } from '../compact.js'
import { exactDay, reducedDate } from '../exact-date.js'
import type { Given } from '../given.js'
import { safeSegment } from '../safe-segment.js'
import { type SessionRow, sessionRows } from '../session-rows.js'
import { json } from '../table/to-json.js'
import { mediaTypeOf } from './media-type.js'

/** Sessions, organisations and the data set itself by schema.org, as JSON-LD that a search engine reads. */
export function schemaOrg(given: Given, paths: readonly string[]): string {
  const { dossier } = given
  const publicSectors = new Set(dossier.definition.sectors.filter(s => s.publicBody).map(({ id }) => id))
  return json({
    '@context': 'https://schema.org',
    '@graph': [
      dataset(given, paths),
      ...dossier.definition.bodies.map(({ id, title }) => ({
        '@type': 'Organization',
        '@id': organizationId(given, id),
        name: given.text(title),
      })),
      ...dossier.definition.parties.map(party => partyNode(given, party, publicSectors)),
      ...sessionRows(given).map(session => event(given, session)),
    ],
  })
}

const organizationId = ({ address }: Given, id: string) =>
  address(`schema-org.jsonld#organization-${safeSegment(id)}`)

function partyNode(
  given: Given,
  { id, name, kind, acronym, sector }: Party,
  publicSectors: ReadonlySet<string>,
) {
  if (kind === 'person') {
    return { '@type': 'Person', '@id': given.address(`schema-org.jsonld#person-${safeSegment(id)}`), name }
  }
  return compact({
    '@type': publicSectors.has(sector) ? 'GovernmentOrganization' : 'Organization',
    '@id': organizationId(given, id),
    name,
    alternateName: acronym,
  })
}

const modes: Readonly<Record<string, string>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  virtual: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
}

function event(
  given: Given,
  { id, title, on, opened, closed, timeZone, mode, place, bodies, state }: SessionRow,
) {
  const { address, text } = given
  const day = exactDay(on)
  const instant = (time: string | null) =>
    day && time !== null ? toInstant(`${day}T${time}[${timeZone}]`) : undefined
  return compact({
    '@type': 'Event',
    '@id': address(`schema-org.jsonld#event-${safeSegment(id)}`),
    name: text(title),
    startDate: instant(opened) ?? reducedDate(on),
    endDate: instant(closed),
    eventAttendanceMode: modes[mode],
    eventStatus:
      state === 'called-off' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    location: place ? { '@type': 'Place', name: text(place) } : undefined,
    organizer: bodies.map(body =>
      given.dossier.definition.bodies.some(({ id }) => id === body.id)
        ? { '@id': organizationId(given, body.id) }
        : { '@type': 'Organization', name: text(body.title) },
    ),
  })
}

function dataset({ dossier, text, address, options, stamp, languages }: Given, paths: readonly string[]) {
  const { definition } = dossier
  const { publisher, license } = options
  return compact({
    '@type': 'Dataset',
    '@id': address('schema-org.jsonld#dataset'),
    name: text(definition.title),
    description: text(definition.about ?? definition.title),
    inLanguage: languages,
    dateModified: stamp.slice(0, 10),
    license: license?.url,
    isAccessibleForFree: true,
    spatialCoverage: text(definition.jurisdiction.title),
    publisher: publisher && compact({ '@type': 'Organization', name: publisher.name, url: publisher.url }),
    distribution: paths.map(path => ({
      '@type': 'DataDownload',
      contentUrl: address(path),
      encodingFormat: mediaTypeOf(path),
    })),
  })
}
