import { canonical } from '@apertura/seal'
import type { RawLine } from './split-lines.js'
import { shortened, type Trouble } from './trouble.js'
import { decode, decodeLeniently, firstInvalid } from './utf8.js'

/** The longest line that is parsed, in bytes without its ending: 1 MiB. */
export const maxLineBytes = 1_048_576

/** The deepest nesting of objects and arrays that is parsed; an entry needs about six. */
const maxDepth = 64

/** A JSON object of any members. */
export type JsonObject = Readonly<Record<string, unknown>>

/** One line, read as far as it can be. */
export interface ParsedLine {
  readonly number: number
  /** The object that stands there, when one can be read. */
  readonly value?: JsonObject
  /** Its id, found even in a line that cannot be parsed, to name it to people. */
  readonly id?: string
  readonly troubles: readonly Trouble[]
}

/** Reads a line as a JSON object in canonical form, and says everything that stands in the way. */
export function parseLine({ number, bytes, troubles }: RawLine): ParsedLine {
  const unread = (expected: string, found: string, id?: string): ParsedLine => ({
    number,
    ...(id === undefined ? {} : { id }),
    troubles: [...troubles, { path: '', expected, found }],
  })
  if (bytes.length === 0) return unread('an entry', 'an empty line')
  if (bytes.length > maxLineBytes) return unread(`at most ${maxLineBytes} bytes`, `${bytes.length} bytes`)
  const text = decode(bytes)
  if (text === null) return unread('UTF-8', invalidByte(bytes), idIn(decodeLeniently(bytes)))
  const parsed = parseJson(text)
  if (parsed instanceof SyntaxError) {
    return unread('JSON', shortened(`${parsed.message}: ${text}`, 160), idIn(text))
  }
  if (!isObject(parsed)) return unread('an entry: a JSON object', shortened(text))
  if (isDeeper(parsed, maxDepth)) return unread(`at most ${maxDepth} levels of nesting`, shortened(text))
  return {
    number,
    value: parsed,
    ...(typeof parsed.id === 'string' ? { id: shortened(parsed.id) } : {}),
    troubles: [...troubles, ...checkForm(parsed, text)],
  }
}

/** Whether this is a JSON object, neither `null` nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

/** Canonical form leaves no room for a member written twice, of which a parser would keep only one. */
function checkForm(value: JsonObject, text: string): Trouble[] {
  // Some readers pass over this name without a word.
  if (text.includes('"__proto__":')) {
    return [{ path: '', expected: 'no member called __proto__', found: '__proto__' }]
  }
  const form = canonicalOrNull(value)
  if (form === null) return [{ path: '', expected: 'whole characters', found: 'half of a surrogate pair' }]
  if (form === text) return []
  const at = firstDifference(form, text)
  const found = `${excerpt(text, at)} instead of ${excerpt(form, at)} at character ${at + 1}`
  return [{ path: '', expected: 'canonical JSON (RFC 8785)', found }]
}

function canonicalOrNull(value: unknown): string | null {
  try {
    return canonical(value)
  } catch {
    return null
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some(member => isDeeper(member, levels - 1))
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

function excerpt(text: string, at: number): string {
  return `«${shortened(text.slice(Math.max(0, at - 10), at + 30), 40)}»`
}

function invalidByte(bytes: Uint8Array): string {
  const at = firstInvalid(bytes)
  return `the byte 0x${bytes[at]?.toString(16).toUpperCase().padStart(2, '0')} at byte ${at + 1}`
}

function idIn(text: string): string | undefined {
  return /"id":"([a-z0-9-]{1,80})"/.exec(text)?.[1]
}
