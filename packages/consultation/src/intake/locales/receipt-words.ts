import type { LocaleTable } from '@apertura/domain'

/** What a receipt says, sentence by sentence. */
export type ReceiptCode =
  | 'receipt.folio'
  | 'receipt.received'
  | 'receipt.received-without-date'
  | 'receipt.channel'
  | 'receipt.notice'
  | 'receipt.digest'
  | 'receipt.keep'

/** The words of receipts in one language. */
export interface ReceiptWords {
  readonly sentences: LocaleTable<ReceiptCode>
  /** How channels are called; another one is called as it is. */
  readonly channels: Readonly<Record<'web' | 'paper' | 'telephone' | 'in-person' | 'not-stated', string>>
}
