import { readdirSync, readFileSync } from 'node:fs'
import { mending } from './mending.mjs'
import { mesaCodes } from './mesa-codes.mjs'
import { consultationCodes } from './review-codes.mjs'
import { plain, table, writePage } from './write-page.mjs'

const languages = {
  en: {
    folder: '',
    locale: 'en',
    index: 'Codes of findings',
    about: 'Every code that an answer can carry, what it means and who can mend it',
    intro:
      'A _finding_ is one reasoned verdict. Its code is API: dotted, lower case, never used for anything else. Each has a page that says what it means, how much it weighs, before which acts it is asked, which norm stands behind it and how well that norm is known, and who can mend it. An _error_ forbids; a _warning_ advises. The codes of [rule packs](../packs.md), by which applications and contributions are judged, have a page of their own.',
    heads: ['code', 'weighs', 'when it does not hold'],
    groups: {
      gate: 'Gates: asked before an act',
      cycle: 'The order of things',
      definition: 'A definition that does not hold together',
      record: 'A record and a definition that disagree',
      calendar: 'Silences, sessions and schedules',
      review: 'A consultation: asked before an act of its review',
      selection: 'A consultation: scores that do not count',
      words: 'A consultation: words that a person looks at',
      mesa: 'A mesa: asked before an act of its session',
      document: 'A document: asked before a step of its life',
      openness: 'A document: the five elements of openness',
    },
    severity: { error: 'error: it forbids', warning: 'warning: it advises', info: 'info' },
    short: { error: 'error', warning: 'warning', info: 'info' },
    certainty: {
      verified: 'verified: it was read in the published source',
      reported: 'reported: it comes from one member’s practice or from somebody who quotes it',
      stated: 'stated: the record says so, with its source',
      deduced: 'deduced: from what the words mean, or from the order in the definition',
    },
    sections: {
      says: 'What it says',
      weighs: 'How much it weighs',
      asked: 'Before which acts',
      source: 'Where it comes from',
      mend: 'Who can mend it',
      cases: 'Cases',
    },
    outcomes: { met: 'It holds', unmet: 'It does not hold', undetermined: 'It is not settled' },
    results: {
      adopted: 'adopted',
      rejected: 'rejected',
      'no-consensus': 'no consensus',
      deferred: 'put off',
    },
    asked: {
      every: 'Before every act.',
      some: kinds => `Before ${kinds}.`,
      none: 'Before no act: it is asked of what is written.',
      depends: 'Which acts these are is laid down by the definition; here, by that of an invented city.',
      arrow: 'Of every act that is asked about or recorded.',
    },
    certain: 'How well it is known',
    casesIntro:
      'Each case is an invented situation and its outcome, written to be read by a jurist, in Spanish; all are run as tests.',
    countsIntro:
      'Each case is an invented count and what it gives, written to be read by a jurist; all are run as tests.',
  },
  es: {
    folder: 'es/',
    locale: 'es-MX',
    index: 'Códigos de los hallazgos',
    about: 'Cada código que una respuesta puede llevar, qué significa y quién puede remediarlo',
    intro:
      'Un _hallazgo_ es un veredicto razonado. Su código es un compromiso: con puntos, en minúsculas, y nunca se usa para otra cosa. Cada uno tiene una página que dice qué significa, cuánto pesa, antes de qué actos se pregunta, qué norma lo sostiene y qué tan bien se conoce, y quién puede remediarlo. Un _error_ prohíbe; una _advertencia_ aconseja. Los códigos de los [paquetes de reglas](../packs.md), con que se juzgan postulaciones y aportaciones, tienen su propia página.',
    heads: ['código', 'peso', 'cuando no se cumple'],
    groups: {
      gate: 'Compuertas: se preguntan antes de un acto',
      cycle: 'El orden de las cosas',
      definition: 'Una definición que no se sostiene',
      record: 'Un registro y una definición que no concuerdan',
      calendar: 'Vedas, sesiones y calendarios de trabajo',
      review: 'Una consulta: se preguntan antes de un acto de su revisión',
      selection: 'Una consulta: puntos que no cuentan',
      words: 'Una consulta: palabras que una persona revisa',
      mesa: 'Una mesa: se preguntan antes de un acto de su sesión',
      document: 'Un documento: se preguntan antes de un paso de su vida',
      openness: 'Un documento: los cinco elementos de la apertura',
    },
    severity: { error: 'error: prohíbe', warning: 'advertencia: aconseja', info: 'información' },
    short: { error: 'error', warning: 'advertencia', info: 'información' },
    certainty: {
      verified: 'verificada: se leyó en la fuente publicada',
      reported: 'referida: viene de la práctica de un miembro o de quien la cita',
      stated: 'dicha: el registro lo dice, con su fuente',
      deduced: 'deducida: de lo que las palabras significan, o del orden de la definición',
    },
    sections: {
      says: 'Qué dice',
      weighs: 'Cuánto pesa',
      asked: 'Antes de qué actos',
      source: 'De dónde viene',
      mend: 'Quién puede remediarlo',
      cases: 'Casos',
    },
    outcomes: { met: 'Se cumple', unmet: 'No se cumple', undetermined: 'Sin determinar' },
    results: {
      adopted: 'aprobado',
      rejected: 'rechazado',
      'no-consensus': 'sin consenso',
      deferred: 'pospuesto',
    },
    asked: {
      every: 'Antes de cualquier acto.',
      some: kinds => `Antes de ${kinds}.`,
      none: 'Antes de ningún acto: se pregunta a lo que está escrito.',
      depends: 'Cuáles son estos actos lo dice la definición; aquí, la de una ciudad inventada.',
      arrow: 'De todo acto por el que se pregunta o que se asienta.',
    },
    certain: 'Qué tan bien se conoce',
    casesIntro:
      'Cada caso es una situación inventada y su resultado, escrito para que lo lea una persona jurista; todos se ejecutan como pruebas.',
    countsIntro:
      'Cada caso es una cuenta inventada y lo que da, escrito para que lo lea una persona jurista; todos se ejecutan como pruebas.',
  },
}

