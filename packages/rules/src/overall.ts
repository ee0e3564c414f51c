import type { Finding, Outcome } from '@apertura/domain'

/**
 * One outcome for many findings: `unmet` when an error is, else `undetermined` when an error is, else `met`.
 * Warnings and information advise; they never forbid. No findings at all are `met`.
 *
 * @example
 * ```ts
 * overall([{ severity: 'warning', outcome: 'unmet' }, { severity: 'error', outcome: 'met' }]) // => 'met'
 * ```
 */
export function overall(findings: readonly Pick<Finding, 'severity' | 'outcome'>[]): Outcome {
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (errors.some(({ outcome }) => outcome === 'unmet')) return 'unmet'
  return errors.some(({ outcome }) => outcome === 'undetermined') ? 'undetermined' : 'met'
}

/**
 * The findings that somebody should look at: unmet and undetermined ones of every severity, in their order.
 *
 * @example
 * ```ts
 * adverse([{ outcome: 'met' }, { outcome: 'undetermined' }]) // => [{ outcome: 'undetermined' }]
 * ```
 */
export function adverse<F extends Pick<Finding, 'outcome'>>(findings: readonly F[]): F[] {
  return findings.filter(({ outcome }) => outcome !== 'met')
}
