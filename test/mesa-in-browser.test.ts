import { fileURLToPath } from 'node:url'
import type { Definition, MesaAccount } from '@apertura/domain'
import { type Meeting, meeting } from '@apertura/mesa'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { deciding, entriesOf, town } from '../packages/mesa/test/a-mesa.js'
import { browserPath, openBrowser } from './browser.js'

const executablePath = browserPath('a mesa is not run inside a browser')
const packages = fileURLToPath(new URL('../packages/', import.meta.url))

const entries = entriesOf([
  ...deciding,
  { kind: 'decision.opened', data: { item: 'fugas' } },
  { kind: 'position.noted', data: { person: 'ana' } },
  { kind: 'position.noted', data: { person: 'ana' } },
  { kind: 'mesa.closed' },
])

describe.skipIf(executablePath === undefined)('a mesa, inside a browser', () => {
  it('comes out as it does outside it, findings and all', async () => {
    const browser = await openBrowser(executablePath ?? '')
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: await mesaForBrowsers() })
      const inside = await page.evaluate(
        ({ town, entries }) => {
          const { mesa } = globalThis as unknown as Mesa
          const engine = mesa.meeting(town)
          return engine.account(engine.replay(entries).state)
        },
        { town, entries },
      )
      const outside = meeting(town)
      const account: MesaAccount = outside.account(outside.replay(entries).state)
      expect(account.findings.length).toBeGreaterThan(1)
      expect(inside).toEqual(account)
    } finally {
      await browser.close()
    }
  })
})

interface Mesa {
  readonly mesa: { readonly meeting: (definition: Definition) => Pick<Meeting, 'account' | 'replay'> }
}

/** The main entry of the package and all that it needs, as one script; what only Node has would not get in. */
async function mesaForBrowsers(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${packages}mesa/src/index.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'mesa',
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
