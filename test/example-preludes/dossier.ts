import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { dossier } from '@apertura/dossier'
import { anEntry } from '@apertura/test-kit'

export { definition, record }

export const d = dossier(definition, record, { at: '2023-12-31' })

export const a = { id: 'a', kind: 'antecedent.noted' }
export const b = { id: 'b', kind: 'entry.withdrawn', corrects: 'a' }

export const adoption = anEntry('definition.adopted', '2030-01-15')
export const ending = anEntry('works.ended', '2031-06')
