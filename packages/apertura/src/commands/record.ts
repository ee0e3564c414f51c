import { join } from 'node:path'
import type { Definition, Entry, Issue } from '@apertura/domain'
import { checkAgreement } from '@apertura/dossier'
import { openProcess } from '@apertura/host'
import { jsonLinesStore } from '@apertura/record'
import { digest } from '@apertura/seal'
import type { Arguments } from '../arguments.js'
import type { Command, CommandAnswer } from '../command.js'
import { wordsOf } from '../locales/words.js'
import { findProcess, type ProcessSource } from '../process-source.js'
import { type Drafts, readDrafts } from '../read-drafts.js'
import { recordStream, type StreamOutcome } from '../record-stream.js'
import { isRefusal, type Refusal, refuse, shown } from '../refusal.js'
import { voiceOf } from '../speak.js'
import type { World } from '../world.js'

/**
 * Appends facts to the record of a folder; what a norm says of them is printed, not enforced, unless `--live`.
 * A name that the definition does not have is a slip of the pen and is not written.
 */
export const record: Command = {
  name: 'record',
  usage: 'FOLDER ENTRY.json|SHEET.csv|SHEET.xlsx [--stream NAME] [--by NAME] [--expect N] [--live]',
  says: 'write down what happened: all of a file or nothing; --live refuses what a norm forbids',
  words: 2,
  flags: ['expect', 'live', 'by', 'stream'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    if (found.folder === undefined) {
      return refuse('a published record cannot be written to; name a process folder', {
        value: shown(args.words[0]),
      })
    }
    const read = await readDrafts(args.words[1], args, world)
    if (isRefusal(read)) return read
    const strangers = disagreements(found.definition, found.record, read)
    if (strangers.length > 0) return { refused: strangers }

    if (args.stream !== undefined)
      return toStream({ ...found, folder: found.folder }, args.stream, read, args, world)
    const [apart] = read.kept
    if (apart)
      return refuse('only a stream of its own can keep something apart; name one with --stream', {
        path: apart.path,
      })
    const path = join(found.folder, 'record.jsonl')
    const store = jsonLinesStore({
      read: async () => ((await world.exists(path)) ? world.readFile(path) : new Uint8Array()),
      append: (bytes, length) => world.appendFile(path, bytes, length),
    })
    const opened = await openProcess(store, found.definition, found.file)
    if (!opened.ok) return { refused: opened.issues }
    const outcome = await opened.value.record(read.drafts, {
      live: args.live,
      ...(args.expect === undefined ? {} : { expect: args.expect }),
    })
    if (outcome.kind === 'invalid') return { refused: outcome.issues.map(issue => atItsDraft(issue, read)) }

    return answerOf(
      outcome.kind === 'recorded' ? { ...outcome, count: outcome.entries.length } : outcome,
      found.definition,
      args,
    )
  },
}

async function toStream(
  found: ProcessSource & { readonly folder: string },
  stream: string,
  read: Drafts,
  args: Arguments,
  world: World,
): Promise<CommandAnswer | Refusal> {
  const { live, expect } = args
  const options = { live, ...(expect === undefined ? {} : { expect }) }
  const outcome = await recordStream(found, stream, read, options, world)
  if (outcome.kind === 'invalid') return { refused: outcome.issues.map(issue => atItsDraft(issue, read)) }
  return answerOf(outcome, found.definition, args)
}

function answerOf(
  outcome: Exclude<StreamOutcome, { readonly kind: 'invalid' }>,
  definition: Definition,
  { locale, expect }: Pick<Arguments, 'locale' | 'expect'>,
): CommandAnswer {
  const voice = voiceOf(definition, locale)
  const words = wordsOf(voice.locale)
  const { version } = outcome
  const recorded = outcome.kind === 'recorded' ? outcome.count : 0
  const findings = outcome.kind === 'other-version' ? [] : outcome.findings
  const last = {
    recorded: () => words.entriesRecorded(recorded, version),
    refused: () => words.notRecorded,
    'other-version': () => words.otherVersion(expect ?? 0, version),
  }[outcome.kind]()
  return {
    json: { recorded, version, findings: findings.map(voice.finding) },
    text: [...findings.map(voice.line), last].join('\n'),
    exit: outcome.kind === 'recorded' ? 0 : 1,
  }
}

/** What the new entries name that the definition does not have, each at its place in the file. */
function disagreements(definition: Definition, record: readonly Entry[], read: Drafts): readonly Issue[] {
  const findings = checkAgreement(definition, [...record, ...read.drafts], {
    definitionDigest: digest(definition),
  })
  return findings.flatMap(({ about, facts, words }) => {
    const index = read.drafts.findIndex(({ id }) => id === about.id)
    if (index === -1) return []
    const value = shown(facts.id ?? facts.found)
    return [read.placed(index, { path: about.path ?? '', message: words.en ?? '', value })]
  })
}

/** The record counts drafts from 0 at the beginning of a path; its other issues are its own. */
function atItsDraft(issue: Issue, { placed }: Drafts): Issue {
  const [, index, path = ''] = /^(\d+)(?:\.(.*))?$/.exec(issue.path) ?? []
  return index === undefined ? issue : placed(Number(index), { ...issue, path })
}
