import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { dossier } from '@apertura/dossier'

export { definition, dossier, record }

export const d = dossier(definition, record, { at: '2023-12-31' })
