/** What the pages of rule packs say around what the packs say themselves, in both languages. */
export const packWords = {
  en: {
    folder: '',
    locale: 'en',
    title: 'Rule packs',
    about:
      'Every criterion that applicants, contributions and seats are judged by, with its source and cases',
    intro:
      'A _rule pack_ is criteria that were laid down together, as data. Its edition goes up whenever it would judge differently, and whoever was told an outcome was told the edition too. Each criterion says what it finds, how much it weighs, where it comes from and how well that is known, and since when it holds. The cases under it are invented, written for a jurist to read, in Spanish; all are run as tests, and a criterion without them fails.',
    packs: {
      'ogp-local-call-2020': 'What whoever applied to OGP Local in the round of 2020 faced.',
      'ogp-local-2021-joining':
        'What joining OGP Local takes since the handbook of 2021, as far as published pages tell it.',
      'mx-petition': 'The right of petition in Mexico: what an authority must answer, and how.',
      'cdmx-consultation': 'What Mexico City asked of contributions to the consultation of its first plan.',
      'cdmx-advisory-group': 'How a seat of Mexico City’s advisory group is filled.',
    },
    parameters: ['parameter', 'what it is', 'value'],
    set: 'What a city may set without touching a criterion:',
    outcomes: {
      met: 'It holds',
      unmet: 'It does not hold',
      undetermined: 'It is not settled',
      'not-concerned': 'It does not apply',
    },
    severity: {
      error: 'error: it forbids',
      warning: 'warning: it advises',
      info: 'information: it only tells',
    },
    certainty: {
      verified: 'verified: it was read in the published source',
      reported: 'reported: by somebody who quotes it, such as the press',
      stated: 'stated: by a party to the process, in its own account',
      deduced: 'deduced: from what else is known',
      unverified: 'unverified: nobody has looked it up yet',
    },
    source: 'Source',
    weighs: 'Weight',
    certain: 'Known',
    inForce: 'In force',
    mend: 'Who can mend it',
    from: day => `from ${day}`,
    until: day => ` to ${day}`,
    always: 'since always',
    places: (name, count) => `Its list \`${name}\` has ${count} places.`,
    cases: 'Cases',
  },
  es: {
    folder: 'es/',
    locale: 'es-MX',
    title: 'Paquetes de reglas',
    about: 'Cada criterio con que se juzgan postulaciones, aportaciones y lugares, con su fuente y sus casos',
    intro:
      'Un _paquete de reglas_ son criterios que se fijaron juntos, como datos. Su edición sube cuando juzgaría de otro modo, y a quien se le dijo un resultado se le dijo también la edición. Cada criterio dice qué halla, cuánto pesa, de dónde viene y qué tan bien se conoce, y desde cuándo rige. Los casos que lleva debajo son inventados y están escritos para que los lea una persona jurista; todos se ejecutan como pruebas, y un criterio sin casos no pasa.',
    packs: {
      'ogp-local-call-2020': 'Lo que enfrentó quien se postuló a OGP Local en la ronda de 2020.',
      'ogp-local-2021-joining':
        'Lo que pide entrar a OGP Local desde el manual de 2021, hasta donde lo dicen páginas publicadas.',
      'mx-petition': 'El derecho de petición en México: qué debe responder una autoridad, y cómo.',
      'cdmx-consultation':
        'Lo que la Ciudad de México pidió a las aportaciones a la consulta de su primer plan.',
      'cdmx-advisory-group': 'Cómo se ocupa un lugar del Grupo Asesor de la Ciudad de México.',
    },
    parameters: ['parámetro', 'qué es', 'valor'],
    set: 'Lo que una ciudad puede fijar sin tocar un criterio:',
    outcomes: {
      met: 'Se cumple',
      unmet: 'No se cumple',
      undetermined: 'Sin determinar',
      'not-concerned': 'No le toca',
    },
    severity: { error: 'error: prohíbe', warning: 'advertencia: aconseja', info: 'información: solo avisa' },
    certainty: {
      verified: 'verificado: se leyó en la fuente publicada',
      reported: 'referido: por quien lo cita, como la prensa',
      stated: 'dicho: por una de las partes del proceso, en su propio relato',
      deduced: 'deducido: de lo demás que se sabe',
      unverified: 'sin verificar: nadie lo ha consultado todavía',
    },
    source: 'Fuente',
    weighs: 'Peso',
    certain: 'Se conoce',
    inForce: 'Rige',
    mend: 'Quién puede remediarlo',
    from: day => `desde el ${day}`,
    until: day => ` hasta el ${day}`,
    always: 'desde siempre',
    places: (name, count) => `Su lista \`${name}\` tiene ${count} lugares.`,
    cases: 'Casos',
  },
}
