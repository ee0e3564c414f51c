/** Formats that an archive holds; what is not listed is bytes. */
const types: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttl: 'text/turtle',
  txt: 'text/plain',
  vtt: 'text/vtt',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
}

/** The media type that the ending of a path stands for. */
export function mediaTypeOf(path: string): string {
  const [, ending = ''] = /\.([^./]+)$/.exec(path) ?? []
  const name = ending.toLowerCase()
  return (Object.hasOwn(types, name) ? types[name] : undefined) ?? 'application/octet-stream'
}
