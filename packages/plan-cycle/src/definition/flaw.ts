import type { Definition, Facts } from '@apertura/domain'
import type { Norm, Verdict } from '@apertura/rules'
import { always } from '../gate.js'
import { sources } from '../sources.js'

/** What every check of a definition shares: it rests on what the words of a definition mean. */
export const byItsWords = {
  severity: 'error',
  certainty: 'deduced',
  source: sources.reason,
  inForce: always,
} as const satisfies Omit<Norm, 'code'> & { readonly inForce: typeof always }

/** A flaw at a path of the definition. */
export const flaw = ({ id }: Definition, path: string, facts: Facts = {}): Verdict => ({
  outcome: 'unmet',
  facts: { path, ...facts },
  about: { kind: 'definition', id, path },
})
