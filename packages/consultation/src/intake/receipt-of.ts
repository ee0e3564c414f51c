import { sayDate } from '@apertura/calendar'
import type { Channel, Contribution, Locale, PartialDate, PrivacyNotice } from '@apertura/domain'
import { textIn } from '@apertura/rules'
import { digest } from '@apertura/seal'
import { wordsOf } from './locales/words.js'

/** What somebody gets who sent a contribution. It tells nothing of what they wrote, nor who they are. */
export interface Receipt {
  readonly folio: string
  readonly receivedOn?: PartialDate
  readonly channel: Channel
  /** Id of the privacy notice under which it came in. */
  readonly notice?: string
  /** SHA-256 of the canonical contribution, in hexadecimal. */
  readonly digest: string
  /** The same in sentences that a person can keep. */
  readonly text: Readonly<Record<'es-MX' | 'en', string>>
}

/**
 * The receipt of a contribution: its folio, when and by which way it came in, under which notice, and a digest by
 * which anyone who has the contribution can check that it was not altered.
 *
 * @param notice - the notice under which it came in; without it the receipt names the id alone
 * @throws TypeError when the notice is another than the contribution names.
 *
 * @example
 * ```ts
 * const receipt = receiptOf({ id: 'F-7', title: 'Agua', body: 'Falta', channel: 'paper', receivedOn: '2022-07-05' })
 * receipt.folio // => 'F-7'
 * receipt.text.en.split('\n')[1] // => 'We received it on 5 July 2022.'
 * receipt.digest.length // => 64
 * ```
 */
export function receiptOf(contribution: Contribution, notice?: PrivacyNotice): Receipt {
  const { id, receivedOn, channel } = contribution
  if (notice && contribution.notice !== undefined && contribution.notice !== notice.id) {
    throw new TypeError(
      `receiptOf: '${id}' came in under the notice '${contribution.notice}', and this is '${notice.id}'.`,
    )
  }
  const noticeId = contribution.notice ?? notice?.id
  const sealed = digest(contribution)
  const say = (locale: 'es-MX' | 'en') => sentencesOf(contribution, sealed, notice, locale).join('\n')
  return {
    folio: id,
    ...(receivedOn === undefined ? {} : { receivedOn }),
    channel,
    ...(noticeId === undefined ? {} : { notice: noticeId }),
    digest: sealed,
    text: { 'es-MX': say('es-MX'), en: say('en') },
  }
}

function sentencesOf(
  { id, receivedOn, channel }: Contribution,
  sealed: string,
  notice: PrivacyNotice | undefined,
  locale: Locale,
): readonly string[] {
  const { sentences, channels } = wordsOf(locale)
  const way = Object.hasOwn(channels, channel) ? channels[channel as keyof typeof channels] : `(${channel})`
  return [
    sentences['receipt.folio']({ folio: id }),
    receivedOn === undefined
      ? sentences['receipt.received-without-date']({})
      : sentences['receipt.received']({ day: sayDate(receivedOn, locale) }),
    sentences['receipt.channel']({ channel: way }),
    ...(notice
      ? [
          sentences['receipt.notice']({
            title: textIn(notice.title, locale),
            purpose: textIn(notice.purpose, locale),
          }),
        ]
      : []),
    sentences['receipt.digest']({ digest: sealed }),
    sentences['receipt.keep']({}),
  ]
}
