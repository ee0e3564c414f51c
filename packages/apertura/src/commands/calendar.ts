import { sayDate } from '@apertura/calendar'
import type { Day, Definition, Entry, PartialDate } from '@apertura/domain'
import { type Agenda, type Dossier, dossier, firstDay, lastDay } from '@apertura/dossier'
import { toCalendarFile } from '../calendar-file.js'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { isRefusal, refuse, shown } from '../refusal.js'
import { saveExport } from '../save-export.js'
import { type Voice, voiceOf } from '../speak.js'

/** Days without work, silences, sessions and deadlines; and the same as a file for a calendar program. */
export const calendar: Command = {
  name: 'calendar',
  usage: 'PROCESS [--from D] [--to D] [--known-on D] [--ics FILE]',
  says: 'days without work, silences, sessions and deadlines; with --ics also as a file for calendar programs',
  words: 1,
  flags: ['from', 'to', 'known-on', 'ics'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const all = daysOf(found.definition, found.record, world.today)
    const from = args.from ?? (args.to && args.to < all.from ? args.to : all.from)
    const to = args.to ?? ([from, all.to].sort().at(-1) as Day)
    if (to < from) return refuse('ends before it begins', { path: '--to', value: shown(to) })
    const d = dossier(found.definition, found.record, {
      at: to,
      ...(args.knownOn ? { knownOn: args.knownOn } : {}),
    })
    const voice = voiceOf(found.definition, args.locale)
    const agenda = d.agenda(from, to)
    const words = wordsOf(voice.locale)
    const text = [calendarText(d, agenda, from, to, voice)]
    if (args.ics !== undefined) {
      const written = toCalendarFile(d, agenda, voice, world.today)
      const refused = await saveExport(args.ics, written.text, icsFile, world)
      if (refused) return refused
      text.push(
        '',
        words.saved(args.ics),
        ...(written.leftOut.length > 0 ? [words.leftOut(written.leftOut.length)] : []),
      )
    }
    return { json: calendarJson(d, agenda, voice), text: text.join('\n'), exit: 0 }
  },
}

const icsFile = { flag: '--ics', begins: 'BEGIN:VCALENDAR' }

/** From the first to the last day of the record and of the schedule; the year of today when there are none. */
function daysOf(
  { schedule }: Definition,
  record: readonly Entry[],
  today: Day,
): { readonly from: Day; readonly to: Day } {
  const first = firstDay(record)
  const starts = [first, schedule?.start].filter(day => day !== undefined)
  const ends = [first && lastDay(record), schedule?.end].filter(day => day !== undefined)
  const year = today.slice(0, 4)
  return {
    from: starts.sort()[0] ?? (`${year}-01-01` as Day),
    to: ends.sort().at(-1) ?? (`${year}-12-31` as Day),
  }
}

function calendarJson(d: Dossier, agenda: Agenda, voice: Voice): object {
  const told = <T extends { readonly title: Record<string, string> }>(each: T) => ({
    ...each,
    title: voice.text(each.title),
  })
  return {
    days: agenda.days.map(told),
    windows: agenda.windows.map(({ requestBy, ...window }) => ({
      ...told(window),
      requestBy: requestBy.map(told),
    })),
    sessions: agenda.sessions.map(told),
    consultations: agenda.consultations.map(told),
    deadlines: d.obligations.filter(({ due }) => due !== null).map(told),
    clashes: agenda.clashes.map(({ titles, ...clash }) => ({ ...clash, titles: titles.map(voice.text) })),
  }
}

function calendarText(d: Dossier, agenda: Agenda, from: Day, to: Day, voice: Voice): string {
  const words = wordsOf(voice.locale)
  const say = (date: PartialDate) => sayDate(date, voice.locale)
  const lasts = (each: { readonly from: PartialDate; readonly to: PartialDate | null }) =>
    words.lasts(say(each.from), each.to === null ? null : say(each.to))
  const doubt = (certainty: string) => (certainty === 'yes' ? '' : `${words.perhaps}: `)
  return [
    `${voice.text(d.definition.title)} · ${words.lasts(say(from), say(to))}`,
    ...(d.view.knownOn ? [words.asKnownOn(say(d.view.knownOn))] : []),
    ...section(
      words.windows,
      agenda.windows.flatMap(each => [
        `${doubt(each.certainty)}${voice.text(each.title)} (${lasts(each)})`,
        ...each.readings
          .filter(reading => reading.from !== each.from || reading.to !== each.to)
          .map(reading => `    ${words.otherReading}: ${lasts(reading)}`),
        ...each.requestBy.map(({ title, day }) => `    ${voice.text(title)}: ${say(day)}`),
      ]),
    ),
    ...section(
      words.daysOff,
      agenda.days.map(({ date, title }) => `${say(date)} — ${voice.text(title)}`),
    ),
    ...section(
      words.sessions,
      agenda.sessions.map(({ on, title }) => `${say(on)} — ${voice.text(title)}`),
    ),
    ...section(
      words.clashes,
      agenda.clashes.map(
        ({ on, titles, members }) =>
          `${say(on)} — ${titles.map(voice.text).join(' + ')} (${words.membersWanted(members.length)})`,
      ),
    ),
    ...section(
      words.deadlines,
      d.obligations.flatMap(({ title, due }) =>
        due === null ? [] : [`${voice.text(title)} (${words.due(say(due))})`],
      ),
    ),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : ['', title, ...lines.map(line => (line.startsWith(' ') ? line : `  · ${line}`))]
}
