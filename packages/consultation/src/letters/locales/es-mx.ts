import { sayDate } from '@apertura/calendar'
import type { LetterWords } from '../letter-sentences.js'

/** A letter in Mexican Spanish. */
export const esMX: LetterWords = {
  htmlLang: 'es-MX',
  title: folio => `Respuesta a su aportación ${folio}`,
  dated: on => sayDate(on, 'es-MX'),
  greeting: 'Gracias por participar. Esta carta le dice qué decidimos y por qué.',
  sent: {
    heading: 'Lo que nos envió',
    folio: 'Folio',
    received: 'La recibimos',
    by: 'Cómo llegó',
    channels: {
      web: 'por la página web',
      paper: 'en papel',
      telephone: 'por teléfono',
      'in-person': 'en persona',
    },
  },
  decided: {
    heading: 'Lo que decidimos',
    of: {
      problem: {
        met: 'Aceptamos el problema que planteó.',
        unmet: 'No aceptamos el problema que planteó.',
        undetermined: 'Todavía no decidimos sobre el problema que planteó.',
      },
      solution: {
        met: 'Aceptamos la solución que propuso.',
        unmet: 'No aceptamos la solución que propuso.',
        undetermined: 'Todavía no decidimos sobre la solución que propuso.',
      },
    },
    apart: 'Revisamos el problema y la solución por separado. Se puede aceptar uno sin la otra.',
  },
  why: {
    heading: 'Por qué',
    parts: { problem: 'Sobre el problema', solution: 'Sobre la solución' },
    reasons: 'Quienes la revisaron dicen:',
    unmet: 'Lo que no cumple:',
    undetermined: 'Lo que los criterios solos no pudieron resolver:',
    advice: 'Lo que no cambia la decisión y le puede servir:',
    met: 'Lo que sí cumple:',
    bySource: (title, locator) => (locator ? `${title}, ${locator}` : title),
    nothing: 'Se decidió sin un criterio que se pueda mencionar aquí.',
  },
  who: {
    heading: 'Quién lo decidió',
    people: 'Estas personas e instituciones revisaron su aportación:',
    criteria: 'Se decidió con los criterios publicados. No hizo falta que la revisara una persona.',
  },
  next: { heading: 'Qué pasa ahora' },
  appeal: {
    heading: 'Si no está de acuerdo',
    until: day => `Puede pedir otra revisión hasta el ${sayDate(day, 'es-MX')}. Ese día también cuenta.`,
    others: 'La harán otras personas, no quienes revisaron la primera vez.',
    people: 'Esta vez la revisarán personas.',
    none: 'Ya no hay otra revisión de esta decisión.',
  },
  ask: { heading: 'Dónde preguntar' },
  foot: (reply, pack) => `Respuesta ${reply}. Se decidió con los criterios ${pack}.`,
}
