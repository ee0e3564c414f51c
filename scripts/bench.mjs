/**
 * `npm run bench -- [NAME] [--case CASE] [--json FILE]`: side-by-side benchmarks. A package has its cases in
 * `bench/*.mjs`, each `{ case, n, contestants: [{ contestant, n?, run, result? }] }`; every contestant does
 * the whole case once per `run`, which may be a promise, and answers what the others must answer too, or has
 * it told by `result`, which is not timed. A slow one may do fewer, `n` of its own; then `result` tells the
 * part that everybody does. Where `contestants` is a function, what they need is made when their turn comes.
 * All of a case take turns, round by round, so that a noisy moment falls on all of them. A long case may have
 * fewer `rounds`, and another `yardstick` than the contestant `reference`; what `extra` of a contestant gives
 * is written beside its times. `--case single` leaves out the cases and sizes (`single@10000`) of other
 * names.
 */
import { deepStrictEqual } from 'node:assert'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'

const usualRounds = 15
const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, case: { type: 'string' } },
  allowPositionals: true,
})
const benches = readdirSync('packages').filter(name => existsSync(`packages/${name}/bench`))
const names = positionals.length > 0 ? positionals : benches
for (const name of names) {
  if (!benches.includes(name)) {
    console.error(`There are no benchmarks called ${name}. There are: ${benches.join(', ')}.`)
    process.exit(2)
  }
}

build()
for (const name of names) {
  const cases = []
  for (const file of readdirSync(`packages/${name}/bench`).filter(each => each.endsWith('.mjs'))) {
    const bench = await import(new URL(`../packages/${name}/bench/${file}`, import.meta.url).href)
    for (const each of bench.cases ?? []) if (isWanted(each)) cases.push(await measure(each))
  }
  const report = { name, node: process.versions.node, cpu: cpus()[0]?.model ?? 'unknown', cases }
  print(report)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
}

function isWanted({ case: title }) {
  return values.case === undefined || title === values.case || title.startsWith(`${values.case}@`)
}

async function measure({
  case: title,
  n,
  rounds = usualRounds,
  yardstick: against = 'reference',
  contestants: given,
}) {
  const contestants = typeof given === 'function' ? await given() : given
  const answers = []
  for (const { run, result } of contestants) {
    const answer = await run()
    answers.push(result ? result() : answer)
  }
  const [first, ...others] = answers
  for (const other of others) deepStrictEqual(other, first, `${title}: the contestants do not agree`)
  const times = contestants.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run, n: own = n }] of contestants.entries()) {
      const started = process.hrtime.bigint()
      const answer = run()
      if (answer instanceof Promise) await answer
      times[index].push(Number(process.hrtime.bigint() - started) / own)
    }
  }
  const sorted = times.map(each => each.toSorted((a, b) => a - b))
  const yardstick = quantile(sorted[contestants.findIndex(({ contestant }) => contestant === against)], 0.5)
  return {
    case: title,
    n,
    contestants: contestants.map(({ contestant, extra }, index) => ({
      contestant,
      medianNs: round(quantile(sorted[index], 0.5)),
      p25: round(quantile(sorted[index], 0.25)),
      p75: round(quantile(sorted[index], 0.75)),
      ratio: Math.round((quantile(sorted[index], 0.5) / yardstick) * 1000) / 1000,
      ...extra?.(),
    })),
  }
}

function quantile(values, share) {
  return values[Math.min(values.length - 1, Math.floor(values.length * share))]
}

function round(ns) {
  return Math.round(ns * 10) / 10
}

function print({ name, node, cpu, cases }) {
  console.log(`${name} · Node ${node} · ${cpu} · interleaved rounds, results checked equal first`)
  for (const { case: title, n, contestants } of cases) {
    console.log(`  ${title} (n = ${n})`)
    for (const { contestant, medianNs, p25, p75, ratio, ...extra } of contestants) {
      const more = Object.entries(extra).map(([name, value]) => `   ${name} ${value}`)
      console.log(
        `    ${contestant.padEnd(12)} ${String(medianNs).padStart(10)} ns each (${p25}–${p75})   ×${ratio}${more.join('')}`,
      )
    }
  }
}
