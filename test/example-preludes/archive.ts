import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import type { Entry } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import { sha256 } from '@apertura/seal'
import { treeHead } from '@apertura/seal/merkle'

export { definition, dossier, record, sha256, treeHead }

export const d = dossier(definition, record, { at: '2023-12-31' })

export const [adoption, antecedent] = record as readonly [Entry, Entry]
