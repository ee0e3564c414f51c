import type { Reply } from '@apertura/domain'
import type { DocumentTree } from '../tree/document-tree.js'
import type { ReplyLetterOptions } from './document-options.js'
import { finishBlocks } from './finish-blocks.js'
import { slug } from './make-blocks.js'
import { type ReplySectionId, replySections } from './reply-sections.js'
import { sayFor } from './say.js'
import { sender } from './sections/reply.js'

const order: readonly ReplySectionId[] = [
  'greeting',
  'sent',
  'decided',
  'why',
  'who',
  'next',
  'appeal',
  'ask',
  'foot',
]

/**
 * The letter to whoever sent a contribution: what they sent, what was decided, why, by whom, what happens now, what they
 * can still do and where to ask. The words they wrote are marked as confidential: the letter is theirs.
 *
 * @throws TypeError when it is no reply. RangeError when a date of it is malformed, or a section is not known.
 *
 * @example
 * ```ts
 * const letter = replyLetterOf(reply, { locale: 'en', process: account.process })
 * letter.title // => 'Reply to your contribution F-1'
 * letter.subtitle // => 'Villa Ejemplo, 1 August 2030'
 * ```
 */
export function replyLetterOf(reply: Reply, options: ReplyLetterOptions): DocumentTree {
  if (!Array.isArray(reply.parts))
    throw new TypeError('replyLetterOf: a letter answers a contribution; an account has other documents.')
  const { process, version = 1, sections = order } = options
  const say = sayFor([], options.locale, options.wording)
  const blocks = sections.flatMap(name => {
    if (!Object.hasOwn(replySections, name))
      throw new RangeError(`replyLetterOf: there is no section named '${name}'.`)
    return replySections[name](reply, say)
  })
  const place = say.title(process.place)
  return {
    kind: 'document',
    v: 1,
    id: options.id ?? slug(reply.id),
    type: 'reply',
    lang: say.lang,
    title: say.words('title.reply', { folio: reply.contribution.id }),
    subtitle: say.words('subtitle.reply', { place, date: say.date(reply.on) }),
    on: reply.on,
    about: {
      process: say.title(process.title),
      place,
      country: process.country,
      author: options.author ?? place,
      version,
      keywords: [],
    },
    references: [{ id: sender, kind: 'person', name: say.words('person.unnamed') }],
    blocks: finishBlocks(blocks, false),
  }
}
