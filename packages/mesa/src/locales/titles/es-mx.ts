import type { Titles } from './drafted-kind.js'
import { countedAs, type WordTable, wordIn } from './words.js'

const roles: WordTable = {
  moderator: 'moderación',
  secretariat: 'secretaría técnica',
  chair: 'presidencia',
  convener: 'quien convoca',
  facilitator: 'facilitación',
  member: 'integrante',
  guest: 'persona invitada',
  alternate: 'suplente',
  observer: 'persona observadora',
  staff: 'personal de apoyo',
}
const attendance: WordTable = {
  present: 'está presente',
  late: 'llega tarde',
  left: 'se retira',
  returned: 'regresa',
  absent: 'está ausente',
  excused: 'justifica su ausencia',
}
const attending: WordTable = {
  present: 'presentes',
  late: 'con retraso',
  left: 'se retiraron',
  returned: 'regresaron',
  absent: 'ausentes',
  excused: 'con ausencia justificada',
  represented: 'con representante',
}
const positions: WordTable = {
  agree: 'está a favor',
  reservation: 'está a favor, con una reserva',
  'stand-aside': 'no lo apoya ni lo detiene',
  object: 'se opone',
  abstain: 'se abstiene',
  absent: 'está ausente',
  recused: 'se excusa',
}
const counted: WordTable = {
  agree: 'a favor',
  reservation: 'a favor con reserva',
  'stand-aside': 'no lo apoyan ni lo detienen',
  object: 'en contra',
  abstain: 'abstenciones',
  absent: 'ausencias',
  recused: 'excusas',
}
const results: WordTable = {
  adopted: 'se aprueba',
  rejected: 'se rechaza',
  'no-consensus': 'no hay consenso',
  deferred: 'se pospone',
  withdrawn: 'se retira',
}
const outcomes: WordTable = { done: 'concluido', deferred: 'pospuesto', withdrawn: 'retirado' }
const statuses: WordTable = {
  open: 'está pendiente',
  'under-way': 'está en marcha',
  done: 'está cumplido',
  dropped: 'quedó sin efecto',
}
const answers: WordTable = {
  acknowledged: 'acusa recibo del',
  accepted: 'acepta el',
  'accepted-with-changes': 'acepta con cambios el',
  refused: 'rechaza el',
}
const forms: WordTable = {
  presentation: 'hace una presentación',
  speech: 'toma la palabra',
  question: 'hace una pregunta',
  answer: 'responde',
  note: 'dice algo de lo que se toma nota',
}
const documents: WordTable = {
  minutes: 'el acta',
  call: 'la convocatoria',
  'attendance-list': 'la lista de asistencia',
  'agreement-sheet': 'la hoja de acuerdos',
  'hand-over-letter': 'el oficio de entrega',
  briefing: 'la nota para quien llega',
  'reconstructed-session': 'la ficha de una sesión reconstruida',
  reply: 'la respuesta',
}
const settled: WordTable = {
  taken: 'se atiende',
  'taken-in-part': 'se atiende en parte',
  'not-taken': 'no se atiende',
}
const consent = { given: ', con el visto bueno de la sesión', refused: '', 'not-stated': '' } as const

