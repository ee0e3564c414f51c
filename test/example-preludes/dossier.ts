import { anEntry } from '@apertura/test-kit'

export { definition } from '@apertura/cities/cdmx'
export { record } from '@apertura/cities/cdmx/record'

export const a = { id: 'a', kind: 'antecedent.noted' }
export const b = { id: 'b', kind: 'entry.withdrawn', corrects: 'a' }

export const adoption = anEntry('definition.adopted', '2030-01-15')
export const ending = anEntry('works.ended', '2031-06')
