import type { Territory } from '@apertura/rules/criteria'
import lines from './territories.jsonl'

/**
 * The 16 boroughs and 1,814 colonias of Mexico City. Boroughs have the keys of INEGI; colonias those of the
 * electoral institute's frame of participation of 2016, and the borough in which they lie. 64 names belong to
 * colonias of several boroughs: a key tells them apart, a name does not. Whence they come stands in NOTICE.
 *
 * @example
 * ```ts
 * territories[0] // => { key: '09002', name: 'Azcapotzalco' }
 * territories.length // => 1830
 * ```
 */
export const territories: readonly Territory[] = lines
  .trimEnd()
  .split('\n')
  .map(line => {
    const [key, name, parent] = JSON.parse(line) as [string, string, string?]
    return parent === undefined ? { key, name } : { key, name, parent }
  })
