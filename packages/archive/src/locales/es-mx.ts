import type { StoryWords } from './story-words.js'

const memberships: Readonly<Record<string, string>> = {
  outside: 'no forma parte de la Alianza para el Gobierno Abierto (OGP)',
  applicant: 'es candidata a entrar a la Alianza para el Gobierno Abierto (OGP)',
  accepted: 'fue aceptada en la Alianza para el Gobierno Abierto (OGP)',
  member: 'es miembro de la Alianza para el Gobierno Abierto (OGP)',
  withdrawing: 'avisó que sale de la Alianza para el Gobierno Abierto (OGP)',
  withdrawn: 'salió de la Alianza para el Gobierno Abierto (OGP)',
  lapsed: 'perdió su lugar en la Alianza para el Gobierno Abierto (OGP)',
}
const paces: Readonly<Record<string, string>> = {
  running: 'siguen en marcha',
  suspended: 'están suspendidos',
  ended: 'terminaron',
}

export const esMX: StoryWords = {
  htmlLang: 'es-MX',
  otherLanguage: 'Read this in English',
  skip: 'Ir al contenido',
  contents: 'Contenido',
  about: (place, entries, day) =>
    `${place}: ${entries} hechos y voces, cada uno con su fuente, leídos al ${day}.`,
  membership: possible =>
    `La ciudad ${possible.map(state => memberships[state] ?? state).join(', o bien ')}.`,
  works: (pace, stage) =>
    `Los trabajos del plan ${paces[pace] ?? pace}; la última etapa a la que llegaron es ${stage}.`,
  either: sentences =>
    sentences.length === 1 ? sentences.join('') : `La fuente no lo define: ${sentences.join(' O bien: ')}`,
  undone: titles => `Nunca se hizo: ${titles.join('; ')}.`,
  stages: {
    antecedents: 'antecedentes',
    application: 'postulación',
    orientation: 'orientación',
    'co-creation': 'cocreación',
    endorsement: 'respaldo del foro',
    validation: 'validación',
    publication: 'publicación',
    submission: 'entrega a OGP',
    implementation: 'implementación',
    learning: 'aprendizaje',
    'next-cycle': 'siguiente ciclo',
  },
  milestones: {
    title: 'Qué pasó',
    intro: 'Cada hecho en su orden, con la fecha tan exacta como la da la fuente.',
  },
  parentheses: {
    title: 'Paréntesis',
    intro:
      'Lo que interrumpió el proceso. Una veda detiene la difusión del gobierno, no el trabajo ni a la sociedad civil.',
  },
  people: {
    title: 'Quién entró y quién salió',
    intro: 'Por cuerpo colegiado, con las fechas que la fuente permite afirmar.',
  },
  undoneSection: {
    title: 'Lo que nunca se hizo',
    intro: 'Lo debido y lo anunciado que no ocurrió. Si nunca se fijó fecha, no hay vencimiento.',
  },
  unsettled: {
    title: 'Lo que la fuente no resuelve',
    intro: 'Donde las fuentes no coinciden o se contradicen, se conservan todas las lecturas.',
  },
  voices: {
    title: 'Voces',
    intro: 'Razones, compromisos, preocupaciones y testimonios: quedan junto a los hechos y no los mueven.',
  },
  next: {
    title: 'Qué procedería y qué no',
    intro: 'Leído en la fecha de esta página, con la razón principal de cada impedimento.',
  },
  fromTo: (from, to) => (to === null ? `${from} – sin fin conocido` : from === to ? from : `${from} – ${to}`),
  forbids: (act, actors) => `Prohíbe ${act === 'dissemination' ? 'difundir' : act} a: ${actors.join(', ')}.`,
  actors: { 'public-bodies': 'todo ente público' },
  otherReading: (dates, says) => `Otra lectura: ${dates}. ${says}`,
  deduced: reason => `Deducido: ${reason}`,
  sat: (name, from, to, still) =>
    `${name}. Entrada: ${from}${to === null ? (still ? '' : ' (no es seguro)') : `. Último día: ${to}`}`,
  neverSet: 'Nunca se le puso fecha, así que no está vencido.',
  due: due => `Plazo: ${due}.`,
  lateSince: (due, since) => `Plazo: ${due}. Vencido desde el ${since}.`,
  forms: {
    reason: 'razones',
    undertaking: 'compromiso',
    concern: 'preocupación',
    testimony: 'testimonio',
    lesson: 'aprendizaje',
    encouragement: 'aliento',
    assessment: 'valoración',
  },
  acts: {
    'consultation.opened': 'Abrir una consulta pública',
    'plan.endorsed': 'Respaldar el plan en el foro',
    'plan.validated': 'Validar el plan',
    'plan.published': 'Publicar el plan',
    'plan.submitted': 'Entregar el plan a OGP',
    'implementation.started': 'Iniciar la implementación',
    'works.resumed': 'Reanudar los trabajos',
    'works.ended': 'Dar por terminados los trabajos',
  },
  mayDo: (act, outcome) =>
    `${act}: ${{ met: 'procede', unmet: 'no procede', undetermined: 'no está claro' }[outcome]}`,
  sources: 'Fuente',
  line: line => `línea ${line}`,
  lines: (first, last) => `líneas ${first}–${last}`,
  certainty: {
    verified: 'verificado',
    stated: 'dicho por la fuente',
    reported: 'dicho por terceros',
    deduced: 'deducido',
    unverified: 'sin verificar',
  },
  computed: (entries, head) =>
    `Esta página se calculó a partir de un registro de ${entries} entradas${head ? ` cuya última huella es ${head}` : ''}. Puede borrarse y volver a hacerse.`,
}
