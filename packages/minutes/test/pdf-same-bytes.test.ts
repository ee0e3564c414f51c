import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pdfOf } from '../src/pdf/index.js'
import { aTree, hostile } from './a-tree.js'

const here = fileURLToPath(new URL('.', import.meta.url))
/** Which source each entry point of a package is built from. */
const { sourceAliases } = (await import(
  new URL('../../../scripts/source-aliases.mjs', import.meta.url).href
)) as { sourceAliases: readonly { find: RegExp; replacement: string }[] }

/** Below node_modules, where the first program finds the compiler; from the other place nothing is found. */
const cache = join(here, '..', '..', '..', 'node_modules', '.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'same-pdf-'))
const [withCompiler, without] = [join(folder, 'with.mjs'), join(folder, 'without.mjs')] as const

beforeAll(async () => {
  const compiler = '@myriaddreamin/typst-ts-node-compiler'
  const bundle = (outfile: string, instead: string) =>
    build({
      stdin: {
        contents: `
          import { createHash } from 'node:crypto'
          import { pdfOf } from './src/pdf/index.js'
          import { aTree, hostile } from './test/a-tree.js'
          const said = await pdfOf(aTree(hostile)).then(
            pdf => createHash('sha256').update(pdf).digest('hex'),
            error => error.message,
          )
          console.log(said)`,
        resolveDir: join(here, '..'),
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      plugins: [
        {
          name: 'sources',
          setup: ({ onResolve }) => {
            onResolve({ filter: /^@apertura\// }, ({ path }) => {
              const source = sourceAliases.find(({ find }) => find.test(path))
              return source && { path: source.replacement }
            })
            onResolve({ filter: /^@myriaddreamin\// }, () => ({ path: instead, external: true }))
          },
        },
      ],
      outfile,
      logLevel: 'error',
    })
  await bundle(withCompiler, compiler)
  await bundle(without, `${compiler}-that-is-not-installed`)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (program: string, TZ: string) =>
  execFileSync(process.execPath, [program], { encoding: 'utf8', env: { ...process.env, TZ } }).trim()

it('the same document gives the same bytes in other processes and other time zones', async () => {
  const here = createHash('sha256')
    .update(await pdfOf(aTree(hostile)))
    .digest('hex')
  expect(run(withCompiler, 'America/Mexico_City')).toBe(here)
  expect(run(withCompiler, 'Asia/Tokyo')).toBe(here)
})

it('without the compiler, only its use fails, and says what to install', () => {
  expect(run(without, 'UTC')).toMatch(/install the optional package @myriaddreamin\/typst-ts-node-compiler/)
})
