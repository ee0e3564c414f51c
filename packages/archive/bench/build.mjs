/**
 * The whole archive of Mexico City's first plan with an invented consultation of `n` contributions, each received,
 * judged, answered and with a text of some ninety words; walked from its first file to its last. Each run is a program
 * of its own, so that its memory is its own, and starting it is a part of its time. Its heap may hold 320 MB: without
 * a limit V8 lets garbage lie as long as there is room. The record is made while it is walked. Run by
 * `npm run bench -- archive --case build`; time is written for each contribution, so that what is linear stays the same.
 */
import { execFileSync } from 'node:child_process'

export const cases = [100, 1000, 10_000, 100_000].map(n => ({
  case: `build@${n}`,
  n,
  rounds: 7,
  yardstick: 'apertura',
  contestants: () => [contestant(n)],
}))

function contestant(n) {
  let peakRssMb = 0
  let told
  return {
    contestant: 'apertura',
    run: () => {
      told = JSON.parse(
        execFileSync(
          process.execPath,
          ['--max-old-space-size=320', '--input-type=module', '-e', program(n)],
          {
            encoding: 'utf8',
          },
        ),
      )
      peakRssMb = Math.max(peakRssMb, told.rss)
    },
    result: () => told.files,
    extra: () => ({ peakRssMb, files: told.files, mb: told.mb }),
  }
}

const program = n => `
  import { build } from ${JSON.stringify(import.meta.resolve('@apertura/archive'))}
  import { sourceOf } from ${JSON.stringify(new URL('build-source.mjs', import.meta.url).href)}
  let files = 0
  let letters = 0
  for (const { content } of build(sourceOf(${n})).files) {
    files += 1
    letters += content.length
  }
  const rss = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ files, mb: Math.round(letters / 1e6), rss }))`
