/**
 * `npm run api`: writes what each entry point of what is built exports into `api/`, to be committed with the
 * change that made it so. `--check` writes nothing and fails when a report is not what the built packages say.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { entryPoints } from './entry-points.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

const drawn = new Map(entryPoints.map(entry => [`${entry.id}.api.md`, reportOf(entry)]))
const kept = new Map(
  (existsSync(join(root, 'api')) ? readdirSync(join(root, 'api')) : []).map(file => [
    file,
    readFileSync(join(root, 'api', file), 'utf8'),
  ]),
)
const changed = [...new Set([...drawn.keys(), ...kept.keys()])].filter(
  file => drawn.get(file) !== kept.get(file),
)
if (!check) write()
for (const file of changed) {
  console.log(`${check ? 'differs' : 'written'}: api/${file}`)
  if (check) for (const line of differences(kept.get(file) ?? '', drawn.get(file) ?? '')) console.log(line)
}
console.log(`${drawn.size} entry points, ${changed.length} ${check ? 'not as announced' : 'written anew'}`)
if (check && changed.length > 0) {
  console.log('If the change is meant, run npm run api, commit api/ and add a changeset (npm run changeset).')
  process.exitCode = 1
}

function write() {
  mkdirSync(join(root, 'api'), { recursive: true })
  for (const file of changed) {
    const text = drawn.get(file)
    if (text === undefined) rmSync(join(root, 'api', file))
    else writeFileSync(join(root, 'api', file), text)
  }
}

function reportOf({ room, id, types }) {
  const folder = mkdtempSync(join(tmpdir(), 'apertura-api-'))
  const none = { default: { logLevel: 'none' } }
  const configObject = {
    projectFolder: join(root, 'packages', room),
    mainEntryPointFilePath: join(root, types),
    compiler: { tsconfigFilePath: join(root, 'packages', room, 'tsconfig.build.json') },
    apiReport: {
      enabled: true,
      reportFileName: `${id}.api.md`,
      reportFolder: folder,
      reportTempFolder: folder,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    newlineKind: 'lf',
    messages: {
      compilerMessageReporting: none,
      extractorMessageReporting: none,
      tsdocMessageReporting: none,
    },
  }
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'packages', room, 'package.json'),
  })
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: message => {
      message.handled = true
    },
  })
  const text = readFileSync(join(folder, `${id}.api.md`), 'utf8')
  rmSync(folder, { recursive: true })
  return text
}

/** Lines that only one of two reports has, in the manner of a diff. */
function differences(before, after) {
  const old = new Set(before.split('\n'))
  const now = new Set(after.split('\n'))
  return [
    ...[...old].filter(line => !now.has(line)).map(line => `  - ${line}`),
    ...[...now].filter(line => !old.has(line)).map(line => `  + ${line}`),
  ]
}
