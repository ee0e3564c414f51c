import { sayDate } from '@apertura/calendar'
import type { Facts, LocaleTable } from '@apertura/domain'
import type { CycleCode } from '../cycle-code.js'
import { say, title } from './say.js'

const dates = ({ from, to }: Facts) =>
  typeof to === 'string'
    ? `inicio: ${sayDate(String(from), 'es-MX')}; fin: ${sayDate(to, 'es-MX')}`
    : `inicio: ${sayDate(String(from), 'es-MX')}; sin fin conocido`
const pause = (facts: Facts) => `«${title(facts, 'title', 'es-MX')}» (${dates(facts)})`
const place = (facts: Facts) => `«${title(facts, 'place', 'es-MX')}»`

const stage = (facts: Facts) => `«${title(facts, 'stage', 'es-MX')}»`

/** What the cycle answers, in the Spanish of Mexico. */
export const esMX: LocaleTable<CycleCode> = {
  'act.not-done-yet': say(
    'No se había hecho antes.',
    'Ya se había hecho, y lo que se cierra no se ha vuelto a abrir.',
    'No se sabe con certeza si ya se había hecho.',
  ),
  'application.only-one': say(
    'No hay otra postulación en curso.',
    'Ya hay una postulación en curso: solo puede haber una a la vez.',
    'No se sabe si ya había una postulación en curso.',
  ),
  'application.signed': say(
    'La postulación lleva la firma del gobierno.',
    'Falta la firma de quien encabeza el gobierno, o de alguien en su nombre.',
    'No se sabe quién firma la postulación.',
  ),
  'application.accompanied': say(
    'Alguien de la sociedad civil acompaña la postulación.',
    'Nadie de la sociedad civil acompaña la postulación: hace falta al menos una organización, universidad, empresa o persona.',
    'No se sabe quién acompaña la postulación.',
  ),
  'membership.applied-first': say(
    'La postulación se presentó antes.',
    'No consta que la postulación se haya presentado antes de la aceptación.',
    'Las fechas no permiten saber si la postulación se presentó antes.',
  ),
  'membership.accepted-first': say(
    'OGP ya había aceptado la postulación.',
    'OGP todavía no ha aceptado la postulación.',
    'Las fechas no permiten saber si OGP ya había aceptado la postulación.',
  ),
  'membership.at-submission': say(
    'El gobierno forma parte de OGP Local.',
    'El gobierno no forma parte de OGP Local, así que no puede entregarle un plan.',
    'No está claro si el gobierno forma parte de OGP Local: la salida está en curso o faltan fechas.',
  ),
  'orientation.held-first': say(
    'Hubo orientación antes de empezar la cocreación.',
    'Conviene recibir la orientación de OGP antes de empezar la cocreación; no consta que haya ocurrido.',
    'Las fechas no permiten saber si la orientación fue antes de la cocreación.',
  ),
  'body.exists': say(
    'El órgano existe.',
    facts => `Este órgano no existe o ya se disolvió: ${title(facts, 'body', 'es-MX')}.`,
    'No consta que el órgano se haya creado, o las fechas no permiten saberlo.',
  ),
  'forum.exists': say(
    'El foro multiactor existe.',
    'Todavía no existe el foro multiactor, y sin él no puede darse este paso.',
    'Las fechas no permiten saber si el foro multiactor ya existía.',
  ),
  'forum.multi-stakeholder': say(
    'En el foro participan gobierno y actores ajenos al gobierno.',
    'En el foro no participan a la vez gobierno y actores ajenos al gobierno.',
    'No se sabe con certeza si en el foro participaban gobierno y actores ajenos al gobierno.',
  ),
  'forum.rules-adopted': say(
    'El foro tiene reglas de trabajo aprobadas.',
    'Conviene que el foro apruebe sus reglas de trabajo antes de la consulta; no consta que lo haya hecho.',
    'Las fechas no permiten saber si el foro ya tenía reglas de trabajo.',
  ),
  'consultation.announced-first': say(
    'La consulta se anunció con anticipación.',
    'Conviene publicar las bases antes de abrir la consulta; no consta que se haya hecho.',
    'Las fechas no permiten saber si la consulta se anunció antes de abrirse.',
  ),
  'consultation.closed-first': say(
    'La consulta ya había cerrado.',
    'La consulta no ha cerrado: la selección empieza cuando ya no llegan propuestas.',
    'Las fechas no permiten saber si la consulta ya había cerrado.',
  ),
  'stage.in-turn': say(
    'La etapa anterior ya se había cumplido.',
    facts => `Antes va otra etapa, que no se ha cumplido: ${stage(facts)}.`,
    facts =>
      `No consta que haya terminado la etapa anterior, o sus fechas no permiten saberlo: ${stage(facts)}.`,
  ),
  'stage.opened-first': say(
    'La etapa que se cierra se había abierto.',
    'No consta que se haya abierto la etapa que se quiere cerrar.',
    'No se sabe con certeza si ya se había abierto la etapa que se quiere cerrar.',
  ),
  'session.with-civil-society': say(
    'Hubo al menos una sesión con sociedad civil durante la cocreación.',
    'Antes del aval hace falta al menos una sesión con sociedad civil durante la cocreación; no consta ninguna.',
    'No se sabe con certeza si hubo una sesión con sociedad civil: falta quién asistió o cuándo.',
  ),
  'commitments.presented-first': say(
    'Los compromisos ya se habían presentado.',
    'Todavía no se presentan los compromisos que el foro debe avalar.',
    'Las fechas no permiten saber si los compromisos ya se habían presentado.',
  ),
  'phase.in-turn': say(
    'El paso anterior ya se había dado.',
    facts => `Antes va otro paso, que no consta: «${title(facts, 'first', 'es-MX')}».`,
    facts =>
      `Las fechas no permiten saber si ya se había dado el paso anterior: «${title(facts, 'first', 'es-MX')}».`,
  ),
  'plan.endorsed-first': say(
    'El foro ya había avalado el plan.',
    'El foro todavía no avala el plan: sin su aval no puede seguir adelante.',
    'Las fechas no permiten saber si el foro ya había avalado el plan.',
  ),
  'plan.validated-first': say(
    'El plan ya estaba validado.',
    'El plan todavía no está validado, y la validación va antes.',
    'Las fechas no permiten saber si el plan ya estaba validado.',
  ),
  'plan.published-first': say(
    'El plan ya se había publicado.',
    'El plan todavía no se publica, y la publicación va antes.',
    'Las fechas no permiten saber si el plan ya se había publicado.',
  ),
  'plan.submitted-first': say(
    'El plan ya se había entregado a OGP.',
    'El plan todavía no se entrega a OGP, y la entrega va antes.',
    'Las fechas no permiten saber si el plan ya se había entregado a OGP.',
  ),
  'validator.has-rules': say(
    'El órgano que valida tiene reglas internas.',
    facts =>
      `No consta que el órgano que debe validar (${title(facts, 'body', 'es-MX')}) tenga reglas internas: sin ellas no puede decidir, y el plan queda detenido.`,
    'Las fechas no permiten saber si el órgano que valida ya tenía reglas internas.',
  ),
  'monitor.appointed-first': say(
    'Hay un ente de monitoreo designado.',
    'Conviene designar el ente de monitoreo antes de entregar el plan; no consta que se haya hecho.',
    'Las fechas no permiten saber si el ente de monitoreo ya estaba designado.',
  ),
  'inception.after-submission': say(
    'El plan ya se había entregado cuando se hizo el informe inicial.',
    'El informe inicial evalúa un plan entregado, y el plan todavía no se entrega.',
    'Las fechas no permiten saber si el plan ya se había entregado.',
  ),
  'works.not-suspended': say(
    'Los trabajos no están suspendidos.',
    'Los trabajos están suspendidos: antes hay que reanudarlos.',
    'No se sabe con certeza si los trabajos estaban suspendidos.',
  ),
  'works.not-ended': say(
    'Los trabajos no han terminado.',
    'Los trabajos terminaron en definitiva.',
    'No se sabe con certeza si los trabajos ya habían terminado.',
  ),
  'works.suspended-first': say(
    'Los trabajos estaban suspendidos.',
    'Los trabajos no están suspendidos, así que no hay nada que reanudar.',
    'No se sabe con certeza si los trabajos estaban suspendidos.',
  ),
  'withdrawal.by-letter': say(
    'La salida se avisó antes a OGP por carta.',
    'No consta la carta en la que el gobierno avisa a OGP que se retira.',
    'Las fechas no permiten saber si la carta fue anterior.',
  ),
  'withdrawal.forum-heard': say(
    'El foro fue escuchado antes de la salida.',
    'No consta que se haya escuchado al foro antes de la salida: parece una decisión unilateral.',
    'Las fechas no permiten saber si se escuchó al foro antes de la salida.',
  ),
  'member.not-seated-twice': say(
    'Quien se incorpora no estaba ya en el órgano.',
    facts => `${facts.name} ya forma parte de este órgano: ${title(facts, 'body', 'es-MX')}.`,
    'No se sabe con certeza si quien se incorpora ya formaba parte del órgano.',
  ),
  'member.in-two-bodies': say(
    'La misma voz no está en otro órgano del foro.',
    facts => `La voz de ${facts.name} ya está en otro órgano del foro: ${title(facts, 'body', 'es-MX')}.`,
    'No se sabe con certeza si la misma voz estaba ya en otro órgano del foro.',
  ),
  'member.was-in-body': say(
    'Quien sale formaba parte del órgano.',
    facts => `No consta que ${facts.name} formara parte de este órgano: ${title(facts, 'body', 'es-MX')}.`,
    'No se sabe con certeza si quien sale formaba parte del órgano.',
  ),
  'parenthesis.forbids': say(
    'Ningún paréntesis abierto lo impide.',
    facts => `Lo impide el paréntesis ${pause(facts)}.`,
    facts =>
      facts.matter
        ? `Puede impedirlo el paréntesis ${pause(facts)}: no se sabe si está abierto, si obliga a quien actúa o si exceptúa el asunto del acto.`
        : `Puede impedirlo el paréntesis ${pause(facts)}: no se sabe si está abierto o si obliga a quien actúa.`,
  ),
  'cycle.no-arrow': say(
    'El acto cabe donde está el proceso.',
    facts => `El acto no cabe donde está el proceso: ${place(facts)}.`,
    facts => `No se sabe si el acto cabe, porque el proceso puede estar en más de un lugar: ${place(facts)}.`,
  ),
  'cycle.out-of-order': say(
    'El hecho cabe donde estaba el proceso.',
    facts => `El hecho no cabe donde estaba el proceso: ${place(facts)}. Se conserva sin mover la etapa.`,
    facts =>
      `El hecho, de fecha incierta, no cabe donde estaba el proceso: ${place(facts)}. Se conserva sin mover la etapa.`,
  ),
}
