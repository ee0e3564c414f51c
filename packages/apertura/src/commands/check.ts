import type { Finding } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import { checkDefinition } from '@apertura/plan-cycle'
import { overall } from '@apertura/rules'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { isRefusal } from '../refusal.js'
import { voiceOf } from '../speak.js'

/** Definition, record and their agreement, held against every norm in force. */
export const check: Command = {
  name: 'check',
  usage: 'PROCESS [--at D]',
  says: 'what the norms say of the definition and of all that happened',
  flags: ['at', 'known-on'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const wrong = checkDefinition(found.definition).filter(({ outcome }) => outcome !== 'met')
    const view = { at: args.at ?? world.today, ...(args.knownOn ? { knownOn: args.knownOn } : {}) }
    // A definition that cannot be followed would only bury its own faults under faults of the record.
    const findings =
      overall(wrong) === 'unmet'
        ? wrong
        : [...wrong, ...dossier(found.definition, found.record, view).findings]
    const voice = voiceOf(found.definition, args.locale)
    const words = wordsOf(voice.locale)
    const counts = {
      unmet: count(findings, 'unmet'),
      undetermined: count(findings, 'undetermined'),
      entries: found.record.length,
    }
    const lines = findings.map(
      each => `${mark(each)} ${voice.sentence(each)} [${each.code} · ${each.about.id}]`,
    )
    return {
      json: { findings: findings.map(voice.finding), counts },
      text: [...lines, findings.length === 0 ? words.nothingWrong : words.counted(counts)].join('\n'),
      exit: overall(findings) === 'unmet' ? 1 : 0,
    }
  },
}

const count = (findings: readonly Finding[], outcome: Finding['outcome']) =>
  findings.filter(each => each.outcome === outcome).length

const mark = ({ outcome, severity }: Finding) =>
  outcome === 'undetermined' ? '?' : severity === 'error' ? '✗' : '!'
