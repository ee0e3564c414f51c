import { fileURLToPath } from 'node:url'
import { type DocumentTree, readTree, render, type TextFormat } from '@apertura/minutes'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { aTree, hostile } from '../packages/minutes/test/a-tree.js'
import { browserPath, openBrowser } from './browser.js'

const executablePath = browserPath('documents are not written inside a browser')
const packages = fileURLToPath(new URL('../packages/', import.meta.url))
const formats: readonly TextFormat[] = ['html', 'md', 'txt', 'akn', 'json']

describe.skipIf(executablePath === undefined)('the documents of a mesa, inside a browser', () => {
  it('are written and read as they are outside it', async () => {
    const browser = await openBrowser(executablePath ?? '')
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: await minutesForBrowsers() })
      for (const tree of [aTree(), aTree(hostile)]) {
        const written = await page.evaluate(
          ({ tree, formats }) => {
            const { minutes } = globalThis as unknown as Minutes
            return formats.map(format => minutes.render(tree, format))
          },
          { tree, formats },
        )
        expect(written).toEqual(formats.map(format => render(tree, format)))
        const read = await page.evaluate(
          tree => (globalThis as unknown as Minutes).minutes.readTree({ ...tree, title: '' }),
          tree,
        )
        expect(read).toEqual(readTree({ ...tree, title: '' }))
      }
    } finally {
      await browser.close()
    }
  })
})

interface Minutes {
  readonly minutes: {
    readonly render: (tree: DocumentTree, format: TextFormat) => string
    readonly readTree: typeof readTree
  }
}

/** The main entry of the package and all that it needs, as one script; what only Node has would not get in. */
async function minutesForBrowsers(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${packages}minutes/src/index.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'minutes',
    platform: 'browser',
    target: 'es2022',
    plugins: [
      {
        name: 'sources',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^@apertura\// }, ({ path }) => {
            const [, room = '', ...subpath] = path.split('/')
            return { path: `${packages}${[room, 'src', ...subpath, 'index.ts'].join('/')}` }
          }),
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}
