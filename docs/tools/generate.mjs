/** Makes every page that is computed from the packages; `npm run docs` does so before it builds the site. */
import { rmSync } from 'node:fs'
import { writeApi } from './api.mjs'
import { writeCodes } from './codes.mjs'
import { writeCommandLine } from './command-line.mjs'
import { writeKept } from './kept.mjs'
import { writeKinds } from './kinds.mjs'
import { model } from './model.mjs'
import { writePacks } from './packs.mjs'
import { writePictures } from './pictures.mjs'

const made = ['look-up/api', 'look-up/codes', 'es/look-up/codes', 'decide/decisions']
for (const folder of made)
  rmSync(new URL(`../src/content/docs/${folder}`, import.meta.url), { recursive: true, force: true })

const known = await model()
writeKept()
writeCodes(known)
writePacks(known)
writeKinds(known)
writeCommandLine(known)
writePictures(known)
await writeApi()
