import { sayDate } from '@apertura/calendar'
import type { EntryKind } from '@apertura/domain'
import { entryDataSchemas, entryKinds } from '@apertura/domain/schema'
import { type ActDetails, dossier } from '@apertura/dossier'
import { adverse } from '@apertura/rules'
import type { Command } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess } from '../process-source.js'
import { isRefusal, type Refusal, refuse, shown } from '../refusal.js'
import { voiceOf } from '../speak.js'

/** Whether an act would be in order on a day, and every reason. */
export const can: Command = {
  name: 'can',
  usage: 'PROCESS KIND [--on D] [--known-on D] [--data JSON]',
  says: 'whether an act would be in order at some moment of a day, and every reason',
  words: 2,
  flags: ['on', 'known-on', 'data'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const kind = args.words[1]
    if (!isKind(kind)) return notAKind(kind)
    const data = readData(kind, args.data)
    if (isRefusal(data)) return data
    const view = { at: args.on ?? world.today, ...(args.knownOn ? { knownOn: args.knownOn } : {}) }
    const { outcome, findings } = dossier(found.definition, found.record, view).could(kind, data)
    const voice = voiceOf(found.definition, args.locale)
    const words = wordsOf(voice.locale)
    return {
      json: { outcome, findings: findings.map(voice.finding) },
      text: [
        words.answer(kind, sayDate(view.at, voice.locale), words.outcomes[outcome]),
        ...adverse(findings).map(each => `  · ${voice.sentence(each)} [${each.code}]`),
      ].join('\n'),
      exit: 0,
    }
  },
}

function isKind(text: string | undefined): text is EntryKind {
  return (entryKinds as readonly (string | undefined)[]).includes(text)
}

function notAKind(text: string | undefined): Refusal {
  const [family] = (text ?? '').split('.')
  const near = entryKinds.filter(kind => kind.split('.')[0] === family)
  const listed = near.length > 0 ? near : entryKinds
  return refuse(`expected one of the acts ${listed.join(', ')}`, {
    value: text === undefined ? 'nothing' : shown(text),
  })
}

/** As much of the data of an act as is known; what is given must have the shape that it has in a record. */
function readData(kind: EntryKind, text: string | undefined): ActDetails | Refusal {
  if (text === undefined) return {}
  const data = parsed(text)
  if (data === undefined) {
    return refuse('expected a JSON object such as {"body":"ID"}', { path: '--data', value: shown(text) })
  }
  const { actor, ...rest } = data
  if (actor !== undefined && typeof actor !== 'string') {
    return refuse('expected the id of who would do it', { path: '--data actor', value: shown(actor) })
  }
  const [first] = (entryDataSchemas[kind].safeParse(rest).error?.issues ?? []).filter(
    ({ code, path }) => code === 'unrecognized_keys' || at(rest, path) !== undefined,
  )
  if (first) {
    const unknown = first.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : []
    const path = [...first.path, ...unknown]
    const message =
      unknown.length > 0 ? 'unknown field' : first.message.replace(/^Invalid (input|option): /, '')
    return refuse(message, { path: `--data ${path.join('.')}`.trim(), value: shown(at(rest, path)) })
  }
  return { data, ...(actor === undefined ? {} : { actor }) }
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** What stands at a path; what is missing is not wrong here, since an act need not be known in full. */
function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, key) => (within as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
}
