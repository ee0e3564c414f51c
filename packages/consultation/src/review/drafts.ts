import type { Contribution, EntryDraftOf, Reply } from '@apertura/domain'
import { commit } from '@apertura/seal'
import { type Judgement, partsOf } from '../judging.js'
import { draftOf, type Stamp } from './draft-of.js'

/**
 * The receipt of a contribution as an entry. What it says stands apart, under a salted commitment: keep
 * `{ entry: draft.id, path: 'data.content', salt, payload: contribution }` where `private.jsonl` is kept.
 *
 * @param more - the file it came in, and the institution that sent it
 * @throws RangeError when the salt has fewer than 16 bytes in lower-case hexadecimal.
 *
 * @example
 * ```ts
 * receivedDraft(contribution, stamp, salt, { intake: 'web' }).data.parts // => ['problem', 'solution']
 * ```
 */
export function receivedDraft(
  contribution: Contribution,
  stamp: Stamp,
  salt: string,
  more: { readonly intake?: string; readonly from?: string } = {},
): EntryDraftOf<'contribution.received'> {
  const { id, channel, notice, care } = contribution
  return draftOf(
    'contribution.received',
    {
      contribution: id,
      channel,
      parts: partsOf(contribution),
      content: { commitment: commit(contribution, salt) },
      ...(notice === undefined ? {} : { notice }),
      ...(care === undefined ? {} : { care }),
      ...more,
    },
    stamp,
  )
}

/**
 * What criteria found on a contribution as entries, one for each part; their ids end in `-problem` and `-solution`.
 *
 * @param pack - the criteria and their edition
 * @param marks - word lists that marked something in it
 *
 * @example
 * ```ts
 * const { judge, pack } = judging(criteria)
 * judgedDrafts(judge(contribution), pack, stamp).map(({ data }) => data.outcome) // => ['met', 'undetermined']
 * ```
 */
export function judgedDrafts(
  { contribution, parts }: Judgement,
  pack: string,
  stamp: Stamp,
  marks: readonly string[] = [],
): readonly EntryDraftOf<'contribution.judged'>[] {
  return parts.map(verdict =>
    draftOf(
      'contribution.judged',
      { contribution, pack, ...verdict, ...(marks.length > 0 ? { marks } : {}) },
      { ...stamp, id: `${stamp.id}-${verdict.part}` },
    ),
  )
}

/**
 * A reply that was sent as an entry: its codes, and a salted commitment to the whole of it, which stands apart as
 * the contribution does, because it repeats the words of whoever sent it.
 *
 * @throws RangeError when the salt has fewer than 16 bytes in lower-case hexadecimal.
 *
 * @example
 * ```ts
 * replyDraft(reply, stamp, salt).data.parts.map(({ unmet }) => unmet) // => [[], ['solution.viable']]
 * ```
 */
export function replyDraft(reply: Reply, stamp: Stamp, salt: string): EntryDraftOf<'reply.sent'> {
  const [first, ...others] = reply.parts.map(({ part, outcome, findings, reasons }) => {
    const codes = (asked: string) => findings.filter(each => each.outcome === asked).map(({ code }) => code)
    const told = { met: codes('met'), unmet: codes('unmet'), undetermined: codes('undetermined') }
    return { part, outcome, ...told, reasons: [...new Set(reasons.map(({ code }) => code))] }
  })
  if (!first) throw new RangeError(`replyDraft: the reply '${reply.id}' is about nothing.`)
  return draftOf(
    'reply.sent',
    {
      reply: reply.id,
      contribution: reply.contribution.id,
      pack: reply.pack,
      parts: [first, ...others],
      decidedBy: reply.decidedBy.map(({ party }) => party),
      ...(reply.appeal ? { appealUntil: reply.appeal.until } : {}),
      content: { commitment: commit(reply, salt) },
    },
    stamp,
  )
}
