import type { Definition, Finding } from '@apertura/domain'
import { type Rule, toFinding } from '@apertura/rules'
import { duplicateIds } from './definition/duplicate-ids.js'
import { languagesMissing } from './definition/languages-missing.js'
import { noEndorsement, noForum } from './definition/participation.js'
import { stagesUnreachable } from './definition/stages-unreachable.js'
import { unknownReferences } from './definition/unknown-references.js'
import type { DefinitionCode } from './definition-code.js'
import { definitionWords } from './locales/definition-words.js'

const checks: readonly Rule<Definition, DefinitionCode>[] = [
  duplicateIds,
  unknownReferences,
  stagesUnreachable,
  noForum,
  noEndorsement,
  languagesMissing,
]

/**
 * Whether a definition holds together: ids that are unique, references that lead somewhere, stages that can
 * be reached, a forum and its endorsement, every text in every language. One finding for each flaw, with the
 * path where it stands in `about.path`; a check that finds none gives one met finding. Keep only the flaws
 * with `adverse` of `@apertura/rules`.
 *
 * It expects a definition of the right shape: what comes from outside is read with the schema first.
 *
 * @example
 * ```ts
 * adverse(checkDefinition({ ...definition, forum: ['nobody'] }))[0]?.about.path // => 'forum.0'
 * ```
 */
export function checkDefinition(definition: Definition): Finding[] {
  const about = { kind: 'definition', id: definition.id } as const
  return checks.flatMap(check => {
    const flaws = [check.judge(definition)].flat()
    const verdicts = flaws.length > 0 ? flaws : [{ outcome: 'met' } as const]
    return verdicts.map(verdict => toFinding(check, definitionWords, verdict, { about }))
  })
}
