import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'

/** A plain server that has a folder of files under a path, and its `404.html` for all else there. */
export function serveFolder(folder: string, under: string): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)
    if (!path.startsWith(under)) return response.writeHead(404).end()
    const inside = path.slice(under.length)
    const asked = join(folder, inside === '' ? 'index.html' : inside)
    const found = existsSync(asked) && statSync(asked).isFile()
    const file = found ? asked : join(folder, '404.html')
    return response
      .writeHead(found ? 200 : 404, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
      })
      .end(readFileSync(file))
  })
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
}
