import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { Day, Locale } from '@apertura/domain'
import { isDay } from '@apertura/domain/schema'
import { isRefusal, type Refusal, refuse, shown } from './refusal.js'

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
  /** A file of which one asks whether it is of an archive. */
  readonly document?: string
  readonly by?: string
  readonly start?: Day
  readonly ics?: string
  readonly svg?: string
  /** The platform from which a file comes; `--from` of commands that read one. */
  readonly preset?: string
  readonly map?: string
  readonly channel?: string
  readonly out?: string
  /** Address under which what is written will stand. */
  readonly base?: string
  readonly record: boolean
  /** Only what may be shown to everybody. */
  readonly public: boolean
  /** Formats of documents; `--to` of commands that write them. */
  readonly formats?: string
  readonly letterhead?: string
  /** The stream beside the record of the process, such as `consultation`. */
  readonly stream?: string
  /** The file of a private key. */
  readonly seal?: string
  /** Address of an authority for timestamps. */
  readonly authority?: string
  /** The file of a public key with which something must be sealed. */
  readonly key?: string
  /** The file of certificates whose word one takes for a time. */
  readonly trust?: string
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
  document: { type: 'string' },
  by: { type: 'string' },
  start: { type: 'string' },
  ics: { type: 'string' },
  svg: { type: 'string' },
  map: { type: 'string' },
  channel: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  record: { type: 'boolean' },
  public: { type: 'boolean' },
  letterhead: { type: 'string' },
  stream: { type: 'string' },
  seal: { type: 'string' },
  authority: { type: 'string' },
  key: { type: 'string' },
  trust: { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>

/** A flag of the command line, without its dashes. */
export type Flag = keyof typeof flags

const everywhere: readonly Flag[] = ['json', 'locale', 'help']

/** Reads the command line of one command. */
export function readArguments(
  argv: readonly string[],
  takes: { readonly words: number; readonly flags: readonly Flag[] },
): Arguments | Refusal {
  const read = parse(argv)
  if (isRefusal(read)) return read
  const { values, words, twice } = read
  if (twice) return refuse('was given twice', { path: `--${twice}` })
  const foreign = Object.keys(values).find(flag => ![...everywhere, ...takes.flags].includes(flag as Flag))
  if (foreign) return refuse('this command does not take it', { path: `--${foreign}` })
  const extra = words[takes.words]
  if (extra !== undefined && !values.help) return refuse('is one word too many', { value: shown(extra) })

  const { at, 'known-on': knownOn, on, locale, data, expect, head, by, start, ics, svg } = values
  const { map, channel, document, out, stream, letterhead, seal, authority, base, key, trust } = values
  // Where a file is read, `--from` names the platform from which it comes.
  const readsFile = takes.flags.includes('map')
  const [from, preset] = readsFile ? [undefined, values.from] : [values.from, undefined]
  // Where documents are written, `--to` names their formats.
  const writesDocuments = takes.flags.includes('letterhead')
  const [to, formats] = writesDocuments ? [undefined, values.to] : [values.to, undefined]
  const wrong =
    dayless('at', at) ??
    dayless('known-on', knownOn) ??
    dayless('on', on) ??
    dayless('from', from) ??
    dayless('to', to) ??
    dayless('start', start) ??
    unlike('expect', expect, /^\d{1,15}$/, 'expected the number of entries that the record should hold') ??
    unlike('head', head, /^[0-9a-f]{64}$/, 'expected a SHA-256 in lower-case hexadecimal') ??
    unlike(
      'locale',
      locale,
      /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
      'expected a language such as es-MX or en',
    ) ??
    unlike('by', by, /\S/, 'expected the name of whoever writes it down') ??
    unlike('ics', ics, /\S/, 'expected the name of a file') ??
    unlike('svg', svg, /\S/, 'expected the name of a file') ??
    unlike('from', preset, /\S/, 'expected the name of a platform') ??
    unlike('channel', channel, /^[a-z]+(-[a-z]+)*$/, 'expected a way of receiving, such as web or paper') ??
    unlike('to', formats, /\S/, 'expected formats such as html,pdf') ??
    unlike('letterhead', letterhead, /\S/, 'expected the name of a file') ??
    unlike('seal', seal, /\S/, 'expected the name of a file') ??
    unlike('authority', authority, /\S/, 'expected the address of an authority for timestamps') ??
    unlike('key', key, /\S/, 'expected the name of a file') ??
    unlike('trust', trust, /\S/, 'expected the name of a file') ??
    unlike('document', document, /\S/, 'expected the name of a file') ??
    unlike('out', out, /\S/, 'expected the name of a file or folder') ??
    unlike(
      'stream',
      stream,
      // Those two are files of the process itself, and a stream would be written past its rules.
      /^(?!(record|private)$)[a-z0-9]+(-[a-z0-9]+)*$/,
      'expected the name of a stream, such as consultation',
    )
  if (wrong) return wrong
  return {
    words,
    json: values.json === true,
    live: values.live === true,
    record: values.record === true,
    public: values.public === true,
    help: values.help === true,
    ...given({ at, knownOn, on, from, to, start } as { readonly [name: string]: Day | undefined }),
    ...given({ locale, data, head, by, ics, svg, preset, map, channel, out, stream, formats, letterhead }),
    ...given({ document, base }),
    ...given({ seal, authority, key, trust }),
    ...given({ expect: expect === undefined ? undefined : Number(expect) }),
  }
}

interface Parsed {
  readonly values: {
    readonly [F in Flag]?: F extends 'json' | 'live' | 'help' | 'record' | 'public' ? boolean : string
  }
  readonly words: readonly string[]
  /** A flag that was given more than once. */
  readonly twice: string | undefined
}

function parse(argv: readonly string[]): Parsed | Refusal {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...argv],
      options: flags,
      allowPositionals: true,
      tokens: true,
    })
    const names = tokens.flatMap(token => (token.kind === 'option' ? [token.name] : []))
    return {
      values,
      words: positionals,
      twice: names.find((name, index) => names.indexOf(name) !== index),
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const flag = /'(?:-\w, )?(--?[^' <=]+)/.exec(message)?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return refuse('there is no such flag', { path: flag })
    const takes = /does not take/.test(message) ? 'takes no value' : 'expected a value after it'
    return refuse(takes, { path: flag })
  }
}

function dayless(flag: Flag, value: string | undefined): Refusal | undefined {
  if (value === undefined || (isDay(value) && value > '0001')) return undefined
  return refuse('expected a day that exists, written YYYY-MM-DD', { path: `--${flag}`, value: shown(value) })
}

function unlike(flag: Flag, value: string | undefined, form: RegExp, message: string): Refusal | undefined {
  if (value === undefined || form.test(value)) return undefined
  return refuse(message, { path: `--${flag}`, value: shown(value) })
}

/** Without what was not given. */
function given<T>(values: { readonly [name: string]: T | undefined }): { readonly [name: string]: T } {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