/** One page a code, and their list, in both languages: everything but who can mend it comes from the code. */
export function writeCodes(known) {
  const codes = everyCode(known)
  for (const words of Object.values(languages)) {
    const language = words.locale === 'en' ? 'en' : 'es'
    for (const each of codes)
      writePage(`${words.folder}look-up/codes/${slug(each.code)}.md`, {
        title: each.code,
        description: (each.says.unmet ?? each.says.undetermined)[words.locale],
        body: pageOf(each, words, language),
      })
    writePage(`${words.folder}look-up/codes/index.md`, {
      title: words.index,
      description: words.about,
      body: [
        words.intro,
        ...Object.entries(words.groups).map(([group, title]) => {
          const rows = codes
            .filter(each => each.group === group)
            .map(each => [
              `[\`${each.code}\`](${slug(each.code)}.md)`,
              words.short[each.severity],
              plain((each.says.unmet ?? each.says.undetermined)[words.locale]),
            ])
          return `## ${title}\n\n${table(words.heads, rows)}`
        }),
      ].join('\n\n'),
    })
  }
}

/** Norms that are not documents, and so have no title of their own to keep. */
const spanishNorms = {
  'The order that the definition of the process lays down': 'El orden que fija la definición del proceso',
  'What the words themselves demand': 'Lo que las palabras mismas exigen',
  'The legal basis recorded with each parenthesis': 'El fundamento legal asentado con cada paréntesis',
  'The definition that the record adopts': 'La definición que el registro adopta',
  'The blackout rules of the definition': 'Las reglas de veda de la definición',
  'The bodies that each series of the definition brings together':
    'Los órganos que reúne cada serie de la definición',
  'The rules of the consultation, in the definition of the process':
    'Las reglas de la consulta, en la definición del proceso',
  'The criteria of the selection': 'Los criterios de la selección',
  'The word list of the consultation': 'La lista de palabras de la consulta',
  'The schedule and the calendar of the definition': 'El calendario de trabajo y los días de la definición',
  'The method of the session, in the definition of the process':
    'La metodología de la sesión, en la definición del proceso',
  'The call to the session': 'La convocatoria a la sesión',
  'The order in the life of a document: draft, circulated, approved, signed, published':
    'El orden de la vida de un documento: borrador, en circulación, aprobado, firmado, publicado',
  'The resolution of the competent committee': 'La resolución del comité competente',
  'The five elements of openness: Transparency and accountability':
    'Los cinco elementos de la apertura: transparencia y rendición de cuentas',
  'The five elements of openness: Participation and co-creation':
    'Los cinco elementos de la apertura: participación y cocreación',
  'The five elements of openness: Integrity and prevention of conflicts of interest':
    'Los cinco elementos de la apertura: integridad y prevención de conflictos de interés',
  'The five elements of openness: Plain language, open and accessible formats':
    'Los cinco elementos de la apertura: lenguaje claro y formatos abiertos y accesibles',
  'The five elements of openness: Memory and archive':
    'Los cinco elementos de la apertura: memoria y archivo',
  'Who is to sign, as the process said beforehand': 'Quiénes firman, como el proceso dijo antes',
}

