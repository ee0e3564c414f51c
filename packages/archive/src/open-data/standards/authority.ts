import type { Locale } from '@apertura/domain'

/** Where the European Union keeps the names that DCAT-AP asks for. */
export const authority = 'http://publications.europa.eu/resource/authority/'

/** Languages by ISO 639-1; the lists name them by ISO 639-3. */
const languages: Readonly<Record<string, string>> = {
  ca: 'CAT',
  de: 'DEU',
  en: 'ENG',
  es: 'SPA',
  eu: 'EUS',
  fr: 'FRA',
  gl: 'GLG',
  it: 'ITA',
  pt: 'POR',
}

/** The language of a locale, or undefined where the list has none that is known here. */
export function languageUri(locale: Locale): string | undefined {
  const code = languages[locale.split('-')[0] ?? '']
  return code === undefined ? undefined : `${authority}language/${code}`
}

const types: Readonly<Record<string, string>> = {
  atom: 'ATOM',
  csv: 'CSV',
  ics: 'ICS',
  json: 'JSON',
  jsonld: 'JSON_LD',
  txt: 'TXT',
}

/** The type of a file by its name. */
export function fileTypeUri(path: string): string | undefined {
  const type = types[path.slice(path.lastIndexOf('.') + 1)]
  return type === undefined ? undefined : `${authority}file-type/${type}`
}
