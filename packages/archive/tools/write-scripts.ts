/**
 * Writes the scripts of an archive's pages from their sources in `browser/`, each as a text in `src/scripts/`, so that
 * the room stays a list of files without a bundler. Run it after a change of one:
 *
 *     node packages/archive/tools/write-scripts.ts
 *
 * `--check` writes nothing and ends with 1 when one is not as its source makes it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { sourceAliases } from '../../../scripts/source-aliases.mjs'

const folder = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

/** Other rooms as their sources, so that a script is the same whether or not they were built before. */
const sources: Plugin = {
  name: 'sources',
  setup({ onResolve }) {
    onResolve({ filter: /^@apertura\// }, ({ path }) => {
      const room = sourceAliases.find(({ find }) => find.test(path))
      return room && { path: room.replacement, sideEffects: false }
    })
  },
}

for (const file of readdirSync(`${folder}browser`).filter(name => name.endsWith('.ts'))) {
  const name = file.replace('.ts', '')
  const { outputFiles } = await build({
    entryPoints: [`${folder}browser/${file}`],
    bundle: true,
    plugins: [sources],
    // A classic script: pages opened from a stick may not load modules.
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  const made = `// Made from browser/${file} by tools/write-scripts.ts\nexport const ${camel(name)}Script =\n  ${JSON.stringify(outputFiles[0]?.text ?? '')}\n`
  const path = `${folder}src/scripts/${name}.gen.ts`
  if (check) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== made) {
      console.error(`src/scripts/${name}.gen.ts is not what browser/${file} makes`)
      process.exitCode = 1
    }
  } else writeFileSync(path, made)
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
