import { readdirSync, readFileSync } from 'node:fs'

const packages = new URL('../packages/', import.meta.url)

/**
 * What somebody who installed a package can import: every entry point with code, of every published package.
 * `id` names it in files, such as `cities-cdmx-record`.
 */
export const entryPoints = readdirSync(packages).flatMap(room => {
  const manifest = JSON.parse(readFileSync(new URL(`${room}/package.json`, packages), 'utf8'))
  if (manifest.private) return []
  return Object.entries(manifest.exports)
    .filter(([, target]) => target.types)
    .map(([subpath, { types, default: file }]) => ({
      room,
      id: [room, ...subpath.split('/').slice(1)].join('-'),
      name: manifest.name + subpath.slice(1),
      types: `packages/${room}/${types.slice(2)}`,
      file: `packages/${room}/${file.slice(2)}`,
    }))
})