const slug = code => code.replaceAll('.', '-')

function pageOf(each, words, language) {
  const { sections } = words
  const { title, locator, url } = each.source
  const named = plain((language === 'es' && spanishNorms[title]) || title)
  const norm = [url ? `[${named}](${url})` : named, locator].filter(Boolean).join(', ')
  const kinds = kindsOf(each.guards, words)
  return [
    `## ${sections.says}`,
    Object.entries(words.outcomes)
      .filter(([outcome]) => each.says[outcome])
      .map(
        ([outcome, label]) =>
          `<p class="finding ${outcome}"><b>${label}</b> ${plain(each.says[outcome][words.locale])}</p>`,
      )
      .join('\n\n'),
    `## ${sections.mend}`,
    mending[each.code][language],
    `## ${sections.weighs}`,
    `${sentence(words.severity[each.severity])}.`,
    `## ${sections.asked}`,
    kinds,
    `## ${sections.source}`,
    `${norm}.\n\n${words.certain}: ${words.certainty[each.certainty]}.`,
    ...(each.cases ? [`## ${sections.cases}`, casesOf(each, words)] : []),
  ].join('\n\n')
}

function kindsOf(guards, { asked }) {
  if (guards === undefined) return asked.none
  if (guards === 'arrow') return asked.arrow
  if (guards === 'every') return asked.every
  const named = guards.kinds.map(kind => `[\`${kind}\`](../kinds.md#${kind.replaceAll('.', '')})`).join(', ')
  return [asked.some(named), ...(guards.depends ? [asked.depends] : [])].join(' ')
}

function casesOf({ cases }, words) {
  const { told = [], counted = [] } = Object.groupBy(cases, ({ situation }) =>
    situation ? 'counted' : 'told',
  )
  const lines = told.map(
    ({ sentence: text, expected }) =>
      `- <span lang="es">${plain(text)}</span> → **${words.outcomes[expected].toLowerCase()}**`,
  )
  return [
    ...(told.length > 0 ? [words.casesIntro, lines.join('\n')] : []),
    ...(counted.length > 0 ? [words.countsIntro, countsOf(counted, words)] : []),
  ].join('\n\n')
}

/** Cases that speak both languages, under what they have in common. */
function countsOf(cases, { locale, outcomes, results }) {
  const label = expected => results[expected] ?? outcomes[expected].toLowerCase()
  const situations = Map.groupBy(cases, ({ situation }) => situation)
  return [...situations]
    .map(
      ([situation, found]) =>
        `${plain(situation[locale])}\n\n${found.map(({ title, expected }) => `- ${plain(title[locale])} → **${label(expected)}**`).join('\n')}`,
    )
    .join('\n\n')
}

const sentence = text => text[0].toUpperCase() + text.slice(1)

