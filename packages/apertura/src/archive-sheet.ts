import type { ArchiveOptions, GivenDocument, SessionRecording } from '@apertura/archive'
import type { Issue } from '@apertura/domain'
import { fileRules, markRules, pathIssue, recordingRules, sheetRules } from './archive-sheet-rules.js'
import { type FieldRule, issuesOfFields } from './fields-of.js'
import { type Refusal, shown } from './refusal.js'

/** A file of the process folder that somebody gave to everybody. */
export interface ListedFile extends GivenDocument {
  /** What its bytes must be, where somebody noted it, such as that of a signed scan. */
  readonly sha256?: string
}

/** What `archive.json` says; the paths in it are those of the process folder. */
export interface ArchiveSheet extends Pick<ArchiveOptions, 'base' | 'fewest' | 'license' | 'publisher'> {
  readonly files?: readonly ListedFile[]
  readonly recordings?: readonly SessionRecording[]
}

/** Reads `archive.json`: under which address, terms and name an archive stands, and which further files it keeps. */
export function readArchiveSheet(value: unknown, file: string): ArchiveSheet | Refusal {
  const issues = sheetIssues(value).map(issue => ({ file, ...issue }))
  return issues.length > 0 ? { refused: issues } : (value as ArchiveSheet)
}

function sheetIssues(value: unknown): readonly Issue[] {
  const top = fieldIssues(value, sheetRules.top, '')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return top
  const { license, publisher, files, recordings } = value as Readonly<Record<string, unknown>>
  return [
    ...top,
    ...(license === undefined ? [] : fieldIssues(license, sheetRules.license, 'license')),
    ...(publisher === undefined ? [] : fieldIssues(publisher, sheetRules.publisher, 'publisher')),
    ...listOf(files).flatMap((each, at) => fileIssues(each, `files.${at}`)),
    ...listOf(recordings).flatMap((each, at) => recordingIssues(each, `recordings.${at}`)),
    ...twice(listOf(files), 'files', 'path'),
    ...twice(listOf(recordings), 'recordings', 'url'),
  ]
}

const fileIssues = (value: unknown, at: string): readonly Issue[] => [
  ...fieldIssues(value, fileRules, at),
  ...pathIssue(fieldOf(value, 'path'), `${at}.path`),
]

function recordingIssues(value: unknown, at: string): readonly Issue[] {
  const marks = listOf(fieldOf(value, 'marks'))
  return [
    ...fieldIssues(value, recordingRules, at),
    ...pathIssue(fieldOf(value, 'captions'), `${at}.captions`),
    ...pathIssue(fieldOf(value, 'transcript'), `${at}.transcript`),
    ...marks.flatMap((mark, index) => fieldIssues(mark, markRules, `${at}.marks.${index}`)),
    ...twice(marks, `${at}.marks`, 'seconds'),
  ]
}

/** One thing that is listed twice would be told twice, with two names. */
function twice(list: readonly unknown[], at: string, name: string): readonly Issue[] {
  const values = list.map(each => fieldOf(each, name))
  return values.flatMap((value, index) =>
    value !== undefined && values.indexOf(value) < index
      ? [{ path: `${at}.${index}.${name}`, message: 'is listed above', value: shown(value) }]
      : [],
  )
}

const fieldIssues = (value: unknown, rules: Readonly<Record<string, FieldRule>>, path: string) =>
  issuesOfFields(value, rules, { path }, 'there is no such field here')

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name as keyof object]
    : undefined
