import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Day, Locale } from '@apertura/domain'
import { isDay } from '@apertura/domain/schema'
import { type Refusal, refuse } from './refusal.js'

/** What a command may be given, already read. */
export interface Arguments {
  readonly words: readonly string[]
  readonly json: boolean
  readonly live: boolean
  readonly help: boolean
  readonly locale?: Locale
  readonly at?: Day
  readonly knownOn?: Day
  readonly on?: Day
  readonly from?: Day
  readonly to?: Day
  readonly data?: string
  readonly expect?: number
  readonly head?: string
  readonly by?: string
}

const flags = {
  json: { type: 'boolean' },
  live: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  locale: { type: 'string' },
  at: { type: 'string' },
  'known-on': { type: 'string' },
  on: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  data: { type: 'string' },
  expect: { type: 'string' },
  head: { type: 'string' },
  by: { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>

/** A flag of the command line, without its dashes. */
export type Flag = keyof typeof flags

const days = { at: 'at', 'known-on': 'knownOn', on: 'on', from: 'from', to: 'to' } as const

/** Reads the command line of one command, which takes these flags beside `--json`, `--locale` and `--help`. */
export function readArguments(argv: readonly string[], allowed: readonly Flag[]): Arguments | Refusal {
  let parsed: { values: Partial<Record<Flag, string | boolean>>; positionals: string[] }
  try {
    parsed = parseArgs({ args: [...argv], options: flags, allowPositionals: true })
  } catch (error) {
    return refuse((error as Error).message.replace(/\. To specify.*$/s, '.'))
  }
  const { values, positionals } = parsed
  const foreign = Object.keys(values).find(flag => ![...allowed, 'json', 'locale', 'help'].includes(flag))
  if (foreign) return refuse(`this command does not take --${foreign}`)

  const dates: Partial<Record<(typeof days)[keyof typeof days], Day>> = {}
  for (const [flag, name] of Object.entries(days) as [
    keyof typeof days,
    (typeof days)[keyof typeof days],
  ][]) {
    const value = values[flag]
    if (value === undefined) continue
    if (typeof value !== 'string' || !isDay(value)) {
      return refuse('expected a day that exists, written YYYY-MM-DD', {
        path: `--${flag}`,
        value: JSON.stringify(value),
      })
    }
    dates[name] = value
  }
  if (values.expect !== undefined && !/^\d+$/.test(String(values.expect))) {
    return refuse('expected the number of entries that the record should hold', {
      path: '--expect',
      value: JSON.stringify(values.expect),
    })
  }
  if (values.head !== undefined && !/^[0-9a-f]{64}$/.test(String(values.head))) {
    return refuse('expected a SHA-256 in lower-case hexadecimal', {
      path: '--head',
      value: JSON.stringify(values.head),
    })
  }
  return {
    words: positionals,
    json: values.json === true,
    live: values.live === true,
    help: values.help === true,
    ...dates,
    ...text('locale'),
    ...text('data'),
    ...text('head'),
    ...text('by'),
    ...(values.expect === undefined ? {} : { expect: Number(values.expect) }),
  }

  function text<K extends 'locale' | 'data' | 'head' | 'by'>(flag: K): { readonly [P in K]?: string } {
    const value = values[flag]
    return (typeof value === 'string' ? { [flag]: value } : {}) as { readonly [P in K]?: string }
  }
}
