import { fileURLToPath } from 'node:url'
import * as api from '@apertura/calendar'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** Minified bytes of a bundle that imports only these names. */
async function bundled(names: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${names} } from '@apertura/calendar'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    alias: { '@apertura/calendar': source },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return outputFiles[0]?.contents.byteLength ?? Number.NaN
}

describe('a bundle that imports one function of the calendar', () => {
  it.each(Object.keys(api))('%s stays within 5 kB', async name => {
    expect(await bundled(name)).toBeLessThanOrEqual(5000)
  })

  it('leaves the rest of the room behind', async () => {
    const all = await bundled(Object.keys(api).join(', '))
    expect(await bundled('happenedBy')).toBeLessThan(all / 2)
    expect(await bundled('nextFree')).toBeLessThan(all / 2)
  })

  it('meets date-fns only when it adds months', async () => {
    expect(await bundled('addMonths')).toBeGreaterThan(await bundled('addDays'))
  })
})
