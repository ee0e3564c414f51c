import { sayDate } from '@apertura/calendar'
import { toGantt } from '@apertura/calendar/gantt'
import type { Push } from '@apertura/calendar/schedule'
import { dossier, type ScheduleAnswer } from '@apertura/dossier'
import { checkDefinition } from '@apertura/plan-cycle'
import { adverse } from '@apertura/rules'
import type { Command } from '../command.js'
import { ganttOf } from '../gantt-of.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { isRefusal, refuse } from '../refusal.js'
import { saveExport } from '../save-export.js'
import { type Voice, voiceOf } from '../speak.js'

/** The schedule of a process on its calendar: what fits, what pushes what, and what cannot all be kept. */
export const plan: Command = {
  name: 'plan',
  usage: 'PROCESS [--start D] [--known-on D] [--svg FILE]',
  says: 'the schedule on the real calendar, with what was known on a day; with --svg also as a picture',
  words: 1,
  flags: ['start', 'known-on', 'svg'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const d = dossier(found.definition, found.record, {
      at: args.knownOn ?? world.today,
      ...(args.knownOn ? { knownOn: args.knownOn } : {}),
    })
    const voice = voiceOf(found.definition, args.locale)
    const flaws = adverse(checkDefinition(found.definition)).filter(
      ({ about, severity }) => severity === 'error' && /^(schedule|calendar|series)\b/.test(about.path ?? ''),
    )
    if (flaws.length > 0) {
      const findings = flaws.map(voice.finding)
      return {
        json: { feasible: false, activities: [], conflict: [], findings },
        text: flaws.map(voice.line).join('\n'),
        exit: 1,
      }
    }
    const answer = d.schedule(args.start)
    if (!answer)
      return refuse('this definition has no schedule, so there is nothing to plan', { path: 'schedule' })
    const text = [planText(answer, args.knownOn, voice, voice.text(d.definition.title))]
    if (args.svg !== undefined) {
      const svg = toGantt(ganttOf(d.definition, answer, voice), {
        locale: voice.locale,
        id: 'plan',
        width: 1000,
      })
      const refused = await saveExport(args.svg, svg, { flag: '--svg', begins: '<svg' }, world)
      if (refused) return refused
      text.push('', wordsOf(voice.locale).saved(args.svg))
    }
    const { feasible, activities, findings } = answer
    return {
      json: {
        feasible,
        activities: activities.map(each => ({ ...each, title: voice.text(each.title) })),
        conflict: answer.conflict,
        findings: findings.map(voice.finding),
      },
      text: text.join('\n'),
      exit: feasible ? 0 : 1,
    }
  },
}

function planText(answer: ScheduleAnswer, knownOn: string | undefined, voice: Voice, title: string): string {
  const words = wordsOf(voice.locale)
  const say = (date: string | null) => (date === null ? words.noDay : sayDate(date, voice.locale))
  const titles = new Map(
    [...answer.activities, ...answer.silences].map(({ id, title: named }) => [id, voice.text(named)]),
  )
  const push = (each: Push): readonly string[] => {
    switch (each.kind) {
      case 'after':
        return [words.pushedBy.after(titles.get(each.id) ?? each.id)]
      case 'silence':
        return [words.pushedBy.silence(titles.get(each.id) ?? each.id)]
      case 'session':
        return [words.pushedBy.session(voice.name(each.id))]
      case 'not-before':
        return [words.pushedBy.notBefore(say(each.day))]
      default:
        return []
    }
  }
  return [
    title,
    ...(knownOn ? [words.asKnownOn(say(knownOn))] : []),
    '',
    ...answer.activities.flatMap(each => {
      const slack = each.slackDays === null ? '' : `; ${words.slack(each.slackDays)}`
      return [
        `${each.critical ? '▸' : '·'} ${voice.text(each.title)}: ${say(each.earliestStart)} – ${say(each.earliestEnd)}${slack}`,
        ...each.pushedBy.flatMap(push).map(line => `    ${line}`),
      ]
    }),
    '',
    answer.feasible ? words.fits(answer.end === undefined ? null : say(answer.end)) : words.fitsNot,
    ...answer.findings.map(voice.line),
  ].join('\n')
}
