import { isAbsolute, join, resolve } from 'node:path'
import { screening } from '@apertura/consultation'
import { letterHtml } from '@apertura/consultation/letters'
import { repliesOwed, replyDraft, replyFor, reviewing } from '@apertura/consultation/review'
import type { Contribution } from '@apertura/domain'
import { contributionSchema } from '@apertura/domain/schema'
import { effective } from '@apertura/record'
import type { Command } from '../command.js'
import { findCriteria } from '../criteria-source.js'
import { letterNames } from '../letter-names.js'
import { wordsOf } from '../locales/words.js'
import { panelOf } from '../panel-of.js'
import { findProcess } from '../process-source.js'
import { isRefusal, refuse } from '../refusal.js'
import { voiceOf } from '../speak.js'
import { openStream, type StreamRecord } from '../stream-record.js'

/** The replies that are owed to whoever sent a contribution, one page each; with `--record` they count as sent. */
export const letters: Command = {
  name: 'letters',
  usage: 'FOLDER --out DIR [--on D] [--record [--by NAME]]',
  says: 'the reasoned replies owed to whoever sent a contribution, one page each; --record writes that they were sent',
  words: 1,
  flags: ['out', 'on', 'record', 'by'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const { definition, folder } = found
    if (args.out === undefined) return refuse('name the folder for the letters', { path: '--out' })
    if (folder === undefined || !definition.consultation) {
      return refuse('this process keeps no consultation, so nobody waits for a reply', {
        path: 'consultation',
      })
    }
    const criteria = await findCriteria(found, world)
    if (isRefusal(criteria)) return criteria
    const opened = await openStream(folder, 'consultation', world)
    if (!opened.ok) return { refused: opened.issues }
    const stream = opened.value
    const out = isAbsolute(args.out) ? args.out : resolve(world.cwd, args.out)
    if ((await world.exists(out)) && !(await world.isFolder(out)))
      return refuse('expected a folder, and this is a file', { path: '--out', file: args.out })

    const on = args.on ?? world.today
    const review = reviewing(definition, panelOf(found, on))
    const { state } = review.replay(effective(stream.record.entries))
    const owed = repliesOwed(review, state, on)
    const texts = contributionsOf(stream)
    const lost = owed.filter(({ contribution }) => !texts.has(contribution))
    if (lost.length > 0) {
      return {
        refused: lost.map(({ contribution }) => ({
          file: `${stream.name}.private.jsonl`,
          path: '',
          message: 'has not what this contribution says, so nobody can be answered',
          value: contribution,
        })),
      }
    }
    const voice = voiceOf(definition, args.locale)
    const { findings } = screening(definition, criteria.pack)
    const replies = owed.map(({ contribution: id }, index) => {
      const contribution = texts.get(id) as Contribution
      return replyFor(review, state, contribution, {
        id: `reply-${told(stream) + index + 1}`,
        on,
        findings: part => findings(contribution, part, criteria.words),
        words: criteria.words,
      })
    })
    const names = letterNames(replies.map(({ contribution }) => contribution.id))
    if (replies.length > 0) await world.makeFolder(out)
    for (const [index, reply] of replies.entries())
      await world.saveFile(join(out, names[index] as string), letterHtml(reply, { locale: voice.locale }))

    if (args.record && replies.length > 0) {
      const stamp = {
        on,
        knownOn: on,
        recordedAt: world.today,
        by: args.by ?? 'apertura',
        assertedBy: definition.consultation.by,
        sources: [{ source: definition.consultation.source, certainty: 'stated' }],
      } as const
      const sent = replies.map(reply => {
        const salt = world.salt()
        const draft = replyDraft(reply, { ...stamp, id: reply.id }, salt)
        return { draft, kept: { entry: draft.id, path: 'data.content', salt, payload: reply } }
      })
      const written = await stream.append(
        sent.map(({ draft }) => draft),
        sent.map(({ kept }) => kept),
      )
      if (!written.ok) return { refused: written.issues }
    }
    const { queue } = review.summarise(state)
    const words = wordsOf(voice.locale)
    return {
      json: {
        letters: replies.map(({ id, contribution, parts, appeal }, index) => ({
          reply: id,
          contribution: contribution.id,
          file: names[index],
          parts: parts.map(({ part, outcome }) => ({ part, outcome })),
          appealUntil: appeal?.until ?? null,
        })),
        waiting: queue.length,
      },
      text: [
        words.lettersWritten(replies.length, args.out),
        ...(queue.length > 0 ? [words.lettersWait(queue.length)] : []),
      ].join('\n'),
      exit: 0,
    }
  },
}

/** What was received, as it stands apart from the record. */
function contributionsOf({ record, kept }: StreamRecord): ReadonlyMap<string, Contribution> {
  const received = new Set(
    record.entries.flatMap(({ id, kind }) => (kind === 'contribution.received' ? [id] : [])),
  )
  return new Map(
    kept.flatMap(({ entry, payload }) => {
      const read = received.has(entry) ? contributionSchema.safeParse(payload) : undefined
      return read?.success ? [[read.data.id, read.data] as const] : []
    }),
  )
}

const told = ({ record }: StreamRecord) => record.entries.filter(({ kind }) => kind === 'reply.sent').length
