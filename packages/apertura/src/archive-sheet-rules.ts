import type { Issue } from '@apertura/domain'
import { isPartialDate } from '@apertura/domain/schema'
import { aText, type FieldRule } from './fields-of.js'
import { pathFault } from './path-fault.js'
import { shown } from './refusal.js'

const optional = (rule: FieldRule): FieldRule => ({ ...rule, optional: true })
const text = (expected: string, form: RegExp): FieldRule => ({
  expected,
  fits: value => typeof value === 'string' && form.test(value),
})
const aList = (expected: string): FieldRule => ({ expected, fits: Array.isArray, optional: true })
// Its own fields are looked at apart.
const anything: FieldRule = { expected: 'expected an object', fits: () => true, optional: true }

/** Stricter than a link on a page has to be: in metadata an address with other letters is another one. */
const label = '[a-z0-9]+(?:-+[a-z0-9]+)*'
const rest = "[/?#](?:%[\\da-f]{2}|[\\w!$&'()*+,\\-./:;=?@~#])*"
const webAddress = new RegExp(`^https?://${label}(?:\\.${label})*(?::\\d{1,5})?(?:${rest})?$`, 'i')
const anAddress = (expected: string, more: RegExp): FieldRule => ({
  expected,
  fits: value =>
    typeof value === 'string' && webAddress.test(value) && more.test(value) && URL.canParse(value),
})
const aWebAddress = anAddress('expected an address of the web, https://…', /^/)

/** The address of the folder in which an archive will stand. */
export const aBase = anAddress(
  'expected the address of a folder of the web, https://…/, with a / at its end',
  /^[^?#]*\/$/,
)

const aHash = text('expected a SHA-256 in lower-case hexadecimal', /^[0-9a-f]{64}$/)
const aDate: FieldRule = {
  expected: 'expected a date such as 2031-07-01, 2031-07 or 2031',
  fits: value => typeof value === 'string' && isPartialDate(value),
}
const aTitle: FieldRule = {
  expected: 'expected a text in at least one language, such as { "es-MX": "…", "en": "…" }',
  fits: value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const said = Object.entries(value)
    return (
      said.length > 0 &&
      said.every(([locale, words]) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(locale) && aText.fits(words))
    )
  },
}

/** The fields of the sheet itself. */
export const sheetRules = {
  top: {
    base: optional(aBase),
    license: anything,
    publisher: anything,
    fewest: {
      expected: 'expected how many people the smallest group has of which a number is told, 1 or more',
      fits: value => Number.isSafeInteger(value) && Number(value) >= 1,
      optional: true,
    },
    files: aList('expected a list of files of this folder'),
    recordings: aList('expected a list of recordings'),
  },
  license: {
    url: aWebAddress,
    id: optional(text('expected a short name such as CC-BY-4.0', /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
  },
  publisher: {
    name: aText,
    url: optional(aWebAddress),
    email: optional(text('expected an address for mail', /^[^\s@<>"]+@[^\s@<>"]+$/)),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldRule>>>>

/** A file that is given to everybody. */
export const fileRules: Readonly<Record<string, FieldRule>> = {
  path: aText,
  type: text('expected a type such as letter-of-intent, agreement or transcript', /^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: aTitle,
  on: optional(aDate),
  about: optional(aText),
  sha256: optional(aHash),
}

/** A video or sound that lies elsewhere. */
export const recordingRules: Readonly<Record<string, FieldRule>> = {
  of: aText,
  url: anAddress('expected an address of the web, https://…, without anything behind a #', /^[^#]+$/),
  name: aText,
  sha256: optional(aHash),
  encodingFormat: optional(text('expected a media type such as video/mp4', /^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/)),
  created: optional(aDate),
  captions: optional(aText),
  transcript: optional(aText),
  marks: aList('expected a list of marks, { "seconds": 90, "name": "…" }'),
}

/** What is spoken of from which second on. */
export const markRules: Readonly<Record<string, FieldRule>> = {
  seconds: {
    expected: 'expected how many seconds after its beginning',
    fits: value => typeof value === 'number' && value >= 0 && value < 1e6,
  },
  name: aText,
}

/** Why a path may not be listed; whether it is a text at all is said elsewhere. */
export function pathIssue(value: unknown, path: string): readonly Issue[] {
  if (typeof value !== 'string' || value.trim() === '') return []
  const message = pathFault(value)
  return message === undefined ? [] : [{ path, message, value: shown(value) }]
}
