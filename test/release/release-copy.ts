import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkoutCopy } from '../checkout-copy.js'

/**
 * Copies a checkout, and does in the copy what the release would do first: `changeset version` raises the
 * versions and writes each package's CHANGELOG.md out of the pending changesets. Nothing is written in the
 * checkout itself, and no change log is kept by hand.
 */
export function releaseCopy(checkout: string, copy: string): void {
  checkoutCopy(checkout, copy)
  if (pendingChangesets(copy).length > 0) execFileSync('changeset', ['version'], { cwd: copy, stdio: 'pipe' })
}

/** The changes that the next release would tell. */
export function pendingChangesets(checkout: string): readonly string[] {
  return readdirSync(join(checkout, '.changeset'))
    .filter(file => file.endsWith('.md') && file !== 'README.md')
    .map(file => readFileSync(join(checkout, '.changeset', file), 'utf8'))
}
