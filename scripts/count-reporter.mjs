import { writeFileSync } from 'node:fs'

/** Writes how many tests passed, failed and were skipped to the file that `scripts/test.mjs` reads. */
export default class CountReporter {
  onTestRunEnd(modules) {
    const counts = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state] += 1
      if (module.errors().length > 0) counts.failed += 1
    }
    if (process.env.APERTURA_COUNTS) writeFileSync(process.env.APERTURA_COUNTS, JSON.stringify(counts))
  }
}
