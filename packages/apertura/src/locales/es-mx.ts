import type { TerminalWords } from './terminal-words.js'

export const esMX: TerminalWords = {
  memberships: {
    outside: 'fuera de OGP',
    applicant: 'candidata a OGP',
    accepted: 'aceptada en OGP',
    member: 'miembro de OGP',
    withdrawing: 'en proceso de salir de OGP',
    withdrawn: 'salió de OGP',
    lapsed: 'su membresía caducó',
  },
  paces: { running: 'en marcha', suspended: 'suspendidos', ended: 'terminados' },
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
  outcomes: { met: 'procede', unmet: 'no procede', undetermined: 'no está claro si procede' },
  membership: 'Pertenencia a OGP',
  works: 'Trabajos del plan',
  parentheses: 'Paréntesis abiertos',
  owed: 'Pendiente',
  or: 'o bien',
  perhaps: 'quizá',
  lasts: (from, to) => `inicio: ${from}; ${to === null ? 'sin fin conocido' : `fin: ${to}`}`,
  neverSet: 'nunca se fijó fecha',
  due: date => `plazo: ${date}`,
  lateSince: date => `con retraso desde el ${date}`,
  asKnownOn: date => `Con lo que se sabía públicamente el ${date}.`,
  seeCan: 'Para saber si un acto procede y por qué: apertura can PROCESO ACTO --on FECHA',
  answer: (act, date, outcome) => `${act}, ${date}: ${outcome}`,
  nothingHappened: 'El registro no cuenta nada entre esos días.',
  accordingTo: (who, where) => `según ${who}: ${where}`,
  checked: ({ unmet, undetermined, entries }) =>
    unmet + undetermined === 0
      ? `Nada que señalar en la definición ni en ${entries === 1 ? '1 entrada' : `${entries} entradas`}.`
      : `${unmet} sin cumplir (✗ errores, ! avisos) y ${undetermined} sin resolver (?) en la definición y ${entries === 1 ? '1 entrada' : `${entries} entradas`}.`,
  entriesRecorded: (count, version) =>
    `${count === 1 ? 'Se asentó 1 entrada' : `Se asentaron ${count} entradas`}; el registro tiene ahora ${version}.`,
  notRecorded: 'No se asentó nada: lo impide lo que se dice arriba.',
  otherVersion: (expected, actual) =>
    `No se asentó nada: se esperaba un registro de ${expected === 1 ? '1 entrada' : `${expected} entradas`} y tiene ${actual}. Alguien escribió antes: revise lo nuevo e inténtelo otra vez.`,
  intact: (entries, head, since) =>
    [
      `Íntegro: ${entries === 1 ? '1 entrada' : `${entries} entradas`}, la última con la huella ${head}.`,
      ...(since === null ? [] : [since === 0 ? 'Es la conocida.' : `La conocida está ${since} antes.`]),
    ].join(' '),
  altered: problems => `Alterado: ${problems === 1 ? '1 problema' : `${problems} problemas`}.`,
  differs: (expected, found) => `se esperaba ${expected}; se encontró ${found}`,
  windows: 'Paréntesis y vedas',
  otherReading: 'otra lectura',
  daysOff: 'Días sin trabajo, además del fin de semana',
  sessions: 'Sesiones',
  clashes: 'El mismo día, dos sesiones para las mismas personas',
  membersWanted: count => (count === 1 ? '1 integrante' : `${count} integrantes`),
  deadlines: 'Plazos',
  saved: file => `Se escribió ${file}.`,
  leftOut: count =>
    count === 1
      ? 'Quedó fuera 1 asunto cuya fecha es demasiado vaga para un programa de calendario.'
      : `Quedaron fuera ${count} asuntos cuya fecha es demasiado vaga para un programa de calendario.`,
  noDay: 'ningún día',
  slack: days =>
    days < 0
      ? `${-days === 1 ? '1 día' : `${-days} días`} de más`
      : days === 0
        ? 'sin margen'
        : `${days === 1 ? '1 día' : `${days} días`} de margen`,
  pushedBy: {
    after: activity => `espera a que termine «${activity}»`,
    silence: silence => `espera a que pase «${silence}»`,
    session: series => `espera una sesión de «${series}»`,
    notBefore: date => `no puede empezar antes del ${date}`,
  },
  fits: end => (end === null ? 'Cabe.' : `Cabe: todo termina a más tardar el ${end}.`),
  fitsNot: 'No cabe.',
  termEnds: 'Fin del periodo',
  screened: ({ total, met, unmet, undetermined }, unreadable) =>
    [
      `${total === 1 ? '1 aportación' : `${total} aportaciones`}. Cumplen: ${met}. No cumplen: ${unmet}. Esperan a una persona: ${undetermined}.`,
      ...(unreadable > 0
        ? [
            `${unreadable === 1 ? '1 renglón quedó aparte' : `${unreadable} renglones quedaron aparte`}, sin perderse.`,
          ]
        : []),
    ].join(' '),
  byCriterion: (code, { met, unmet, undetermined }) =>
    `  ${code}: ${met} sí, ${unmet} no, ${undetermined} sin resolver`,
  solutions: ({ total, met, unmet, undetermined }) =>
    `Con ${total === 1 ? '1 propuesta de solución' : `${total} propuestas de solución`}, que se juzgan aparte: ${met} cumplen, ${unmet} no cumplen, ${undetermined} esperan a una persona.`,
  marked: count =>
    `${count === 1 ? '1 tiene' : `${count} tienen`} una palabra de las listas: las ve una persona; la lista no decide.`,
  withCare: care =>
    `Con cuidado: ${care.minor} pueden ser de menores de edad o hablar de ellos; ${care['sensitive-data']} pueden traer datos personales.`,
  ofSolution: 'Solución: ',
  alike: groups =>
    `${groups === 1 ? '1 grupo dice' : `${groups} grupos dicen`} lo mismo, o casi; una persona confirma.`,
  setAside: 'Quedaron aparte (renglón: motivo):',
  intakeClosed: (file, rows) =>
    `Se leyó el archivo ${file}, con ${rows === 1 ? '1 renglón' : `${rows} renglones`}.`,
  lettersWritten: (count, folder) =>
    count === 0
      ? 'No se debe ninguna respuesta.'
      : `${count === 1 ? '1 respuesta' : `${count} respuestas`} en ${folder}.`,
  lettersWait: count =>
    `${count === 1 ? '1 aportación espera' : `${count} aportaciones esperan`} a que alguien decida.`,
  documentsWritten: (documents, files, folder) =>
    documents === 0
      ? 'No se escribió ningún documento.'
      : `${documents === 1 ? '1 documento' : `${documents} documentos`} (${files === 1 ? '1 archivo' : `${files} archivos`}) en ${folder}.`,
  documentWaits: (title, places) =>
    `«${title}» espera. Quizá haya que quitarle algo (${places === 1 ? 'en 1 lugar' : `en ${places} lugares`}), y ningún comité lo ha decidido.`,
  documentsPersonal: 'Estos documentos tienen datos personales: publique solo los que escribe con --public.',
  archiveWritten: (pages, files, folder) =>
    `El archivo está en ${folder}: ${pages} páginas, ${files} archivos. Abra index.html; la carpeta completa se puede copiar y alojar donde sea.`,
  archiveUnstated: ({ publisher, license }) => {
    const missing = [
      ...(publisher ? [] : ['quién lo publica']),
      ...(license ? [] : ['con qué licencia se puede usar']),
    ]
    return missing.length === 0 ? [] : [`No dice ${missing.join(' ni ')}; puede decirlo en archive.json.`]
  },
}
