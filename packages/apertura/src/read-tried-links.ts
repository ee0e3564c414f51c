import type { TriedLink } from '@apertura/archive'
import { isDay } from '@apertura/domain/schema'
import { type FieldRule, issuesOfFields } from './fields-of.js'
import { type Refusal, refuse, shown } from './refusal.js'

const fields: Readonly<Record<keyof TriedLink, FieldRule>> = {
  url: {
    expected: 'expected an address of the web',
    fits: value => typeof value === 'string' && isWebAddress(value),
  },
  on: {
    expected: 'expected a day that exists, written YYYY-MM-DD',
    fits: value => typeof value === 'string' && isDay(value),
  },
  opened: { expected: 'expected true or false', fits: value => typeof value === 'boolean' },
}

/** Reads `links.json`: a list of addresses that somebody tried, each with the day and whether it opened. */
export function readTriedLinks(value: unknown, file: string): readonly TriedLink[] | Refusal {
  if (!Array.isArray(value))
    return refuse('expected a list of addresses that somebody tried', { file, value: shown(value) })
  const issues = value.flatMap((link, at) => issuesOfFields(link, fields, { file, path: String(at) }))
  return issues.length > 0 ? { refused: issues } : value
}

/** Whether a text is a whole address that a reader may be sent to. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(text) && URL.canParse(text)
}
