import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Eleventy } from '@11ty/eleventy'

const templates = relative('.', fileURLToPath(new URL('eleventy', import.meta.url)))

/** Writes the pages of a file of data with Eleventy. */
export async function writeWithEleventy(data, out) {
  const eleventy = new Eleventy(templates, relative('.', out), {
    configPath: null,
    config: eleventyConfig => {
      eleventyConfig.addGlobalData('site', () => JSON.parse(readFileSync(data, 'utf8')))
    },
  })
  eleventy.disableLogger()
  await eleventy.write()
}
