import { join } from 'node:path'
import type { ArchiveOptions, ArchiveSource } from '@apertura/archive'
import { readArchiveSheet } from './archive-sheet.js'
import { aBase } from './archive-sheet-rules.js'
import { type Listed, listedFiles, strayIssues } from './listed-files.js'
import type { ProcessSource } from './process-source.js'
import { readJson } from './read-json.js'
import { isRefusal, type Refusal, refuse, shown } from './refusal.js'
import type { World } from './world.js'

/** What somebody decided about an archive, beside what is in it by itself. */
export interface ArchiveGiven
  extends Listed,
    Pick<ArchiveOptions, 'base' | 'fewest' | 'license' | 'publisher'> {}

/** Reads `archive.json` of the process folder, where there is one, and the files that it lists. A `base` of the command line comes first. */
export async function archiveGiven(
  { folder, ...found }: ProcessSource,
  mesas: NonNullable<ArchiveSource['mesas']>,
  base: string | undefined,
  world: World,
): Promise<ArchiveGiven | Refusal> {
  if (base !== undefined && !aBase.fits(base))
    return refuse(aBase.expected, { path: '--base', value: shown(base) })
  const asked = base === undefined ? {} : { base }
  const file = 'archive.json'
  if (folder === undefined || !(await world.exists(join(folder, file)))) return { files: [], ...asked }
  const json = await readJson(join(folder, file), file, world)
  if (isRefusal(json)) return json
  const sheet = readArchiveSheet(json.value, file)
  if (isRefusal(sheet)) return sheet
  const stray = strayIssues(sheet, { ...found, mesas })
  if (stray.length > 0) return { refused: stray }
  const listed = await listedFiles(sheet, folder, world)
  if (isRefusal(listed)) return listed
  const { files: _, recordings: __, ...stated } = sheet
  return { ...stated, ...listed, ...asked }
}
