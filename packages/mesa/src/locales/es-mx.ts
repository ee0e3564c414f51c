import { sayDate } from '@apertura/calendar'
import type { Facts, LocaleTable } from '@apertura/domain'
import type { MesaCode } from '../mesa-code.js'
import { fact, say, word } from './say.js'

const name = (facts: Facts) => fact(facts, 'name')
const day = (facts: Facts, which: string) => sayDate(fact(facts, which), 'es-MX')

const steps = {
  'mesa.convened': 'convoque a la sesión',
  'mesa.opened': 'abra la sesión',
  'mesa.installed': 'instale la sesión',
  'mesa.resumed': 'reanude la sesión',
  'mesa.recessed': 'declare un receso',
  'mesa.suspended': 'suspenda la sesión',
  'mesa.called-off': 'cancele la sesión',
}
const stands = {
  awaited: 'no tiene convocatoria',
  convened: 'tiene convocatoria y no se ha abierto',
  open: 'está abierta',
  installed: 'está instalada',
  closed: 'ya se cerró',
  'called-off': 'se canceló',
  recessed: 'está en receso',
  suspended: 'está suspendida',
}
const results = {
  adopted: 'aprobado',
  rejected: 'rechazado',
  'no-consensus': 'sin consenso',
  deferred: 'pospuesto',
  undetermined: 'sin resolver',
}
const units = { 'calendar-days': 'días', 'working-days': 'días hábiles', months: 'meses' }
const oneOf = { 'calendar-days': 'día', 'working-days': 'día hábil', months: 'mes' }
const notice = (facts: Facts) =>
  `${fact(facts, 'count')} ${word(facts.count === 1 ? oneOf : units, fact(facts, 'unit'))}`
const counted = (facts: Facts) => {
  const [least, most, needed] = [fact(facts, 'present'), fact(facts, 'perhaps'), fact(facts, 'needed')]
  return `Presentes: ${least === most ? most : `de ${least} a ${most}`}. ${needed === '' ? 'No se sabe cuántas personas hacen falta' : `Hacen falta: ${needed}`}.`
}
const firstSteps = ({ first }: Facts) =>
  (Array.isArray(first) ? first : []).map(step => word(steps, step)).join(', luego ')

