import { extname } from 'node:path'
import { type IntakeOptions, type PresetName, presets, readMapping } from '@apertura/consultation/intake'
import type { Definition } from '@apertura/domain'
import type { Arguments } from './arguments.js'
import { type Refusal, refuse, shown } from './refusal.js'

/** How a file of contributions is to be read, by the flags and by what the consultation says. */
export function intakeOptions(
  file: string | undefined,
  { preset = 'csv', map, channel }: Arguments,
  { consultation }: Definition,
): IntakeOptions | Refusal {
  if (file === undefined) return refuse('name a file of contributions: FILE.csv or FILE.jsonl')
  const format = { '.csv': 'csv', '.jsonl': 'jsonl' }[extname(file).toLowerCase()] as
    | 'csv'
    | 'jsonl'
    | undefined
  if (!format) return refuse('expected a file that ends in .csv or .jsonl', { file })
  if (!Object.hasOwn(presets, preset)) {
    return refuse(`expected one of ${Object.keys(presets).join(', ')}`, {
      path: '--from',
      value: shown(preset),
    })
  }
  const mapping = map === undefined ? ({ ok: true, value: {} } as const) : readMapping(map)
  if (!mapping.ok) return { refused: mapping.issues.map(issue => ({ ...issue, path: '--map' })) }
  const ways = consultation?.channels
  if (channel !== undefined && ways && ways.length > 0 && !ways.includes(channel)) {
    return refuse(`expected one of the ways that the definition names: ${ways.join(', ')}`, {
      path: '--channel',
      value: shown(channel),
    })
  }
  const [notice, ...others] = consultation?.notices ?? []
  return {
    format,
    from: preset as PresetName,
    mapping: mapping.value,
    file,
    ...(channel === undefined ? {} : { channel }),
    // Under which of several notices a file came in, only its columns could tell.
    ...(notice && others.length === 0 ? { notice: notice.id } : {}),
  }
}
