import { anEntry } from '@apertura/test-kit'

export const adoption = anEntry('definition.adopted', '2030-01-01')
export const antecedent = anEntry('antecedent.noted', '2030-02-01')
export const draft = anEntry('antecedent.noted', '2030-03-01')
