import { extname } from 'node:path'
import { type IntakeOptions, type Mapping, type PresetName, presets } from '@apertura/consultation/intake'
import type { Definition, Issue } from '@apertura/domain'
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
  const mapping = mappingOf(map)
  if (Array.isArray(mapping)) return { refused: mapping }
  const [notice, ...others] = consultation?.notices ?? []
  return {
    format,
    from: preset as PresetName,
    mapping,
    file,
    ...(channel === undefined ? {} : { channel }),
    // Under which of several notices a file came in, only its columns could tell.
    ...(notice && others.length === 0 ? { notice: notice.id } : {}),
  }
}

/** `title=Título,body=Descripción`: ours to theirs. */
function mappingOf(map: string | undefined): Mapping | Issue[] {
  if (map === undefined) return {}
  const ours = Object.keys(presets.csv.columns)
  const issues: Issue[] = []
  const pairs = map.split(',').map(pair => {
    const at = pair.indexOf('=')
    const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    const wrong =
      at < 1 || column === ''
        ? 'expected OURS=THEIRS'
        : !ours.includes(field) && `expected one of ${ours.join(', ')} before the =`
    if (wrong) issues.push({ path: '--map', message: wrong, value: shown(pair) })
    return [field, column] as const
  })
  return issues.length > 0 ? issues : (Object.fromEntries(pairs) as Mapping)
}
