/**
 * A million contributions in a sheet of 240 MB: read, judged by twelve criteria, written with their reasons. Each
 * contestant is a program of its own on one thread, so that its memory is its own; starting it is a part of its time.
 * The sheet is made in a temporary folder. What they write must be the same, but for the line ends, which are CRLF
 * with us by RFC 4180. Beside it ours looks for formulas, for broken rows, for encodings and for ids given twice, which
 * nobody asks of DuckDB. Run by `npm run bench -- consultation --case csv-million`.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSheet } from './csv-sheet.mjs'

const rows = 1_000_000

export const cases = [{ case: 'csv-million', n: rows, rounds: 7, yardstick: '@duckdb/node-api', contestants }]

function contestants() {
  const folder = mkdtempSync(join(tmpdir(), 'apertura-csv-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const sheet = join(folder, 'sheet.csv')
  writeSheet(sheet, rows)
  const both = [contestant('apertura', 'judgeWithApertura')]
  if (isThere('@duckdb/node-api')) both.push(contestant('@duckdb/node-api', 'judgeWithDuckdb'))
  else console.log('left out: @duckdb/node-api is not installed')
  return both

  function contestant(name, judge) {
    const output = join(folder, `${judge}.csv`)
    let peakRssMb = 0
    return {
      contestant: name,
      run: () => {
        const told = JSON.parse(
          execFileSync(process.execPath, ['--input-type=module', '-e', program(judge)], {
            encoding: 'utf8',
            env: { ...process.env, SHEET: sheet, OUTPUT: output },
          }),
        )
        if (told.count !== rows) throw new Error(`${name} judged ${told.count} rows`)
        peakRssMb = Math.max(peakRssMb, told.rss)
      },
      result: () => digestOf(output),
      extra: () => ({ peakRssMb }),
    }
  }
}

const program = judge => `
  import { ${judge} } from ${JSON.stringify(new URL('csv-judges.mjs', import.meta.url).href)}
  const count = await ${judge}(process.env.SHEET, process.env.OUTPUT)
  console.log(JSON.stringify({ count, rss: Math.round(process.resourceUsage().maxRSS / 1024) }))`

function isThere(name) {
  try {
    return Boolean(import.meta.resolve(name))
  } catch {
    return false
  }
}

/** Of a file without its carriage returns. */
function digestOf(path) {
  const hash = createHash('sha256')
  const file = openSync(path)
  const block = Buffer.alloc(1 << 20)
  for (let size = readSync(file, block); size > 0; size = readSync(file, block)) {
    hash.update(block.toString('latin1', 0, size).replaceAll('\r', ''), 'latin1')
  }
  closeSync(file)
  return hash.digest('hex')
}
