/**
 * Adds to package-lock.json the other platforms' binaries that the registry in use did not serve. Without
 * them `npm ci` refuses the lock file on every machine. Prints how many it added; 0 when all are there.
 * `--check` writes nothing and fails when any is missing. A folder, such as `docs`, means the lock file there.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const inside = process.argv.slice(2).find(word => !word.startsWith('--'))
const folder = inside ? `../${inside}/` : '../'
const file = new URL(`${folder}package-lock.json`, import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = []

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!/^\d+\.\d+\.\d+/.test(version) || found(path, name)) continue
    const key = `node_modules/${name}`
    lock.packages[key] = { version, ...platformOf(name), optional: true, ...(entry.dev ? { dev: true } : {}) }
    added.push(`${name}@${version}`)
  }
}

if (process.argv.includes('--check')) {
  if (added.length > 0) {
    console.error(
      `package-lock.json lacks ${added.length} entries; run npm run lock:complete: ${added.join(', ')}`,
    )
    process.exit(1)
  }
} else {
  const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  if (added.length > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
  console.log(`${added.length} entries added to package-lock.json`)
}

/** Walks up from the package that wants it, as Node's resolution does. */
function found(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules')))) {
    const key = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (lock.packages[key]) return true
    if (folder === '') return false
    if (!folder.includes('/node_modules')) folder = ''
  }
}

function platformOf(name) {
  const os = [
    'darwin',
    'linux',
    'win32',
    'android',
    'freebsd',
    'openbsd',
    'netbsd',
    'sunos',
    'aix',
    'openharmony',
  ].find(each => new RegExp(`[-/]${each}(-|$)`).test(name))
  const windows = /[-/]windows(-|$)/.test(name) ? 'win32' : undefined
  const cpu = [
    'x64',
    'arm64',
    'ia32',
    'arm',
    'loong64',
    'mips64el',
    'ppc64',
    'riscv64',
    's390x',
    'wasm32',
  ].find(each => new RegExp(`[-/]${each}(-|$)`).test(name))
  const libc = name.includes('musl') ? 'musl' : name.endsWith('-gnu') ? 'glibc' : undefined
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os || windows ? { os: [os ?? windows] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  }
}
