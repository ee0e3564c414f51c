import { plain, table, writePage } from './write-page.mjs'

const says = {
  status: 'dónde está el proceso en un día, y qué puede ocurrir después',
  can: 'si un acto estaría en regla un día, con todas las razones',
  timeline: 'qué ocurrió, en orden, y quién lo dice y dónde',
  calendar:
    'días sin trabajo, vedas, sesiones y plazos; con --ics también como archivo para programas de calendario',
  plan: 'el calendario de trabajo sobre los días reales, con lo que se sabía un día; con --svg también como imagen',
  check: 'qué falla en la definición, en el registro y en lo que se hizo, norma por norma',
  record:
    'asentar lo que ocurrió: todo un archivo o nada; con --live no se asienta lo que una norma prohíbe, y con --stream queda en un registro propio, como el de una consulta o una mesa',
  screen:
    'revisar aportaciones con los criterios: cuáles pasan, cuáles no y por qué, y cuáles esperan a una persona; con --record también asienta que llegaron',
  letters:
    'las respuestas razonadas que se deben a quien envió una aportación, una carta cada una, como página si --to no dice otra cosa; con --record asienta que se enviaron',
  minutes:
    'los documentos de una mesa, o la ficha de cada sesión que solo se conoce por un relato posterior; con --public deja fuera lo que un comité resolvió',
  archive:
    'el archivo público, como una carpeta de páginas, documentos y datos abiertos; cada MESA es un registro de la carpeta del proceso, de la que entran también texts.jsonl y links.json; con --seal se sella la cabeza del registro con una llave Ed25519, y con --authority se pide su hora (RFC 3161)',
  verify:
    'si un registro o un archivo es, byte por byte, lo que se selló, y si un documento es de un archivo',
}
/** Where a command is shown at work, when it is not a question about a day. */
const guides = {
  record: 'record-a-fact',
  screen: 'answer-a-consultation',
  letters: 'answer-a-consultation',
  minutes: 'run-a-mesa',
  archive: 'publish-the-archive',
  verify: 'verify-a-record',
  plan: 'plan-around-elections',
}
const exits = {
  en: [
    ['0', 'the question was answered'],
    [
      '1',
      '`check`, `verify` or `plan` found something unmet of severity _error_; `record` refused (`--live`) or met another version (`--expect`); with `minutes --public` a document waits for a committee',
    ],
    ['2', 'wrong usage, or something could not be read: the message names file, line and path'],
  ],
  es: [
    ['0', 'la pregunta tuvo respuesta'],
    [
      '1',
      '`check`, `verify` o `plan` hallaron algo incumplido de gravedad _error_; `record` no asentó (`--live`) o encontró otra versión (`--expect`); con `minutes --public` un documento espera a un comité',
    ],
    ['2', 'se usó mal, o algo no se pudo leer: el mensaje nombra archivo, línea y lugar'],
  ],
}

/** The commands as the command line itself describes them. */
export function writeCommandLine(known) {
  const commands = [
    known.status,
    known.can,
    known.timeline,
    known.calendarCommand,
    known.planCommand,
    known.check,
    known.recordCommand,
    known.screen,
    known.letters,
    known.minutes,
    known.archiveCommand,
    known.verify,
  ]
  const strange = commands.filter(({ name }) => !says[name])
  if (strange.length > 0)
    throw new Error(`docs/tools/command-line.mjs has no Spanish for ${strange.map(({ name }) => name)}`)
  const usage = commands.map(({ name, usage }) => `apertura ${name} ${usage}`).join('\n')
  const link = name => `[\`${name}\`](../do/${guides[name] ?? 'ask-about-a-day'}.md)`
  writePage('look-up/command-line.md', {
    title: 'Command line',
    description: 'The commands of apertura, their flags and exit codes',
    body: `The package [\`apertura\`](https://www.npmjs.com/package/apertura) installs one command. \`PROCESS\` is a city of \`@apertura/cities\`, an npm package, or a folder with \`process.json\` and \`record.jsonl\`. Days are written \`YYYY-MM-DD\`; today when none is given. In questions and answers \`from\` and \`to\` are both days in.

\`\`\`sh
${usage}
\`\`\`

${table(
  ['command', 'what it answers'],
  commands.map(({ name, says: what }) => [link(name), plain(what)]),
)}

Every command takes \`--json\` (one JSON document on standard output and nothing else there), \`--locale es-MX|en\` and \`--help\`. Messages go to standard error.

## Exit codes

${table(['code', 'means'], exits.en)}`,
  })
  writePage('es/look-up/command-line.md', {
    title: 'Línea de órdenes',
    description: 'Las órdenes de apertura, sus opciones y sus códigos de salida',
    body: `El paquete [\`apertura\`](https://www.npmjs.com/package/apertura) instala una sola orden. \`PROCESS\` es una ciudad de \`@apertura/cities\`, un paquete de npm, o una carpeta con \`process.json\` y \`record.jsonl\`. Los días se escriben \`AAAA-MM-DD\`; sin día, se entiende hoy. En preguntas y respuestas, \`from\` y \`to\` son días incluidos.

\`\`\`sh
${usage}
\`\`\`

${table(
  ['orden', 'qué contesta'],
  commands.map(({ name }) => [link(name), plain(says[name])]),
)}

Todas aceptan \`--json\` (un documento JSON en la salida estándar y nada más ahí), \`--locale es-MX|en\` y \`--help\`. Los mensajes van a la salida de errores.

## Códigos de salida

${table(['código', 'significa'], exits.es)}`,
  })
}