/** Titles in Spanish as people in Mexico speak it. */
export const esMX: Titles = {
  'mesa.convened': ({ session }, { date }) => `Se convoca a sesión: ${date(session)}.`,
  'mesa.seated': () => 'Se dice quiénes pueden participar en la sesión.',
  'guest.admitted': ({ person, as }, { name }) => `Se da entrada a ${name(person.id)}: ${wordIn(roles, as)}.`,
  'mesa.opened': ({ call = 1 }) =>
    `Comienza la sesión${call > 1 ? `, en ${call === 2 ? 'segunda convocatoria' : `la convocatoria ${call}`}` : ''}.`,
  'office.taken': ({ office, person }, { name }) =>
    `${name(person)} asume un cargo: ${wordIn(roles, office)}.`,
  'attendance.noted': ({ marks }, { name }) => {
    const [{ person, status, by }] = marks
    if (marks.length > 1) {
      const each = marks.map(mark => ({ what: mark.status, count: 1 }))
      return `Se pasa lista (${countedAs(attending, each)}).`
    }
    if (status === 'represented') {
      return `${by === undefined ? 'Alguien' : name(by)} asiste en representación de ${name(person)}.`
    }
    return Object.hasOwn(attendance, status)
      ? `${name(person)} ${attendance[status]}.`
      : `${name(person)}: ${status}.`
  },
  'attendance.counted': ({ body, present, represented = 0 }, { name }) =>
    `Se cuenta a quienes están presentes${body === undefined ? '' : ` (${name(body)})`}: ${present}${represented > 0 ? `, más con representante: ${represented}` : ''}.`,
  'quorum.stated': ({ reached, present }) =>
    `Se dice que ${reached ? '' : 'no '}hay quórum${present === undefined ? '' : ` (presentes: ${present})`}.`,
  'mesa.installed': () => 'Se declara instalada la sesión.',
  'moment.begun': ({ moment }, { name }) => `Comienza un momento de la sesión: ${name(moment)}.`,
  'item.added': ({ item, consent: given }, { text }) =>
    given === 'refused'
      ? `Un asunto queda fuera del orden del día: ${text(item.title)}.`
      : `Se agrega un asunto al orden del día${consent[given]}: ${text(item.title)}.`,
  'item.opened': ({ item }, { name }) => `La sesión pasa a un asunto: ${name(item)}.`,
  'item.closed': ({ item, outcome, to }, { name }) =>
    `La sesión deja un asunto, ${wordIn(outcomes, outcome)}${to ? ` para ${to}` : ''}: ${name(item)}.`,
  'turn.requested': ({ person }, { name }) => `${name(person)} pide la palabra.`,
  'turn.begun': ({ person }, { name }) => `${name(person)} tiene la palabra.`,
  'turn.ended': ({ person }, { name }) => `${name(person)} deja la palabra.`,
  'words.noted': ({ person, form }, { name }) =>
    `${person === undefined ? 'Alguien' : name(person)} ${wordIn(forms, form)}.`,
  'proposal.tabled': ({ proposal, by = [] }, { name, names }) =>
    `Llega un texto a la sesión${by.length > 0 ? `, de parte de ${names(by)}` : ''}: ${name(proposal)}.`,
  'proposal.amended': ({ proposal, version }, { name }) =>
    `Cambia el texto ${name(proposal)}: versión ${version}.`,
  'interest.declared': ({ person, recuses }, { name }) =>
    `${name(person)} declara un interés${recuses ? ' y se excusa de decidir' : ''}.`,
  'decision.opened': ({ decision, proposal, ballot }, { name }) =>
    `Se abre una decisión${ballot === 'secret' ? ', con voto secreto' : ''}: ${name(proposal ?? decision)}.`,
  'position.noted': ({ person, position, by }, { name }) => {
    const whose = by === undefined ? name(person) : `${name(person)}, por medio de ${name(by)},`
    return Object.hasOwn(positions, position)
      ? `${whose} ${positions[position]}.`
      : `${whose} toma una postura: ${position}.`
  },
  'ballots.counted': ({ decision, counts }, { name }) =>
    counts.length === 0
      ? `La sesión asiente sin contar votos sobre ${name(decision)}.`
      : `Se cuentan los votos sobre ${name(decision)} (${countedAs(counted, counts.map(asCounted))}).`,
  'decision.declared': ({ decision, result, to }, { name }) =>
    `Se declara el resultado de ${name(decision)}: ${wordIn(results, result)}${to ? ` para ${to}` : ''}.`,
  'agreement.made': ({ agreement, responsible }, { name, names }) =>
    `Se toma el acuerdo ${name(agreement)}${responsible.length > 0 ? `, a cargo de ${names(responsible)}` : ''}.`,
  'agreement.followed': ({ agreement, status }, { name }) =>
    `El acuerdo ${name(agreement)} ${wordIn(statuses, status)}.`,
  'agreements.handed-over': ({ agreements, to }, { name, names }) =>
    `Se entregan acuerdos a ${name(to)}: ${names(agreements)}.`,
  'agreement.answered': ({ agreement, by, answer }, { name }) =>
    `${name(by)} ${wordIn(answers, answer)} acuerdo ${name(agreement)}.`,
  'mesa.recessed': () => 'La sesión entra en receso.',
  'mesa.suspended': () => 'La sesión se suspende.',
  'mesa.resumed': () => 'La sesión se reanuda.',
  'mesa.closed': () => 'Termina la sesión.',
  'mesa.called-off': ({ to }, { date }) =>
    to === null ? 'La sesión se cancela.' : `La sesión se pospone: ${date(to)}.`,
  'mesa.cited': ({ mesa, entries }, { name }) =>
    `Se cita el registro de ${name(mesa)} (asientos: ${entries}).`,
  'document.drafted': ({ type, version }) => `Se redacta ${wordIn(documents, type)}, versión ${version}.`,
  'document.circulated': ({ document, version, to, until }, { name, names, date }) =>
    `${name(document)}, versión ${version}, se envía a ${names(to)}${until === null ? '' : `, para sus observaciones hasta el ${date(until)}`}.`,
  'document.observed': ({ document, version, by }, { name }) =>
    `${name(by)} pide un cambio en ${name(document)}, versión ${version}.`,
  'observation.settled': ({ document, settled: how }, { name }) =>
    `Se resuelve una observación a ${name(document)}: ${wordIn(settled, how)}.`,
  'document.approved': ({ document, version, by }, { name }) =>
    `${name(by)} aprueba ${name(document)}, versión ${version}.`,
  'document.signed': ({ document, version, by }, { name }) =>
    `${name(by)} firma ${name(document)}, versión ${version}.`,
  'document.published': ({ document, version, form }, { name }) =>
    `${name(document)}, versión ${version}, se publica${form === 'public-version' ? ' en versión pública' : ''}.`,
  'document.amended': ({ document, version }, { name }) =>
    `Hay un error en ${name(document)}, versión ${version}.`,
  'redaction.resolved': ({ document, version, committee }, { name }) =>
    `${name(committee)} decide qué se omite en la versión pública de ${name(document)}, versión ${version}.`,
}

function asCounted({ position, count }: { readonly position: string; readonly count: number }) {
  return { what: position, count }
}
