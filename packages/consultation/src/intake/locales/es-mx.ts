import type { ReceiptWords } from './receipt-words.js'

export const esMX: ReceiptWords = {
  sentences: {
    'receipt.folio': ({ folio }) => `Recibimos tu aportación. Su folio es ${folio}.`,
    'receipt.received': ({ day }) => `La recibimos el ${day}.`,
    'receipt.received-without-date': () => 'No se anotó el día en que llegó.',
    'receipt.channel': ({ channel }) => `Llegó ${channel}.`,
    'receipt.notice': ({ title, purpose }) =>
      `Tus datos se usan según el aviso de privacidad “${title}”, solo para esto: ${purpose}`,
    'receipt.digest': ({ digest }) =>
      `Huella de lo que recibimos: ${digest}. Si alguien cambia una letra de tu aportación, la huella ya no coincide.`,
    'receipt.keep': () => 'Guarda este comprobante: con el folio puedes preguntar qué respuesta se dio.',
  },
  channels: {
    web: 'por internet',
    paper: 'en papel',
    telephone: 'por teléfono',
    'in-person': 'en persona',
    'not-stated': 'por un medio que no se anotó',
  },
}
