import type { ReceiptWords } from './receipt-words.js'

export const en: ReceiptWords = {
  sentences: {
    'receipt.folio': ({ folio }) => `We received your contribution. Its number is ${folio}.`,
    'receipt.received': ({ day }) => `We received it on ${day}.`,
    'receipt.received-without-date': () => 'The day on which it came was not written down.',
    'receipt.channel': ({ channel }) => `It came ${channel}.`,
    'receipt.notice': ({ title, purpose }) =>
      `Your data are used as the privacy notice “${title}” says, for this alone: ${purpose}`,
    'receipt.digest': ({ digest }) =>
      `Fingerprint of what we received: ${digest}. If one letter of your contribution is changed, the fingerprint no longer matches.`,
    'receipt.keep': () => 'Keep this receipt: with the number you can ask what was answered.',
  },
  channels: {
    web: 'over the internet',
    paper: 'on paper',
    telephone: 'by telephone',
    'in-person': 'in person',
    'not-stated': 'by a way that was not written down',
  },
}
