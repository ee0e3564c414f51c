import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { build } from 'esbuild'

/**
 * The address of every bare import that a program reaches, for a page without any bundler: `node_modules` is
 * served as it was installed, and the browser is told where each name stands.
 */
export async function importMapOf(
  project: string,
  program: string,
): Promise<Readonly<Record<string, string>>> {
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: [program],
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  })
  return Object.fromEntries(
    Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports
        .filter(({ original }) => original !== undefined && /^[^./]/.test(original))
        .map(({ original, path }) => [original, `/${path}`]),
    ),
  )
}

/** Serves a folder and these pages on localhost, with types that a browser accepts for modules. */
export async function serve(
  folder: string,
  pages: Readonly<Record<string, string>>,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const page = pages[path]
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
      return
    }
    const file = join(folder, normalize(path))
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': /\.m?js$/.test(file) ? 'text/javascript' : 'text/plain' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** A page that runs a module and keeps what it prints, and nothing else. */
export function pageOf(module: string, imports?: Readonly<Record<string, string>>): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Tour</title>
<link rel="icon" href="data:,">
${imports ? `<script type="importmap">${JSON.stringify({ imports })}</script>` : ''}
<script>
window.printed = []
console.log = (...values) => window.printed.push(values)
</script>
<script type="module">
import(${JSON.stringify(module)}).then(() => (window.done = true), error => (window.done = String(error)))
</script>
</html>
`
}
