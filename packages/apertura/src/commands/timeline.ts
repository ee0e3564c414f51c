import { sayDate } from '@apertura/calendar'
import { dossier, type TimelineRow } from '@apertura/dossier'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { isRefusal, refuse, shown } from '../refusal.js'
import { voiceOf } from '../speak.js'

/** Everything that happened, in order, each with its source. */
export const timeline: Command = {
  name: 'timeline',
  usage: 'PROCESS [--from D] [--to D] [--known-on D]',
  says: 'what happened, in order, and who says so where',
  words: 1,
  flags: ['from', 'to', 'known-on'],
  async run(args, world) {
    if (args.from && args.to && args.to < args.from) {
      return refuse('ends before it begins', { path: '--to', value: shown(args.to) })
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
      text: rows.length === 0 ? words.nothingHappened : rows.map(told).join('\n'),
      exit: 0,
    }

    function told({ on, certainty, title, assertedBy, sources }: TimelineRow): string {
      const doubt = certainty === 'perhaps' ? ` (${words.perhaps})` : ''
      const account = words.accordingTo(voice.name(assertedBy), sources.map(voice.citation).join('; '))
      return `${sayDate(on, voice.locale)}${doubt}\n    ${voice.text(title)}\n    ${account}`
    }
  },
}
