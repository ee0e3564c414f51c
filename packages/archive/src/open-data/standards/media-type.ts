const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ics: 'text/calendar',
  atom: 'application/atom+xml',
}

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** The media type of a file by its name. */
export function mediaTypeOf(path: string): string {
  return path.endsWith('.schema.json')
    ? 'application/schema+json'
    : (types[extensionOf(path)] ?? 'application/octet-stream')
}

/** The format of a file as catalogues call it. */
export const formatOf = (path: string): string =>
  ({ ics: 'iCalendar', atom: 'Atom', jsonld: 'JSON-LD' })[extensionOf(path)] ??
  extensionOf(path).toUpperCase()
