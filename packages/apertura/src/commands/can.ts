import type { EntryKind } from '@apertura/domain'
import { entryKinds } from '@apertura/domain/schema'
import { dossier } from '@apertura/dossier'
import { adverse } from '@apertura/rules'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { isRefusal, refuse } from '../refusal.js'
import { voiceOf } from '../speak.js'

/** Whether an act would be in order on a day, and every reason. */
export const can: Command = {
  name: 'can',
  usage: 'PROCESS KIND [--on D] [--data JSON]',
  says: 'whether an act would be in order on a day, and every reason',
  flags: ['on', 'known-on', 'data'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const kind = args.words[1]
    if (!isKind(kind)) {
      const near = entryKinds.filter(each => kind && each.split('.')[0] === kind.split('.')[0])
      return refuse(`expected a kind of entry${near.length > 0 ? `, such as ${near.join(', ')}` : ''}`, {
        value: kind === undefined ? 'nothing' : JSON.stringify(kind),
      })
    }
    const data = readData(args.data)
    if (isRefusal(data)) return data
    const view = { at: args.on ?? world.today, ...(args.knownOn ? { knownOn: args.knownOn } : {}) }
    const { outcome, findings } = dossier(found.definition, found.record, view).could(kind, data)
    const voice = voiceOf(found.definition, args.locale)
    const reasons = adverse(findings)
    return {
      json: { outcome, findings: findings.map(voice.finding) },
      text: [
        wordsOf(voice.locale).outcomes[outcome],
        ...reasons.map(each => `  · ${voice.sentence(each)} [${each.code}]`),
      ].join('\n'),
      exit: 0,
    }
  },
}

function isKind(text: string | undefined): text is EntryKind {
  return (entryKinds as readonly (string | undefined)[]).includes(text)
}

function readData(text: string | undefined) {
  if (text === undefined) return {}
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return refuse('expected a JSON object', { path: '--data', value: text })
    const actor = (data as { actor?: unknown }).actor
    return { data, ...(typeof actor === 'string' ? { actor } : {}) }
  } catch (error) {
    return refuse(`is not JSON: ${(error as Error).message}`, { path: '--data', value: text })
  }
}
