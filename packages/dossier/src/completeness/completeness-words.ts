import { sayDate } from '@apertura/calendar'
import type { Facts, Locale, LocaleTable, LocalizedText } from '@apertura/domain'
import type { CompletenessReason } from './completeness-reason.js'

const day = ({ on }: Facts, locale: Locale) => sayDate(String(on), locale)

const why: Readonly<Record<'es-MX' | 'en', LocaleTable<CompletenessReason>>> = {
  'es-MX': {
    'in-record': () => 'Está en el registro del proceso.',
    'in-archive': () => 'Está guardado en este archivo.',
    read: facts => `Alguien lo leyó el ${day(facts, 'es-MX')}.`,
    opened: facts => `Su dirección abrió el ${day(facts, 'es-MX')}.`,
    answered: () => 'Tienen respuesta.',
    omitted: () => 'Consta que no se hizo.',
    overdue: () => 'Su plazo terminó y el registro no dice que se haya hecho.',
    'not-in-own-record': () => 'El proceso lleva su propio registro, y ahí no está.',
    'not-approved': () => 'Hay un borrador. Nadie lo ha aprobado.',
    'not-signed': () => 'Está escrito. Falta la firma.',
    'not-published': () => 'Está escrito. No se ha publicado.',
    'address-dead': facts => `Su dirección no abrió el ${day(facts, 'es-MX')}.`,
    unanswered: () => 'No consta que se les haya respondido.',
    'nobody-says': () => 'Ninguna fuente dice si existe.',
    'only-told': () => 'Se cuenta que se hizo. Nadie dice dónde se puede leer.',
    'said-to-be-kept': () =>
      'Se cuenta que está en otro sitio. No consta que alguien lo haya encontrado ahí.',
    'not-opened': () => 'Se conoce su dirección. No consta que alguien la haya abierto.',
    'no-address': () => 'Se conoce por su título. No se sabe en qué dirección está.',
    'not-certain': () => 'Las fechas no permiten saber si ya tocaba.',
    'signature-not-stated': () => 'Está aprobado. Nadie dice si debe llevar firma.',
    'signature-not-seen': () => 'Está guardado. Nadie ha dicho si lleva las firmas.',
    'publication-not-stated': () => 'Está aprobado. Nadie dice si debe publicarse.',
    'answers-not-known': () => 'Aquí no se conoce el registro de las aportaciones ni de sus respuestas.',
  },
  en: {
    'in-record': () => 'It is in the record of the process.',
    'in-archive': () => 'It is kept in this archive.',
    read: facts => `Somebody read it on ${day(facts, 'en')}.`,
    opened: facts => `Its address opened on ${day(facts, 'en')}.`,
    answered: () => 'They have an answer.',
    omitted: () => 'The record says that it was not done.',
    overdue: () => 'Its time is over and the record does not say that it was done.',
    'not-in-own-record': () => 'The process keeps its own record, and it is not there.',
    'not-approved': () => 'There is a draft. Nobody has approved it.',
    'not-signed': () => 'It is written. The signature is missing.',
    'not-published': () => 'It is written. It has not been published.',
    'address-dead': facts => `Its address did not open on ${day(facts, 'en')}.`,
    unanswered: () => 'The record does not say that they were answered.',
    'nobody-says': () => 'No source says whether it exists.',
    'only-told': () => 'It is told that it was made. Nobody says where it can be read.',
    'said-to-be-kept': () =>
      'It is told that it is kept elsewhere. The record does not say that anybody found it there.',
    'not-opened': () => 'Its address is known. The record does not say that anybody opened it.',
    'no-address': () => 'It is known by its title. Its address is not known.',
    'not-certain': () => 'The dates do not tell whether it was already due.',
    'signature-not-stated': () => 'It is approved. Nobody says whether it must be signed.',
    'signature-not-seen': () => 'It is kept. Nobody has said whether it bears the signatures.',
    'publication-not-stated': () => 'It is approved. Nobody says whether it must be published.',
    'answers-not-known': () => 'The record of contributions and of their answers is not known here.',
  },
}

type Open = Exclude<CompletenessReason, 'in-record' | 'in-archive' | 'read' | 'opened' | 'answered'>

const closes: Readonly<Record<'es-MX' | 'en', Readonly<Record<Open, string>>>> = {
  'es-MX': {
    omitted: 'Hacerlo, o decir por escrito por qué no se hará.',
    overdue: 'Entregarlo, o fijar otra fecha y decir por qué.',
    'not-in-own-record': 'Agregarlo al registro.',
    'not-approved': 'Aprobarlo, o anotar qué lo detiene.',
    'not-signed': 'Firmarlo y guardar la prueba de la firma.',
    'not-published': 'Publicarlo, completo o en versión pública.',
    'address-dead': 'Decir su nueva dirección, o entregar una copia.',
    unanswered: 'Enviar la respuesta con sus razones.',
    'nobody-says': 'Entregar el documento, o decir por escrito que no existe.',
    'only-told': 'Entregar una copia, o decir dónde está.',
    'said-to-be-kept': 'Abrir ese sitio, encontrar el documento y guardar una copia.',
    'not-opened': 'Abrir la dirección y guardar una copia.',
    'no-address': 'Decir su dirección, o entregar una copia.',
    'not-certain': 'Una fuente que dé la fecha exacta.',
    'signature-not-stated': 'Una regla que diga si lleva firma, o la firma.',
    'signature-not-seen': 'Revisar si está firmado, y anotarlo.',
    'publication-not-stated': 'Una regla que diga si se publica, o publicarlo.',
    'answers-not-known': 'Entregar el registro de la consulta, o las respuestas.',
  },
  en: {
    omitted: 'Doing it, or saying in writing why it will not be done.',
    overdue: 'Handing it over, or setting another date and saying why.',
    'not-in-own-record': 'Adding it to the record.',
    'not-approved': 'Approving it, or noting what holds it up.',
    'not-signed': 'Signing it, and keeping the proof of the signature.',
    'not-published': 'Publishing it, whole or as a public version.',
    'address-dead': 'Telling its new address, or handing over a copy.',
    unanswered: 'Sending the answer with its reasons.',
    'nobody-says': 'Handing the document over, or saying in writing that it does not exist.',
    'only-told': 'Handing over a copy, or saying where it is.',
    'said-to-be-kept': 'Opening that site, finding the document and keeping a copy.',
    'not-opened': 'Opening the address and keeping a copy.',
    'no-address': 'Telling its address, or handing over a copy.',
    'not-certain': 'A source that gives the exact date.',
    'signature-not-stated': 'A rule that says whether it is signed, or the signature.',
    'signature-not-seen': 'Looking whether it is signed, and noting it.',
    'publication-not-stated': 'A rule that says whether it is published, or publishing it.',
    'answers-not-known': 'Handing over the record of the consultation, or the answers.',
  },
}

const isOpen = (reason: CompletenessReason): reason is Open => reason in closes.en

/** Why something is as it is, and what would settle it, in every language of the table. */
export function said(
  reason: CompletenessReason,
  facts: Facts,
): { readonly why: LocalizedText; readonly closes: LocalizedText | null } {
  return {
    why: { 'es-MX': why['es-MX'][reason](facts), en: why.en[reason](facts) },
    closes: isOpen(reason) ? { 'es-MX': closes['es-MX'][reason], en: closes.en[reason] } : null,
  }
}
