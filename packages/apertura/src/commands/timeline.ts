import { sayDate } from '@apertura/calendar'
import { dossier } from '@apertura/dossier'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { isRefusal, refuse } from '../refusal.js'
import { voiceOf } from '../speak.js'

/** Everything that happened, in order, each with its source. */
export const timeline: Command = {
  name: 'timeline',
  usage: 'PROCESS [--from D] [--to D]',
  says: 'what happened, in order, with who says so and where',
  flags: ['from', 'to', 'known-on'],
  async run(args, world) {
    if (args.from && args.to && args.to < args.from) {
      return refuse('ends before it begins', { path: '--to', value: JSON.stringify(args.to) })
    }
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const d = dossier(found.definition, found.record, {
      at: world.today,
      ...(args.knownOn ? { knownOn: args.knownOn } : {}),
    })
    const voice = voiceOf(found.definition, args.locale)
    const rows = d.timeline(args.from, args.to)
    const words = wordsOf(voice.locale)
    return {
      json: { entries: rows.map(({ title, detail: _, ...row }) => ({ ...row, title: voice.text(title) })) },
      text: rows
        .map(row => {
          const doubt = row.certainty === 'perhaps' ? ` (${words.perhaps})` : ''
          return `${sayDate(row.on, voice.locale)}${doubt}\n    ${voice.text(row.title)}\n    — ${row.sources.map(voice.citation).join('; ')}`
        })
        .join('\n'),
      exit: 0,
    }
  },
}
