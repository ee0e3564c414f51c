import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'

const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * Makes of a folder a project of Astro, which writes notes of its own into it. The answer writes the pages of a file of
 * data into a folder within.
 */
export function astroIn(root) {
  cpSync(join(here, 'astro'), root, { recursive: true })
  symlinkSync(join(here, 'node_modules'), join(root, 'node_modules'))
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  return async (data, out) => {
    process.env.APERTURA_PAGES = data
    // Outside the folder that one works in, Astro leaves its work files in that folder.
    const before = process.cwd()
    process.chdir(root)
    try {
      await build({ root, configFile: false, outDir: out, logLevel: 'error', build: { format: 'file' } })
    } finally {
      process.chdir(before)
    }
  }
}
