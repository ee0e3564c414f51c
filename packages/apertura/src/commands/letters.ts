import { isAbsolute, join, resolve } from 'node:path'
import { repliesOwed, replyDraft, replyFor, reviewing } from '@apertura/consultation/review'
import type { Contribution, Issue } from '@apertura/domain'
import { toTree } from '@apertura/minutes'
import { effective } from '@apertura/record'
import { sha256 } from '@apertura/seal'
import type { Command } from '../command.js'
import { findCriteria } from '../criteria-source.js'
import { documentFile, documentFormats, letterheadAt, readFormats } from '../document-formats.js'
import { keptContributions } from '../kept-contributions.js'
import { letterNames } from '../letter-names.js'
import { wordsOf } from '../locales/words.js'
import { ownWording } from '../own-wording.js'
import { panelOf } from '../panel-of.js'
import { findProcess } from '../process-source.js'
import { isRefusal, refuse, shown } from '../refusal.js'
import { screeningOf } from '../screening-of.js'
import { voiceOf } from '../speak.js'
import { openStream } from '../stream-record.js'

/** The replies that are owed to whoever sent a contribution, one letter each; with `--record` they count as sent. */
export const letters: Command = {
  name: 'letters',
  usage: 'FOLDER --out DIR [--to html,pdf,…] [--letterhead FILE.docx] [--on D] [--record [--by NAME]]',
  says: 'the reasoned replies owed to whoever sent a contribution, one letter each, as a page unless --to says otherwise; --record writes that they were sent',
  words: 1,
  flags: ['out', 'to', 'letterhead', 'on', 'record', 'by'],
  async run(args, world) {
    const found = await findProcess(args.words[0], world)
    if (isRefusal(found)) return found
    const { definition, folder } = found
    if (args.out === undefined) return refuse('name the folder for the letters', { path: '--out' })
    if (folder === undefined)
      return refuse('a published process holds no contributions to answer; name a process folder', {
        value: shown(args.words[0]),
      })
    const { consultation } = definition
    if (!consultation)
      return refuse('this process keeps no consultation, so nobody waits for a reply', {
        path: 'consultation',
      })
    // Most people open a page; other formats are asked for.
    const formats = readFormats(args.formats ?? 'html')
    if (isRefusal(formats)) return formats
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
    const texts = keptContributions(stream)
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
    const wording = await ownWording(folder, voice.locale, world)
    if (isRefusal(wording)) return wording
    const letterhead = await letterheadAt(args.letterhead, world)
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
      return answered.has(contribution.id) ? `${name}-${id}` : name
    })
    const process = {
      title: definition.title,
      place: definition.jurisdiction.title,
      country: definition.jurisdiction.country,
    }
    const options = {
      type: 'reply',
      locale: voice.locale,
      process,
      author: voice.name(consultation.by),
      ...(wording ? { wording } : {}),
    } as const
    const written: { readonly format: string; readonly file: string; readonly sha256: string }[][] = []
    // One after another: of a large consultation they would not all stand in memory.
    for (const [index, reply] of replies.entries()) {
      const tree = toTree(reply, options)
      const files = []
      for (const format of formats) {
        const content = await documentFile(tree, format, letterhead)
        if (isRefusal(content)) return content
        files.push({ format, file: `${names[index]}.${documentFormats[format]}`, content })
      }
      await world.makeFolder(out)
      for (const { file, content } of files) await world.saveFile(join(out, file), content)
      written.push(files.map(({ format, file, content }) => ({ format, file, sha256: sha256(content) })))
    }

    if (args.record && replies.length > 0) {
      const stamp = {
        on,
        knownOn: on,
        recordedAt: world.today,
        by: args.by ?? 'apertura',
        assertedBy: consultation.by,
        sources: [{ source: consultation.source, certainty: 'stated' }],
      } as const
      const sent = replies.map(reply => {
        const salt = world.salt()
        const draft = replyDraft(reply, { ...stamp, id: reply.id }, salt)
        return { draft, kept: { entry: draft.id, path: 'data.content', salt, payload: reply } }
      })
      const recorded = await stream.append(
        sent.map(({ draft }) => draft),
        sent.map(({ kept }) => kept),
      )
      if (!recorded.ok) return { refused: recorded.issues }
    }
    const { queue } = review.summarise(state)
    const words = wordsOf(voice.locale)
    return {
      json: {
        letters: replies.map(({ id, contribution, parts, appeal }, index) => ({
          reply: id,
          contribution: contribution.id,
          files: written[index],
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

const troubles = {
  lost: 'has not what this contribution says, so nobody can be answered',
  altered: 'has other words for this contribution than the record was sealed with, so nobody is answered',
} as const
