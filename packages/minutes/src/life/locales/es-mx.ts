import type { Facts, LocaleTable } from '@apertura/domain'
import type { LifeCode } from '../life-code.js'
import { dayIn, fact, say } from './say.js'

const it = (facts: Facts) => `la versión ${fact(facts, 'version')} de «${fact(facts, 'document')}»`
const It = (facts: Facts) => `La versión ${fact(facts, 'version')} de «${fact(facts, 'document')}»`
const by = (facts: Facts) => fact(facts, 'by')
const other = (facts: Facts) => fact(facts, 'other')
const until = (facts: Facts) => dayIn(facts, 'until', 'es-MX')

/** What the life of a document answers, in Mexican Spanish. */
export const esMX: LocaleTable<LifeCode> = {
  'document.version-once': say('La versión es nueva.', facts => `${It(facts)} ya se había escrito.`),
  'document.version-known': say('Se conoce la versión.', facts => `No hay registro de ${it(facts)}.`),
  'document.version-next': say(
    'Las versiones se cuentan una por una.',
    facts => `${It(facts)} no sigue el orden: la siguiente es la ${fact(facts, 'next')}.`,
  ),
  'document.version-latest': say(
    'Es la última versión.',
    facts => `Hay una versión posterior a ${it(facts)}: la ${fact(facts, 'latest')}.`,
  ),
  'document.digest-new': say(
    'Dice algo distinto de las versiones anteriores.',
    facts => `${It(facts)} dice exactamente lo mismo que la versión ${other(facts)}.`,
  ),
  'document.signed-stands': say(
    'Ninguna versión firmada cambia sin una fe de erratas.',
    facts =>
      `La versión ${other(facts)} ya está firmada y no consta una fe de erratas. La versión ${fact(facts, 'version')} de «${fact(facts, 'document')}» cambiaría lo que ya se firmó.`,
  ),
  'document.deadline-ahead': say(
    'Hay tiempo para enviar observaciones.',
    facts => `El plazo para observaciones a ${it(facts)} terminó el ${until(facts)}, antes de que circulara.`,
    facts => `El plazo para observaciones a ${it(facts)} termina el ${until(facts)}. Quizá circuló después.`,
  ),
  'document.not-approved-yet': say('Todavía no se aprueba.', facts => `${It(facts)} ya se aprobó.`),
  'document.circulated-first': say(
    'Ya circuló.',
    facts => `No consta que ${it(facts)} haya circulado para recibir observaciones.`,
  ),
  'document.observed-in-time': say(
    'La observación llegó a tiempo.',
    facts =>
      `La observación de ${by(facts)} a ${it(facts)} llegó tarde: el plazo terminó el ${until(facts)}.`,
    facts =>
      `La observación de ${by(facts)} a ${it(facts)} quizá llegó tarde: el plazo terminó el ${until(facts)}.`,
  ),
  'document.observation-known': say(
    'Se conoce la observación.',
    facts => `No hay registro de la observación «${fact(facts, 'observation')}» a ${it(facts)}.`,
  ),
  'document.observation-open': say(
    'La observación espera respuesta.',
    facts =>
      `Ya se había respondido la observación «${fact(facts, 'observation')}» de ${by(facts)}. Vale la primera respuesta.`,
  ),
  'document.observation-answered': say(
    'Quien pidió un cambio sabe por qué.',
    facts =>
      `La observación «${fact(facts, 'observation')}» no se tomó como llegó, y no se da una razón. Quien la envió tiene derecho a conocerla.`,
  ),
  'document.deadline-over': say(
    'Ya terminó el plazo para observaciones.',
    facts => `Todavía se pueden enviar observaciones a ${it(facts)}: el plazo termina el ${until(facts)}.`,
    facts =>
      `El plazo para observaciones a ${it(facts)} termina el ${until(facts)}. Quizá todavía no termina ese día.`,
  ),
  'document.observations-settled': say(
    'Todas las observaciones tienen respuesta.',
    facts => `${It(facts)} tiene observaciones sin respuesta. Las enviaron: ${by(facts)}.`,
  ),
  'document.approved-first': say('Ya se aprobó.', facts => `Nadie ha aprobado «${fact(facts, 'document')}».`),
  'document.signed-as-approved': say(
    'La versión que se firma es la que se aprobó.',
    facts =>
      `Se aprobó la versión ${other(facts)} de «${fact(facts, 'document')}» y se firma la versión ${fact(facts, 'version')}.`,
  ),
  'document.signer-expected': say(
    'Se esperaba la firma de quien firma.',
    facts => `${by(facts)} firma ${it(facts)} y no está entre quienes debían firmar.`,
  ),
  'document.signed-once': say(
    'Es la primera firma de esta persona.',
    facts => `${by(facts)} ya había firmado ${it(facts)}. Se conservan las dos firmas.`,
  ),
  'document.signed-first': say('Está firmada.', facts => `Nadie ha firmado ${it(facts)}.`),
  'document.signatures-complete': say(
    'Firmaron todas las personas que debían firmar.',
    facts => `A ${it(facts)} le faltan firmas: ${by(facts)}.`,
  ),
  'document.whole-allowed': say(
    'Se puede mostrar completa.',
    facts =>
      `La resolución ${fact(facts, 'resolution')} de ${fact(facts, 'committee')} ordena no mostrar una parte. De ${it(facts)} solo se puede mostrar una versión pública.`,
  ),
  'document.public-version-ordered': say(
    'Una resolución ordena la versión pública.',
    facts => `Ninguna resolución dice qué deja fuera la versión pública de ${it(facts)}.`,
  ),
  'document.published-first': say(
    'Ya se había publicado.',
    facts =>
      `${It(facts)} no se ha publicado. El error se corrige en el siguiente borrador, sin fe de erratas.`,
  ),
  'document.not-shown-whole': say(
    'No se había mostrado completa.',
    facts =>
      `${It(facts)} ya se había mostrado completa cuando la resolución ${fact(facts, 'resolution')} ordenó no mostrar una parte.`,
  ),
}
