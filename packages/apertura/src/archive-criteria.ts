import { join } from 'node:path'
import type { Definition, Outcome } from '@apertura/domain'
import type { CriterionSentences, SentenceTables } from '@apertura/rules/criteria'
import { type CriteriaSource, findCriteria } from './criteria-source.js'
import type { ProcessSource } from './process-source.js'
import { isRefusal, type Refusal } from './refusal.js'
import type { World } from './world.js'

/** What the criteria of a consultation say, for everybody: codes alone are nothing to read. Undefined where the process has none. */
export async function archiveCriteria(
  found: ProcessSource,
  world: World,
): Promise<SentenceTables | undefined | Refusal> {
  if (found.folder === undefined || !(await world.exists(join(found.folder, 'criteria.json'))))
    return undefined
  const criteria = await findCriteria(found, world)
  return isRefusal(criteria) ? criteria : withParameters(criteria, found.definition)
}

/** Sentences in which what the city set is said already, and what only a contribution knows is left open. */
function withParameters(
  { pack, sentences, words }: CriteriaSource,
  { consultation }: Definition,
): SentenceTables {
  const set = Object.entries(pack.parameters ?? {}).map(
    ([name, { value }]) => [name, consultation?.parameters?.[name] ?? value] as const,
  )
  const facts = Object.fromEntries(set)
  const tables = Object.entries(sentences).map(([locale, table]) => {
    const say = (code: string, outcome: Outcome) => words[locale]?.[code]?.({ ...facts, outcome }) ?? ''
    const said = Object.keys(table).map((code): [string, CriterionSentences] => [
      code,
      {
        met: say(code, 'met'),
        unmet: say(code, 'unmet'),
        undetermined: say(code, 'undetermined'),
      },
    ])
    return [locale, Object.fromEntries(said)] as const
  })
  return Object.fromEntries(tables) as unknown as SentenceTables
}
