/**
 * Writes the JSON Schema files of this package from its schemas. Run it after a change of a schema:
 *
 *     node packages/domain/tools/write-json-schemas.ts && npm run fix
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('../json-schema/', import.meta.url))
const { jsonSchemas } = await fromSources()

mkdirSync(folder, { recursive: true })
for (const [file, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`${folder}${file}`, `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`wrote json-schema/${file}`)
}

/** Straight from the sources, so that nothing has to be built before. */
async function fromSources(): Promise<typeof import('./json-schemas.js')> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('json-schemas.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`
  )
}
