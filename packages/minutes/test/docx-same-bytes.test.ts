import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { docxOf } from '../src/docx/index.js'
import { fillLetterhead } from '../src/letterhead/index.js'
import { aTree, hostile } from './a-tree.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const template = join(here, 'fixtures', 'letterhead.docx')
/** Which source each entry point of a package is built from. */
const { sourceAliases } = (await import(
  new URL('../../../scripts/source-aliases.mjs', import.meta.url).href
)) as { sourceAliases: readonly { find: RegExp; replacement: string }[] }

/** Below node_modules, where the program finds what it imports. */
const cache = join(here, '..', '..', '..', 'node_modules', '.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'same-bytes-'))
const program = join(folder, 'program.mjs')

beforeAll(async () => {
  await build({
    stdin: {
      contents: `
        import { createHash } from 'node:crypto'
        import { readFileSync } from 'node:fs'
        import { docxOf } from './src/docx/index.js'
        import { fillLetterhead } from './src/letterhead/index.js'
        import { aTree, hostile } from './test/a-tree.js'
        const filled = await fillLetterhead(readFileSync(${JSON.stringify(template)}), aTree(hostile))
        const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')
        console.log(sha256(await docxOf(aTree(hostile))), sha256(filled.value))`,
      resolveDir: join(here, '..'),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['docx', 'docxtemplater', 'fflate', 'pizzip', 'zod'],
    plugins: [
      {
        name: 'sources',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^@apertura\// }, ({ path }) => {
            const source = sourceAliases.find(({ find }) => find.test(path))
            return source && { path: source.replacement }
          }),
      },
    ],
    outfile: program,
    logLevel: 'error',
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

it('the same document gives the same bytes in another process, seconds later and in another time zone', async () => {
  const run = (TZ: string) =>
    execFileSync(process.execPath, [program], { encoding: 'utf8', env: { ...process.env, TZ } }).trim()
  const first = run('America/Mexico_City')
  await setTimeout(2100)
  expect(run('Asia/Tokyo')).toBe(first)

  await docxOf(aTree())
  const filled = await fillLetterhead(readFileSync(template), aTree(hostile))
  if (!filled.ok) throw new Error('the letterhead cannot be filled')
  expect(`${sha256(await docxOf(aTree(hostile)))} ${sha256(filled.value)}`).toBe(first)
})
