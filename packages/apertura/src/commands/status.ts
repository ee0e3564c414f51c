import { sayDate } from '@apertura/calendar'
import { type Dossier, dossier } from '@apertura/dossier'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { isRefusal } from '../refusal.js'
import { type Voice, voiceOf } from '../speak.js'

/** Where a process stands on a day. */
export const status: Command = {
  name: 'status',
  usage: 'PROCESS [--at D] [--known-on D]',
  says: 'where the process stands on a day, and what may happen next',
  words: 1,
  flags: ['at', 'known-on'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const view = { at: args.at ?? world.today, ...(args.knownOn ? { knownOn: args.knownOn } : {}) }
    const d = dossier(found.definition, found.record, view)
    const voice = voiceOf(found.definition, args.locale)
    return { json: statusJson(d, voice), text: statusText(d, voice), exit: 0 }
  },
}

/** The status as programs read it, in the shape that `docs/` promises. */
export function statusJson(d: Dossier, voice: Voice): object {
  return {
    process: d.definition.id,
    at: d.view.at,
    ...(d.view.knownOn ? { knownOn: d.view.knownOn } : {}),
    membership: d.membership,
    works: d.works,
    parentheses: d.parentheses.map(each => ({ ...each, title: voice.text(each.title) })),
    bodies: d.definition.bodies.map(({ id, title }) => ({
      id,
      title: voice.text(title),
      members: d.members(id),
    })),
    may: d.acts.map(kind => {
      const { outcome, findings } = d.may(kind)
      return { kind, outcome, findings: findings.map(voice.finding) }
    }),
    obligations: d.obligations.map(each => ({ ...each, title: voice.text(each.title) })),
  }
}

function statusText(d: Dossier, voice: Voice): string {
  const words = wordsOf(voice.locale)
  const stages = new Map(d.definition.stages.map(({ id, title }) => [id, voice.text(title)]))
  const stage = (path: readonly string[]) =>
    path.map(part => stages.get(part) ?? words.stages[part] ?? part).join(' › ')
  const works = d.works.possible.map(
    ([state = '', ...path]) => `${words.paces[state] ?? state}; ${stage(path)}`,
  )
  const membership = d.membership.possible.map(state => words.memberships[state] ?? state)
  return [
    `${voice.text(d.definition.title)} · ${sayDate(d.view.at, voice.locale)}`,
    ...(d.view.knownOn ? [words.asKnownOn(sayDate(d.view.knownOn, voice.locale))] : []),
    '',
    `${words.membership}: ${membership.join(` ${words.or} `)}`,
    `${words.works}: ${works.join(` ${words.or} `)}`,
    ...section(
      words.parentheses,
      d.parentheses.map(each => `${sure(each.certainty)}${voice.text(each.title)} (${ends(each)})`),
    ),
    ...d.definition.bodies.flatMap(body =>
      section(
        voice.text(body.title),
        d.members(body.id).map(each => `${sure(each.certainty)}${each.name}`),
      ),
    ),
    ...section(
      words.owed,
      d.obligations
        .filter(each => each.outcome !== 'met')
        .map(each => {
          const due = each.due === null ? words.neverSet : words.due(sayDate(each.due, voice.locale))
          const late = each.overdueSince
            ? `; ${words.lateSince(sayDate(each.overdueSince, voice.locale))}`
            : ''
          return `${voice.text(each.title)} — ${voice.name(each.owedBy)} (${due}${late})`
        }),
    ),
    '',
    words.seeCan,
  ].join('\n')

  function sure(certainty: string): string {
    return certainty === 'yes' ? '' : `${words.perhaps}: `
  }
  function ends({ from, to }: { readonly from: string; readonly to: string | null }): string {
    return words.lasts(sayDate(from, voice.locale), to === null ? null : sayDate(to, voice.locale))
  }
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map(line => `  · ${line}`)]
}
