import { mesaMending } from './mesa-mending.mjs'
import { reviewMending } from './review-mending.mjs'

/** Who can mend what a code finds, and how. Whoever adds a code adds its line: the build fails without it. */
export const mending = {
  'application.only-one': {
    en: 'The government waits for the answer to the open application, or withdraws it in writing; the archive then records that.',
    es: 'El gobierno espera la respuesta a la postulación en curso, o la retira por escrito; quien lleva el registro lo asienta.',
  },
  'application.signed': {
    en: 'The head of government signs, or names in writing who signs for them.',
    es: 'Firma quien encabeza el gobierno, o designa por escrito a quien firma en su nombre.',
  },
  'application.accompanied': {
    en: 'The government invites an organisation outside government to support the application, and adds its letter.',
    es: 'El gobierno invita a una organización ajena al gobierno a acompañar la postulación y agrega su carta.',
  },
  'membership.applied-first': {
    en: 'Whoever keeps the record adds the application with its source; if there was none, the government applies.',
    es: 'Quien lleva el registro asienta la postulación con su fuente; si no la hubo, el gobierno se postula.',
  },
  'membership.accepted-first': {
    en: 'OGP accepts; whoever keeps the record adds the letter or notice.',
    es: 'OGP acepta; quien lleva el registro asienta la carta o el aviso.',
  },
  'membership.at-submission': {
    en: 'The government, by joining OGP Local or taking back its withdrawal. A plan outside OGP can go on, but not be submitted to it.',
    es: 'El gobierno, si entra a OGP Local o retira su salida. Un plan fuera de OGP puede seguir, pero no entregársele.',
  },
  'orientation.held-first': {
    en: 'The government and OGP agree on a day for orientation before co-creation starts.',
    es: 'El gobierno y OGP acuerdan un día para la orientación antes de que empiece la cocreación.',
  },
  'forum.exists': {
    en: 'The conveners create the forum and record the act by which it was created.',
    es: 'Quienes convocan crean el foro y asientan el acto con el que se creó.',
  },
  'forum.multi-stakeholder': {
    en: 'The forum seats whoever is missing, by call, invitation or designation; the record says since when.',
    es: 'El foro integra a quien falta, por convocatoria, invitación o designación; el registro dice desde cuándo.',
  },
  'forum.rules-adopted': {
    en: 'The forum adopts its rules of work and publishes them.',
    es: 'El foro aprueba sus reglas de trabajo y las publica.',
  },
  'consultation.announced-first': {
    en: 'The government and the forum publish the terms, with the days, before the consultation opens.',
    es: 'El gobierno y el foro publican las bases, con los días, antes de abrir la consulta.',
  },
  'consultation.closed-first': {
    en: 'The forum waits for the last day of the consultation; whoever keeps the record adds its closing.',
    es: 'El foro espera el último día de la consulta; quien lleva el registro asienta el cierre.',
  },
  'stage.in-turn': {
    en: 'The forum finishes the stage before, or changes the order by changing the definition.',
    es: 'El foro concluye la etapa anterior, o cambia el orden al cambiar la definición.',
  },
  'stage.opened-first': {
    en: 'Whoever keeps the record looks for the opening in the sources and adds it.',
    es: 'Quien lleva el registro busca la apertura en las fuentes y la asienta.',
  },
  'session.with-civil-society': {
    en: 'The forum holds a session with civil society and records who came, and when.',
    es: 'El foro celebra una sesión con sociedad civil y asienta quién acudió y cuándo.',
  },
  'commitments.presented-first': {
    en: 'Whoever drafts the plan presents the commitments to the forum.',
    es: 'Quien redacta el plan presenta los compromisos al foro.',
  },
  'phase.in-turn': {
    en: 'Whoever keeps the record looks for the step before in the sources and adds it; if it was not taken, take it first.',
    es: 'Quien lleva el registro busca el paso anterior en las fuentes y lo asienta; si no se dio, se da primero.',
  },
  'act.not-done-yet': {
    en: 'Whoever keeps the record looks which of the two entries is right and withdraws the other.',
    es: 'Quien lleva el registro ve cuál de las dos entradas es correcta y retira la otra.',
  },
  'body.exists': {
    en: 'The conveners create the body; whoever keeps the record adds the act by which it was created.',
    es: 'Quienes convocan crean el órgano; quien lleva el registro asienta el acto con el que se creó.',
  },
  'plan.endorsed-first': {
    en: 'The forum endorses the plan, or says what it lacks.',
    es: 'El foro da su aval al plan, o dice qué le falta.',
  },
  'plan.validated-first': {
    en: 'The body that the definition names validates the plan.',
    es: 'El órgano que la definición señala valida el plan.',
  },
  'plan.published-first': {
    en: 'The authority that the definition names publishes the plan.',
    es: 'La autoridad que la definición señala publica el plan.',
  },
  'plan.submitted-first': {
    en: 'The government submits the plan to OGP.',
    es: 'El gobierno entrega el plan a OGP.',
  },
  'validator.has-rules': {
    en: 'The body that validates adopts its internal rules. Nobody else can.',
    es: 'El órgano que valida aprueba su reglamento interno. Nadie más puede hacerlo.',
  },
  'monitor.appointed-first': {
    en: 'The forum appoints a monitoring body that does not depend on those who carry the plan out.',
    es: 'El foro designa un ente de monitoreo que no dependa de quienes cumplen el plan.',
  },
  'inception.after-submission': {
    en: 'The monitoring body waits for the submission; whoever keeps the record checks both dates.',
    es: 'El ente de monitoreo espera la entrega; quien lleva el registro revisa las dos fechas.',
  },
  'works.not-suspended': {
    en: 'Whoever suspended the works resumes them, and says so with a document.',
    es: 'Quien suspendió los trabajos los reanuda, y lo dice con un documento.',
  },
  'works.not-ended': {
    en: 'Nobody: works that have ended do not go on. A new cycle begins with a new record.',
    es: 'Nadie: los trabajos terminados no siguen. Un ciclo nuevo empieza con un registro nuevo.',
  },
  'works.suspended-first': {
    en: 'Whoever keeps the record looks for the suspension in the sources; without one there is nothing to resume.',
    es: 'Quien lleva el registro busca la suspensión en las fuentes; sin ella no hay nada que reanudar.',
  },
  'withdrawal.by-letter': {
    en: 'The government sends OGP the letter; whoever keeps the record adds it.',
    es: 'El gobierno envía la carta a OGP; quien lleva el registro la asienta.',
  },
  'withdrawal.forum-heard': {
    en: 'The government hears the forum before it writes, and the forum’s view stays on record.',
    es: 'El gobierno escucha al foro antes de escribir, y la opinión del foro queda asentada.',
  },
  'member.not-seated-twice': {
    en: 'Whoever keeps the record looks which of the two entries is right and withdraws the other.',
    es: 'Quien lleva el registro ve cuál de las dos entradas es correcta y retira la otra.',
  },
  'member.in-two-bodies': {
    en: 'The forum decides whether the same voice may be heard in both, and the organisation may name somebody else.',
    es: 'El foro decide si la misma voz puede estar en los dos; la organización puede nombrar a otra persona.',
  },
  'member.was-in-body': {
    en: 'Whoever keeps the record looks for the day on which they joined and adds it.',
    es: 'Quien lleva el registro busca el día en que entró y lo asienta.',
  },
  'parenthesis.forbids': {
    en: 'Nobody while it lasts: wait until its end, or let somebody act whom it does not bind. What it does not forbid may go on.',
    es: 'Nadie mientras dure: se espera a que termine, o actúa alguien a quien no obliga. Lo que no prohíbe puede seguir.',
  },
  'cycle.no-arrow': {
    en: 'Whoever asks: ask what may happen now (`apertura status`) and take that step first.',
    es: 'Quien pregunta: vea qué puede ocurrir ahora (`apertura status`) y dé primero ese paso.',
  },
  'cycle.out-of-order': {
    en: 'Whoever keeps the record checks the date and looks for the fact that is missing before this one. If history was so, it stays.',
    es: 'Quien lleva el registro revisa la fecha y busca el hecho que falta antes de este. Si así fue la historia, así se queda.',
  },
  'definition.duplicate-id': {
    en: 'Whoever writes the definition gives one of the two another id.',
    es: 'Quien escribe la definición da otro identificador a una de las dos.',
  },
  'definition.unknown-reference': {
    en: 'Whoever writes the definition corrects the id, or adds what it names.',
    es: 'Quien escribe la definición corrige el identificador, o agrega lo que menciona.',
  },
  'definition.stage-unreachable': {
    en: 'Whoever writes the definition opens the stage with another fact, or with `stage.opened`.',
    es: 'Quien escribe la definición abre la etapa con otro hecho, o con `stage.opened`.',
  },
  'definition.no-forum': {
    en: 'The conveners decide which bodies make the forum; the definition lists them in `forum`.',
    es: 'Quienes convocan deciden qué órganos forman el foro; la definición los lista en `forum`.',
  },
  'definition.no-endorsement': {
    en: 'The conveners put the forum’s endorsement among the approvals, before submission.',
    es: 'Quienes convocan ponen el aval del foro entre las aprobaciones, antes de la entrega.',
  },
  'definition.language-missing': {
    en: 'Whoever translates adds the text. Nothing is ever translated by machine.',
    es: 'Quien traduce agrega el texto. Nada se traduce nunca por máquina.',
  },
  'record.unknown-definition': {
    en: 'Whoever keeps the record uses the definition that the entry names, or corrects the entry.',
    es: 'Quien lleva el registro usa la definición que la entrada nombra, o corrige la entrada.',
  },
  'record.not-begun': {
    en: 'Whoever keeps the record begins it with `definition.adopted`, before anything else.',
    es: 'Quien lleva el registro lo empieza con `definition.adopted`, antes que nada.',
  },
  ...unknown('source', 'fuente', 'sources'),
  ...unknown('party', 'parte', 'parties'),
  ...unknown('body', 'órgano', 'bodies'),
  ...unknown('subgroup', 'subgrupo', 'bodies'),
  ...unknown('series', 'serie de sesiones', 'series'),
  ...unknown('axis', 'eje', 'axes'),
  ...unknown('stage', 'etapa', 'stages'),
  ...unknown('method', 'método', 'methods'),
  ...unknown('obligation', 'obligación', 'obligations'),
  'blackout.differs': {
    en: 'Whoever keeps the record looks at the source again: if it has the dates of the norm, a later entry corrects them; if not, both stay, and `parenthesis.reread` says whose the others are.',
    es: 'Quien lleva el registro vuelve a la fuente: si trae las fechas de la norma, una entrada posterior las corrige; si no, se quedan las dos, y `parenthesis.reread` dice de quién son las otras.',
  },
  'sessions.clash': {
    en: 'Whoever calls sessions puts them on different days or tells their hours; of those that were held, the record keeps who was present.',
    es: 'Quien convoca pone las sesiones en días distintos o dice sus horas; de las que ya hubo, el registro guarda quién estuvo.',
  },
  'schedule.infeasible': {
    en: 'Whoever plans gives up one of the conditions named: moves a date, shortens an activity, or asks in time for an exception to the silence.',
    es: 'Quien planea renuncia a una de las condiciones que se nombran: mueve una fecha, acorta una actividad o pide a tiempo una excepción a la veda.',
  },
  'schedule.uncertain': {
    en: 'Whoever plans asks the electoral authority for the dates, and adds them to the calendar with their source.',
    es: 'Quien planea pide las fechas a la autoridad electoral y las agrega al calendario con su fuente.',
  },
  'record.definition-digest': {
    en: 'Whoever keeps the record brings back the definition that was adopted, or records `definition.changed` with the new digest.',
    es: 'Quien lleva el registro recupera la definición que se adoptó, o asienta `definition.changed` con la huella nueva.',
  },
  ...reviewMending,
  ...mesaMending,
}

function unknown(thing, cosa, list) {
  return {
    [`record.unknown-${thing}`]: {
      en: `Whoever keeps the record corrects the id (${thing}) by a later entry; or the definition gets what is missing, in \`${list}\`.`,
      es: `Quien lleva el registro corrige el identificador (${cosa}) con una entrada posterior; o la definición recibe lo que falta, en \`${list}\`.`,
    },
  }
}
