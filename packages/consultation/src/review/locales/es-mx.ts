import { sayDate } from '@apertura/calendar'
import type { Facts, LocaleTable } from '@apertura/domain'
import type { ReviewCode } from '../review-code.js'
import { fact, say } from './say.js'

const part = (facts: Facts) => (facts.part === 'solution' ? 'la solución' : 'el problema')
const it = (facts: Facts) => `${part(facts)} de la aportación ${fact(facts, 'contribution')}`
const who = (facts: Facts) => fact(facts, 'reviewer')
const unknown = say('Se conoce la aportación.', facts => `No hay registro de ${it(facts)}.`)

/** What the review answers, in Mexican Spanish. */
export const esMX: LocaleTable<ReviewCode> = {
  'contribution.received-first': say(
    'Consta que se recibió.',
    facts => `No consta que se recibió ${it(facts)}.`,
  ),
  'contribution.not-told-yet': say(
    'Todavía no se le ha dicho nada a quien la envió.',
    facts =>
      `A quien la envió ya se le respondió sobre ${it(facts)}. Esta nueva revisión queda junto a lo que se le dijo.`,
  ),
  'review.contribution-known': unknown,
  'review.needs-people': say(
    'Hace falta que la revisen personas.',
    facts => `Los criterios ya resuelven ${it(facts)}; no hace falta que nadie revise.`,
  ),
  'review.still-open': say('Todavía se está revisando.', facts => `Ya se decidió sobre ${it(facts)}.`),
  'review.reviewer-known': say(
    'Quien revisa participa en el proceso.',
    facts => `«${who(facts)}» no participa en el proceso.`,
  ),
  'review.on-panel': say(
    'Quien revisa integra un órgano que revisa.',
    facts => `${who(facts)} no integra un órgano que revisa.`,
  ),
  'review.seat-once': say(
    'No se le había pedido antes.',
    facts => `Ya se le había pedido a ${who(facts)} que revisara ${it(facts)}.`,
  ),
  'review.not-own': say(
    'No la envió la institución de quien revisa.',
    facts =>
      `La institución de ${who(facts)} envió esta aportación. Nadie revisa lo que envió su propia institución.`,
  ),
  'review.sectors-differ': say(
    'Quienes revisan son de sectores distintos.',
    facts => `Ya revisa alguien del mismo sector que ${who(facts)}, y hay personas de otros sectores.`,
    facts => `Ya revisa alguien del mismo sector que ${who(facts)}. No hay nadie de otro sector.`,
  ),
  'review.fresh-eyes': say(
    'No participó en la primera revisión.',
    facts => `${who(facts)} participó en la primera revisión. La segunda la hacen otras personas.`,
  ),
  'review.assigned-first': say(
    'Se le había pedido que revisara.',
    facts => `Nadie le había pedido a ${who(facts)} que revisara ${it(facts)}.`,
  ),
  'review.not-recused': say(
    'No se ha excusado.',
    facts => `${who(facts)} se excusó de revisar ${it(facts)}.`,
  ),
  'review.given-once': say(
    'Todavía no había decidido.',
    facts => `${who(facts)} ya decidió sobre ${it(facts)}. Vale su primera decisión.`,
  ),
  'review.reason-given': say(
    'Da una razón.',
    facts => `${who(facts)} no la acepta y no da una razón. Quien la envió tiene derecho a conocerla.`,
  ),
  'review.reason-known': say(
    'La razón es una de las que nombran las reglas.',
    facts => `La razón «${fact(facts, 'reason')}» no es de las que nombran las reglas de la consulta.`,
  ),
  'review.reason-fits': say(
    'La razón corresponde a un criterio que está en duda.',
    facts => `La razón «${fact(facts, 'reason')}» corresponde a otros criterios, no a los que están en duda.`,
  ),
  'review.answers-agree': say(
    'La decisión concuerda con lo que respondió sobre cada criterio.',
    facts => `${who(facts)} la acepta aunque dice que no se cumple un criterio.`,
  ),
  'appeal.contribution-known': unknown,
  'appeal.offered': say(
    'Las reglas dicen cómo pedir otra revisión.',
    'Las reglas no dicen si se puede pedir otra revisión.',
  ),
  'appeal.answered-first': say(
    'Hay una respuesta que se puede revisar.',
    facts => `Todavía no hay una respuesta sobre ${it(facts)} que se pueda revisar.`,
  ),
  'appeal.in-time': say(
    'Se pidió a tiempo.',
    facts => `El último día para pedir otra revisión fue el ${sayDate(fact(facts, 'until'), 'es-MX')}.`,
    facts =>
      `Las fechas no dicen si se pidió a más tardar el ${sayDate(fact(facts, 'until'), 'es-MX')}, el último día.`,
  ),
  'appeal.only-once': say(
    'Todavía no ha habido una segunda revisión.',
    facts => `Ya hubo una segunda revisión sobre ${it(facts)}.`,
  ),
  'reply.contribution-known': unknown,
  'reply.decided-first': say('Ya se decidió.', facts => `Todavía no se decide sobre ${it(facts)}.`),
  'reply.told-once': say(
    'Hay algo que no se ha dicho.',
    facts => `A quien envió la aportación ${fact(facts, 'contribution')} ya se le dijo todo esto.`,
  ),
  'reply.as-decided': say(
    'La respuesta dice lo que se decidió.',
    facts => `La respuesta no dice lo que se decidió sobre ${it(facts)}.`,
  ),
}
