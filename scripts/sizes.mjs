/**
 * `npm run sizes`: weighs every entry point of what is built and writes the table in `docs/sizes.md`. With
 * `--check` it writes nothing. Fails when a budget is not kept, or a size could not be found out.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { budgets } from './size-budgets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

const weighed = JSON.parse(weigh())
if (!Array.isArray(weighed)) {
  console.log(weighed.error)
  process.exit(1)
}
const rows = budgets.map(({ name, limit, why }) => ({
  name,
  limit,
  why,
  ...weighed.find(each => each.name === name),
}))
for (const { name, size, limit, passed } of rows) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}: ${inKilobytes(size)} of ${limit}`)
}
if (!check) writeFileSync(new URL('../docs/sizes.md', import.meta.url), page())
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1

/** size-limit ends with an error when a budget is not kept; its answer is on stdout all the same. */
function weigh() {
  try {
    return execFileSync('size-limit', ['--json'], { cwd: root, encoding: 'utf8' })
  } catch ({ stdout }) {
    return stdout
  }
}

function page() {
  const cells = rows.map(({ name, size, limit, why }) => [`\`${name}\``, inKilobytes(size), limit, why])
  const table = [['import', 'weighs', 'budget', 'why so much'], ...cells]
  const widths = [0, 1, 2, 3].map(column => Math.max(...table.map(row => row[column].length)))
  const line = row => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  const [head, ...body] = table
  return `# What an import weighs

What a page loads when it imports an entry point, or only the names in braces: minified, compressed with Brotli,
dependencies included. \`npm run sizes\` writes this page; \`npm run release:dry\` fails when a budget is not kept.
A budget grows only with its reason, in \`scripts/size-budgets.mjs\`.

${[line(head), `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n')}
`
}

function inKilobytes(bytes) {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`
}
