import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Entry } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import { treeHead } from '@apertura/seal/merkle'

export { definition, dossier, record, treeHead }

export const d = dossier(definition, record, { at: '2023-12-31' })

export const [adoption, antecedent] = record as readonly [Entry, Entry]
