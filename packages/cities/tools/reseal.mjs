// Reads the drafts or entries of a record file, seals them in the order of the file, and writes back the
// file and its head. Run it after every edit:  node packages/cities/tools/reseal.mjs [CITY]
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const city = process.argv[2] ?? 'cdmx'
const folder = fileURLToPath(new URL(`../src/${city}/`, import.meta.url))
const file = `${folder}record.jsonl`

const { definition, canonical, digest, sealEntry } = await fromSources()
const drafts = readFileSync(file, 'utf8').split('\n').flatMap(draftOf)
if (drafts[0]?.kind !== 'definition.adopted')
  throw new Error(`${file}: the first line must adopt the definition`)
drafts[0].data = { ...drafts[0].data, definition: definition.id, digest: digest(definition) }

const entries = []
for (const draft of drafts) entries.push(sealEntry(draft, entries.at(-1) ?? null))
const head = entries.at(-1).hash

writeFileSync(file, entries.map(entry => `${canonical(entry)}\n`).join(''))
writeFileSync(`${folder}head.ts`, headFile(head))
console.log(`${city}: ${entries.length} entries sealed, head ${head}`)

function draftOf(line, index) {
  if (line.trim() === '') return []
  try {
    const { seq: _seq, prev: _prev, hash: _hash, ...draft } = JSON.parse(line)
    return [draft]
  } catch (error) {
    throw new Error(`${file}:${index + 1}: not JSON (${error.message})`)
  }
}

function headFile(hash) {
  return `/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * \`\`\`ts
 * head === record.at(-1)?.hash // => true
 * \`\`\`
 */
export const head: string = '${hash}'
`
}

/** Straight from the sources, so that nothing has to be built before. */
async function fromSources() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { definition } from '../src/${city}/definition.ts'
        export { canonical, digest, sealEntry } from '../../seal/src/index.ts'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
