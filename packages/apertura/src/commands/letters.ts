import { isAbsolute, join, resolve } from 'node:path'
import { letterHtml } from '@apertura/consultation/letters'
import { repliesOwed, replyDraft, replyFor, reviewing } from '@apertura/consultation/review'
import type { Contribution, Issue } from '@apertura/domain'
import { contributionSchema } from '@apertura/domain/schema'
import { effective } from '@apertura/record'
import { opens } from '@apertura/seal'
import type { Command } from '../command.js'
import { findCriteria } from '../criteria-source.js'
import { letterNames } from '../letter-names.js'
import { wordsOf } from '../locales/words.js'
import { panelOf } from '../panel-of.js'
import { findProcess } from '../process-source.js'
import { isRefusal, refuse } from '../refusal.js'
import { screeningOf } from '../screening-of.js'
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
    const texts = contributionsOf(stream)
    // Whoever had a contribution erased gave up the reply with it.
    const owed = repliesOwed(review, state, on).filter(
      ({ contribution }) => texts.get(contribution) !== 'erased',
    )
    const refused = owed.flatMap(({ contribution }): Issue[] => {
      const text = texts.get(contribution) ?? 'lost'
      if (text !== 'lost' && text !== 'altered') return []
      const file = `${stream.name}.private.jsonl`
      return [{ file, path: '', message: troubles[text], value: contribution }]
    })
    if (refused.length > 0) return { refused }
    const voice = voiceOf(definition, args.locale)
    const ready = screeningOf(definition, criteria.pack)
    if (isRefusal(ready)) return ready
    const before = stream.last('reply')
    const replies = owed.map(({ contribution: id }, index) => {
      const contribution = texts.get(id) as Contribution
      return replyFor(review, state, contribution, {
        id: `reply-${before + index + 1}`,
        on,
        findings: part => ready.findings(contribution, part, criteria.words),
        words: criteria.words,
      })
    })
    const answered = new Set(
      stream.record.entries.flatMap(entry => (entry.kind === 'reply.sent' ? [entry.data.contribution] : [])),
    )
    const folios = [...texts.keys()]
    // Of all of them, so that a letter of today has not the name of one of yesterday.
    const nameOf = new Map(letterNames(folios).map((name, index) => [folios[index], name]))
    const names = replies.map(({ id, contribution }) => {
      const name = nameOf.get(contribution.id) as string
      // A second answer stands beside the first.
      return answered.has(contribution.id) ? name.replace(/\.html$/, `-${id}.html`) : name
    })
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

type Kept = Contribution | 'erased' | 'lost' | 'altered'

/** What was received, in its order, as it stands apart from the record; nobody is answered on other words. */
function contributionsOf({ record: { entries }, kept }: StreamRecord): ReadonlyMap<string, Kept> {
  const apart = new Map(kept.map(each => [each.entry, each]))
  const erased = new Set(
    entries.flatMap(entry => (entry.kind === 'payload.erased' ? [entry.data.entry] : [])),
  )
  const keptFor = (id: string, { commitment }: { readonly commitment: string }): Kept => {
    if (erased.has(id)) return 'erased'
    const found = apart.get(id)
    if (!found) return 'lost'
    const read = contributionSchema.safeParse(found.payload)
    return read.success && opens(commitment, found.payload, found.salt) ? read.data : 'altered'
  }
  return new Map(
    entries.flatMap(entry =>
      entry.kind === 'contribution.received'
        ? [[entry.data.contribution, keptFor(entry.id, entry.data.content)] as const]
        : [],
    ),
  )
}

const troubles = {
  lost: 'has not what this contribution says, so nobody can be answered',
  altered: 'has other words for this contribution than the record was sealed with, so nobody is answered',
} as const
