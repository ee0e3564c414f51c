import { join } from 'node:path'
import type { Day, Entry, Finding } from '@apertura/domain'
import { checkAgreement, dossier, lastDay, type View } from '@apertura/dossier'
import { checkDefinition } from '@apertura/plan-cycle'
import { adverse, overall } from '@apertura/rules'
import { digest } from '@apertura/seal'
import type { Command } from '../command.js'
import { findCriteria } from '../criteria-source.js'
import { wordsOf } from '../locales/words.js'
import { findProcess, type ProcessSource } from '../process-source.js'
import { isRefusal } from '../refusal.js'
import { voiceOf } from '../speak.js'

/** Definition, criteria, record and their agreement, held against every norm in force. */
export const check: Command = {
  name: 'check',
  usage: 'PROCESS [--at D] [--known-on D]',
  says: 'what is wrong with the definition, with the record, and with what was done, norm by norm',
  words: 1,
  flags: ['at', 'known-on'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    // A folder may not have its criteria yet; those that it has must be sound.
    const { folder, definition } = found
    if (definition.consultation && (!folder || (await world.exists(join(folder, 'criteria.json'))))) {
      const criteria = await findCriteria(found, world)
      if (isRefusal(criteria)) return criteria
    }
    const view = {
      at: args.at ?? end(found.record, world.today),
      ...(args.knownOn ? { knownOn: args.knownOn } : {}),
    }
    const findings = findingsOf(found, view)
    const voice = voiceOf(found.definition, args.locale)
    const words = wordsOf(voice.locale)
    const counts = {
      unmet: count(findings, 'unmet'),
      undetermined: count(findings, 'undetermined'),
      entries: found.record.length,
    }
    return {
      json: { findings: findings.map(voice.finding), counts },
      text: [...findings.map(voice.line), words.checked(counts)].join('\n'),
      exit: overall(findings) === 'unmet' ? 1 : 0,
    }
  },
}

/** Without a day the whole record is held against the norms, even what is dated after today. */
function end(record: readonly Entry[], today: Day): Day {
  const last = record.length === 0 ? today : lastDay(record)
  return last > today ? last : today
}

/** A definition that cannot be followed would only bury its own flaws under faults of the record. */
function findingsOf({ definition, record }: ProcessSource, view: View): readonly Finding[] {
  const flaws = adverse(checkDefinition(definition))
  if (overall(flaws) === 'unmet') return flaws
  const disagreements = checkAgreement(definition, record, { definitionDigest: digest(definition) })
  return [...flaws, ...disagreements, ...dossier(definition, record, view).findings]
}

const count = (findings: readonly Finding[], outcome: Finding['outcome']) =>
  findings.filter(each => each.outcome === outcome).length