function everyCode(known) {
  const {
    gates,
    arrowRules,
    words,
    definitionWords,
    agreementWords,
    calendarNorms,
    calendarWords,
    aDefinition,
  } = known
  const cases = gateCases()
  const checks = [
    known.duplicateIds,
    known.unknownReferences,
    known.stagesUnreachable,
    known.noForum,
    known.noEndorsement,
    known.languagesMissing,
  ]
  const codes = [
    ...gates.map(gate => ({
      ...gate,
      group: 'gate',
      cases: cases.get(gate.code),
      says: {
        ...rendered(words, gate.code, ['met', 'unmet', 'undetermined']),
        ...sentencesOf(gate.code, known, cases.get(gate.code) ?? []),
      },
      guards:
        gate.guards === 'every'
          ? 'every'
          : typeof gate.guards === 'function'
            ? { kinds: gate.guards(aDefinition()), depends: true }
            : { kinds: gate.guards },
    })),
    ...Object.values(arrowRules).map(rule => ({
      ...rule,
      group: 'cycle',
      guards: 'arrow',
      says: rendered(words, rule.code, ['met', 'unmet', 'undetermined']),
    })),
    ...checks.map(rule => ({
      ...rule,
      group: 'definition',
      says: rendered(definitionWords, rule.code, ['met', 'unmet']),
    })),
    ...Object.keys(agreementWords.en).map(code => ({
      code,
      severity: 'error',
      certainty: 'deduced',
      source: { title: 'The definition that the record adopts' },
      group: 'record',
      says: rendered(agreementWords, code, ['unmet']),
    })),
    ...Object.values(calendarNorms).map(norm => ({
      ...norm,
      group: 'calendar',
      says: rendered(calendarWords, norm.code, [norm.severity === 'error' ? 'unmet' : 'undetermined']),
    })),
    ...consultationCodes(known),
    ...mesaCodes(known),
  ]
  const missing = codes.filter(({ code }) => !mending[code]).map(({ code }) => code)
  const stale = Object.keys(mending).filter(code => !codes.some(each => each.code === code))
  if (missing.length + stale.length > 0)
    throw new Error(
      `docs/tools/mending.mjs lacks ${missing.join(', ') || 'nothing'} and names ${stale.join(', ') || 'nothing'} that no longer is`,
    )
  return codes
}

/** What each outcome says, as a case of the gate makes it say. */
function sentencesOf(code, { planCycle, inOrder, aDefinition, anEntry }, cases) {
  const says = {}
  for (const { given, act, on, seenOn = on, definition } of cases) {
    const cycle = planCycle(aDefinition(definition))
    const { state } = cycle.replay(
      inOrder(given.map(({ kind, on, data }) => anEntry(kind, on, data ?? {}))),
      { at: seenOn },
    )
    for (const finding of cycle.can(state, act, on).findings)
      if (finding.code === code) says[finding.outcome] ??= finding.words
  }
  return says
}

/** What a table says, with invented facts where a sentence names some. */
function rendered(tables, code, outcomes) {
  const facts = {
    name: 'Vecinas por el Agua',
    kind: 'plan.endorsed',
    definition: 'villa-ejemplo-1',
    id: 'vecinas',
    path: 'forum.0',
    entry: 'consulta-abierta',
    expected: '3f9c…',
    found: 'a41b…',
    opensWith: 'cocreation.started',
    language: 'en',
    'place.es-MX': 'Consulta pública',
    'place.en': 'Public consultation',
    'stage.es-MX': 'Consulta pública',
    'stage.en': 'Public consultation',
    'first.es-MX': 'Consulta pública',
    'first.en': 'Public consultation',
    'body.es-MX': 'Grupo promotor',
    'body.en': 'Promoter group',
    'title.es-MX': 'Veda electoral',
    'title.en': 'Electoral silence',
    from: '2030-04-04',
    to: '2030-06-02',
    normFrom: '2030-04-04',
    normTo: '2030-06-06',
    on: '2030-10-27',
    members: ['vecinas', 'alcaldia'],
    'second.es-MX': 'Mesa del agua',
    'second.en': 'Water mesa',
    'constraints.es-MX': [
      '«Consulta» termina a más tardar el 5 de julio de 2030',
      '«Consulta» no toca la veda',
    ],
    'constraints.en': ['“Consultation” is over by 5 July 2030', '“Consultation” stays clear of the blackout'],
  }
  return Object.fromEntries(
    outcomes.map(outcome => [
      outcome,
      Object.fromEntries(
        Object.entries(tables).map(([locale, sentences]) => [locale, sentences[code]({ ...facts, outcome })]),
      ),
    ]),
  )
}

function gateCases() {
  const folder = new URL('../../packages/plan-cycle/cases/', import.meta.url)
  return new Map(
    readdirSync(folder)
      .map(file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
      .map(({ gate, cases }) => [gate, cases]),
  )
}
