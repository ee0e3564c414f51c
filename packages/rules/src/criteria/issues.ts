import { isDay, parseDate } from '@apertura/calendar'
import type { Issue } from '@apertura/domain'

/** Names that would change how an object behaves, and so are never taken from outside. */
const reserved = ['__proto__', 'constructor', 'prototype']

/** What was found wrong in data from outside, one by one. */
export class Issues {
  readonly found: Issue[] = []

  add(path: string, message: string, value?: unknown): void {
    this.found.push({ path, message, value: shown(value) })
  }

  /** Whether it is a plain object without reserved names; tells when it is not. */
  plain(path: string, value: unknown): value is Record<string, unknown> {
    if (!isPlain(value)) {
      this.add(path, 'expected an object', value)
      return false
    }
    const bad = Object.keys(value).find(key => reserved.includes(key))
    if (bad !== undefined) this.add(join(path, bad), 'expected another name: this one is reserved', bad)
    return bad === undefined
  }

  keys(path: string, value: Record<string, unknown>, known: readonly string[]): void {
    for (const key of Object.keys(value))
      if (!known.includes(key)) this.add(join(path, key), `expected only ${known.join(', ')}`, value[key])
  }

  text(path: string, value: unknown): void {
    if (typeof value !== 'string' || value.trim() === '') this.add(path, 'expected some text', value)
  }

  oneOf(path: string, value: unknown, known: readonly string[]): void {
    if (!known.includes(value as string)) this.add(path, `expected one of ${known.join(', ')}`, value)
  }

  day(path: string, value: unknown): void {
    if (typeof value !== 'string' || !parseDate(value).ok || !isDay(value))
      this.add(path, 'expected a day that exists, written YYYY-MM-DD', value)
  }
}

/** Whether a value is an object as JSON knows it. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

/** A value as a line shows it: shortened, and never failing. */
function shown(value: unknown): string {
  const isNested = isPlain(value) || Array.isArray(value)
  const text = isNested ? outline(value) : typeof value === 'bigint' ? `${value}` : JSON.stringify(value)
  return text === undefined ? 'nothing' : text.length > 80 ? `${text.slice(0, 79)}…` : text
}

/** Only the outside: what comes from outside may be nested without end. */
const outline = (value: object): string =>
  Array.isArray(value)
    ? `a list of ${value.length}`
    : `an object with ${Object.keys(value).join(', ') || 'nothing'}`