/** What a mesa answers, in Mexican Spanish: one table for all gates, as long as there are gates, so that none lacks its sentence. */
export const esMX: LocaleTable<MesaCode> = {
  'mesa.not-over': say(
    'La sesión no ha terminado.',
    facts => `La sesión ${word(stands, fact(facts, 'session'))}.`,
  ),
  'mesa.in-order': say('Esto viene en orden.', facts =>
    firstSteps(facts) === ''
      ? `Esto no cabe ahora: la sesión ${word(stands, fact(facts, 'session'))}.`
      : `Esto viene demasiado pronto. Primero ${firstSteps(facts)}.`,
  ),
  'mesa.convened-first': say(
    'Hubo convocatoria.',
    'No se anotó ninguna convocatoria. Primero convoque a la sesión.',
  ),
  'mesa.opened-first': say(
    'La sesión se abrió.',
    'No se anotó que la sesión se abriera. Primero abra la sesión.',
  ),
  'mesa.installed-first': say(
    'La sesión está instalada.',
    'La sesión no está instalada. Primero declare el quórum e instale la sesión.',
  ),
  'mesa.not-adjourned': say(
    'La sesión está en curso.',
    facts => `La sesión ${word(stands, fact(facts, 'pace'))}. Primero reanude la sesión.`,
  ),
  'mesa.moment-known': say(
    'El momento es de la metodología.',
    facts => `La metodología no tiene un momento «${fact(facts, 'moment')}».`,
    facts =>
      `No se sabe si «${fact(facts, 'moment')}» es un momento de la metodología: ella no dice cuáles tiene.`,
  ),
  'mesa.moment-not-past': say(
    'El momento no ha pasado.',
    facts => `El momento «${fact(facts, 'moment')}» ya empezó o ya pasó.`,
  ),
  'mesa.moment-in-order': say(
    'Los momentos vienen en orden.',
    facts => `Antes van momentos que se saltaron: ${fact(facts, 'first.es-MX')}.`,
  ),
  'mesa.hours-in-order': say(
    'Las horas van en orden.',
    facts => `La hora, ${fact(facts, 'at')}, es anterior a la hora en que empezó, ${fact(facts, 'begun')}.`,
  ),
  'mesa.moment-reached': say(
    'Su momento ya empezó.',
    facts => `Su momento no ha empezado. Primero va: ${fact(facts, 'first.es-MX')}.`,
  ),
  'mesa.method-known': say(
    'La definición tiene la metodología.',
    facts => `La definición no tiene una metodología o una serie «${fact(facts, 'method')}».`,
  ),
  'mesa.notice-given': say(
    'La convocatoria salió a tiempo.',
    facts =>
      `La convocatoria debe salir ${notice(facts)} antes. Si la convocatoria sale ese día, la sesión puede ser desde el ${day(facts, 'earliest')}.`,
    facts => `Las fechas no dicen si la convocatoria salió ${notice(facts)} antes.`,
  ),
  'mesa.agenda-with-call': say(
    'El orden del día va con la convocatoria.',
    'La convocatoria salió sin orden del día.',
  ),
  'mesa.call-announced': say(
    'Esa convocatoria se anunció.',
    facts => `La sesión se abrió en la convocatoria ${fact(facts, 'call')}, y nadie la anunció.`,
  ),
  'mesa.second-call-later': say(
    'La segunda convocatoria deja tiempo.',
    facts =>
      `Minutos entre la primera y la segunda convocatoria: ${fact(facts, 'minutes')}. La metodología pide ${fact(facts, 'needed')}.`,
  ),
  'mesa.same-session': say(
    'El registro es de esa sesión.',
    facts => `Este registro es de la sesión «${fact(facts, 'known')}», no de «${fact(facts, 'mesa')}».`,
  ),
  'mesa.items-distinct': say(
    'Cada asunto tiene su propio identificador.',
    facts => `Más de un asunto tiene el mismo identificador: ${fact(facts, 'items')}.`,
  ),
  'mesa.as-called': say(
    'Empezó como se convocó.',
    facts =>
      `No empezó como se convocó: ${day(facts, 'session')}${facts.hour == null ? '' : `, ${fact(facts, 'hour')}`}.`,
  ),
  'mesa.person-known': say(
    'La persona es de la sesión.',
    facts =>
      `«${fact(facts, 'person')}» no es de la sesión. Primero diga quién puede sentarse, o admita a la persona como invitada.`,
  ),
  'mesa.representative-known': say(
    'Quien representa es de la sesión.',
    facts => `«${fact(facts, 'person')}» representa a alguien y no es de la sesión.`,
  ),
  'mesa.seats-sound': say(
    'Cada lugar tiene su órgano y su persona.',
    facts => `Esto no cuadra en los lugares: ${fact(facts, 'wrong')}.`,
  ),
  'mesa.movement-possible': say('La entrada o la salida es posible.', facts =>
    facts.status === 'left'
      ? `${name(facts)} no está, así que no puede salir.`
      : `${name(facts)} ya está, así que no puede volver.`,
  ),
  'mesa.representation-allowed': say(
    'La metodología permite la representación.',
    facts =>
      facts.as === 'alternate'
        ? `La metodología o el lugar no permite que ${fact(facts, 'by')} supla a ${name(facts)}.`
        : `La metodología no permite votar por ${name(facts)}.`,
    facts => `No se sabe si alguien puede representar a ${name(facts)}, o quién lo hace.`,
  ),
  'mesa.proxies-few': say(
    'No vota por más personas de las que la metodología permite.',
    facts =>
      `${fact(facts, 'by')} vota por más personas de las que la metodología permite: ${fact(facts, 'most')}.`,
  ),
  'mesa.excuse-has-cause': say(
    'La justificación dice la causa.',
    facts => `${name(facts)} justificó su falta y no se anotó la causa.`,
  ),
  'mesa.office-holder-there': say(
    'Quien toma el cargo está presente.',
    facts => `${name(facts)} toma un cargo y se anotó que no está.`,
  ),
  'mesa.guest-new': say(
    'Nadie más tiene ese identificador.',
    facts => `El identificador «${fact(facts, 'person')}» ya es de otra persona: ${name(facts)}.`,
  ),
  'mesa.seats-known': say('Se sabe quién puede sentarse.', facts =>
    fact(facts, 'bodies') === ''
      ? 'No hay lugares con voto, así que no hay a quién contar. Primero diga quién puede sentarse.'
      : `Estos órganos no tienen lugares, así que no hay a quién contar: ${fact(facts, 'bodies')}. Primero diga quién puede sentarse.`,
  ),
  'mesa.item-known': say(
    'El asunto está en el orden del día.',
    facts => `«${fact(facts, 'item')}» no está en el orden del día. Primero incorpórelo.`,
  ),
  'mesa.item-once': say(
    'El asunto es nuevo.',
    facts => `«${fact(facts, 'item')}» ya está en el orden del día.`,
  ),
  'mesa.item-incorporated': say(
    'La sesión aceptó tratarlo.',
    facts => `La sesión no aceptó tratar «${fact(facts, 'item.es-MX')}».`,
    facts => `No se anotó si la sesión aceptó tratar «${fact(facts, 'item.es-MX')}».`,
  ),
  'mesa.item-still-open': say(
    'El asunto está abierto.',
    facts => `«${fact(facts, 'item.es-MX')}» ya se cerró.`,
  ),
  'mesa.item-not-laid-down': say(
    'El asunto no se retiró ni se pospuso.',
    facts => `«${fact(facts, 'item.es-MX')}» se retiró o se pospuso. Primero vuelva a abrirlo.`,
  ),
  'mesa.one-item-at-a-time': say(
    'No hay otro asunto abierto.',
    facts => `«${fact(facts, 'item.es-MX')}» sigue abierto. Primero ciérrelo.`,
  ),
  'mesa.deferred-somewhere': say('Dice a qué sesión pasa.', 'Se pospone y nadie dice a qué sesión.'),
  'mesa.follow-up-known': say(
    'Se conoce el acuerdo al que da seguimiento.',
    facts => `Se da seguimiento a acuerdos que nadie conoce: ${fact(facts, 'agreements')}.`,
  ),
  'mesa.turn-begun-first': say('Tenía la palabra.', facts => `${name(facts)} no tenía la palabra.`),
  'mesa.floor-free': say('Nadie más tiene la palabra.', facts => `${name(facts)} todavía tiene la palabra.`),
  'mesa.proposal-known': say(
    'La propuesta se presentó.',
    facts => `No hay una propuesta «${fact(facts, 'proposal')}». Primero preséntela.`,
  ),
  'mesa.proposal-once': say(
    'La propuesta es nueva.',
    facts => `La propuesta «${fact(facts, 'proposal')}» ya se presentó.`,
  ),
  'mesa.version-next': say(
    'Es la versión que sigue.',
    facts => `Es la versión ${fact(facts, 'version')}, y sigue la ${fact(facts, 'next')}.`,
  ),
  'mesa.text-stands': say(
    'Nadie está decidiendo sobre el texto.',
    facts => `La propuesta «${fact(facts, 'proposal')}» cambia mientras se decide sobre ella.`,
  ),
  'mesa.decision-known': say(
    'La decisión se abrió.',
    facts => `La decisión «${fact(facts, 'decision')}» no se ha abierto. Primero ábrala.`,
  ),
  'mesa.decision-once': say(
    'La decisión es nueva.',
    facts => `La decisión «${fact(facts, 'decision')}» ya se abrió.`,
  ),
  'mesa.decision-open': say(
    'La decisión está abierta.',
    facts => `El resultado de la decisión «${fact(facts, 'decision')}» ya se declaró.`,
  ),
  'mesa.matter-named': say(
    'Dice qué se decide.',
    facts => `La decisión «${fact(facts, 'decision')}» no dice qué se decide.`,
  ),
  'mesa.quorum-holds': say(
    'Hay quórum.',
    facts => `No hay quórum. ${counted(facts)} Se puede seguir hablando; no se puede decidir.`,
    facts => `No es seguro que haya quórum. ${counted(facts)}`,
  ),
  'mesa.quorum-as-stated': say(
    'La cuenta da lo que se dijo.',
    facts =>
      facts.stated === true
        ? 'Se dijo que hay quórum, y la cuenta dice que no.'
        : 'Se dijo que no hay quórum, y la cuenta dice que sí.',
    'Se dijo si hay quórum, y la cuenta lo deja abierto.',
  ),
  'mesa.vote-held': say(
    'Tiene voto.',
    facts => `${name(facts)} no tiene voto. Lo que dice se guarda y no cuenta.`,
  ),
  'mesa.voter-there': say(
    'Está presente.',
    facts => `${name(facts)} no está presente.`,
    facts => `No se sabe si ${name(facts)} está presente.`,
  ),
  'mesa.vote-once': say('No había votado.', facts => `${name(facts)} ya votó. Vale su primer voto.`),
  'mesa.position-on-scale': say(
    'Las posturas están en la escala.',
    facts => `Esto no está en la escala de la metodología: ${fact(facts, 'positions')}.`,
  ),
  'mesa.secret-without-names': say(
    'No se nombra a nadie.',
    'La votación es secreta: el voto de nadie se anota con su nombre.',
  ),
  'mesa.not-recused': say(
    'No se excusó del asunto.',
    facts => `${name(facts)} se excusó de este asunto. Lo que dice se guarda y no cuenta.`,
  ),
  'mesa.interest-in-time': say(
    'El interés se declara antes de decidir.',
    facts => `${name(facts)} declara su interés después de tomar postura sobre el asunto.`,
  ),
  'mesa.reason-given': say('Da una razón.', facts => `${name(facts)} no da una razón.`),
  'mesa.count-fits': say(
    'La cuenta cuadra.',
    facts =>
      `Hay más votos que personas con lugar. Votos: ${fact(facts, 'total')}. Personas: ${fact(facts, 'present')}.`,
    facts =>
      `Hay más votos que personas que, según la lista, están y pueden votar. Votos: ${fact(facts, 'total')}. Personas: ${fact(facts, 'present')}.`,
  ),
  'mesa.declared-as-computed': say(
    'Se declaró lo que da la regla.',
    facts =>
      `Se declaró: ${word(results, fact(facts, 'declared'))}. La regla da: ${word(results, fact(facts, 'computed'))}.`,
    facts =>
      `Se declaró: ${word(results, fact(facts, 'declared'))}. Lo que se sabe no alcanza para saber qué da la regla.`,
  ),
  'mesa.agreement-known': say(
    'Se conoce el acuerdo.',
    facts => `No hay un acuerdo «${fact(facts, 'agreement')}».`,
  ),
  'mesa.agreement-once': say(
    'El acuerdo es nuevo.',
    facts => `El acuerdo «${fact(facts, 'agreement')}» ya se tomó.`,
  ),
  'mesa.agreement-decided': say(
    'La decisión que lo sostiene se aprobó.',
    facts => `La decisión «${fact(facts, 'decision')}», que sostiene el acuerdo, no se aprobó.`,
    facts => `Nadie ha declarado la decisión «${fact(facts, 'decision')}», que sostiene el acuerdo.`,
  ),
  'mesa.responsible-known': say('Dice quién es responsable.', facts =>
    fact(facts, 'unknown') === ''
      ? `Nadie es responsable del acuerdo «${fact(facts, 'agreement')}».`
      : `Nadie conoce a quienes deben cumplirlo: ${fact(facts, 'unknown')}.`,
  ),
  'mesa.due-ahead': say(
    'La fecha está por venir.',
    facts => `El acuerdo «${fact(facts, 'agreement')}» vence el ${day(facts, 'due')}, que ya había pasado.`,
  ),
  'mesa.handed-over-first': say(
    'Se entregó a la institución.',
    facts =>
      `El acuerdo «${fact(facts, 'agreement')}» no se entregó a ${fact(facts, 'institution')}. Primero entréguelo.`,
  ),
  'mesa.refusal-reasoned': say('Dice por qué.', facts =>
    facts.answer === 'refused'
      ? `${fact(facts, 'institution')} rechaza el acuerdo «${fact(facts, 'agreement')}» y no da una razón.`
      : `${fact(facts, 'institution')} acepta con cambios el acuerdo «${fact(facts, 'agreement')}» y no dice cuáles.`,
  ),
}
