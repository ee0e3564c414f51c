import { join } from 'node:path'
import type { Locale } from '@apertura/domain'
import { type OwnWording, readWording } from '@apertura/minutes'
import { readJson } from './read-json.js'
import { isRefusal, type Refusal } from './refusal.js'
import type { World } from './world.js'

/** What a city says otherwise in its documents: `templates/minutes.LOCALE.json` of its folder, when there is one. */
export async function ownWording(
  folder: string | undefined,
  locale: Locale,
  world: World,
): Promise<OwnWording | undefined | Refusal> {
  if (folder === undefined) return undefined
  const file = `templates/minutes.${locale}.json`
  const path = join(folder, file)
  if (!(await world.exists(path))) return undefined
  const json = await readJson(path, file, world)
  if (isRefusal(json)) return json
  const read = readWording(json.value, locale)
  return read.ok ? read.value : { refused: read.issues.map(issue => ({ file, ...issue })) }
}
