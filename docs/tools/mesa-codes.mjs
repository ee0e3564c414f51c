import { readdirSync, readFileSync } from 'node:fs'
import { mesaMending } from './mesa-mending.mjs'

/** The codes of a mesa and of its documents: gates before an act, and before a step in the life of a document. */
export function mesaCodes(known) {
  const { entryKinds, gatesOfMesa, mesaWords, gatesOfLife, lifeWords } = known
  const inSession = brokenInSession(known)
  const inLife = brokenInLife(known)
  return [
    ...gatesIn(entryKinds, gatesOfMesa).map(gate =>
      pageOf(gate, 'mesa', mesaWords, [
        ...(inSession.get(gate.code) ?? []),
        ...(arithmetic[gate.code]?.() ?? []),
      ]),
    ),
    ...gatesIn(entryKinds, gatesOfLife).map(gate =>
      pageOf(gate, 'document', lifeWords, inLife.get(gate.code) ?? []),
    ),
    ...opennessCodes(known),
  ]
}

/** What a document is held against once it is written; nothing waits for it. */
function opennessCodes({ opennessOf, checkWords, aTree }) {
  return opennessOf(aTree()).flatMap(({ title, checks }) =>
    checks.map(({ code }) => ({
      code,
      severity: 'info',
      certainty: 'deduced',
      source: { title: `The five elements of openness: ${title.en}` },
      group: 'openness',
      says: checkWords[code],
    })),
  )
}

/** In the order in which a session goes, which is that of the lines on who can mend it. */
const gatesIn = (kinds, gatesBefore) => {
  const places = Object.keys(mesaMending)
  const gates = new Map(kinds.flatMap(kind => gatesBefore(kind)).map(gate => [gate.code, gate]))
  return [...gates.values()].sort((a, b) => places.indexOf(a.code) - places.indexOf(b.code))
}

function pageOf({ code, guards, severity, certainty, source }, group, tables, cases) {
  const spoken = cases.filter(({ words }) => words).map(({ expected, words }) => [expected, words])
  return {
    code,
    severity,
    certainty,
    source,
    group,
    guards: { kinds: guards },
    says: { ...said(tables, code), ...Object.fromEntries(spoken) },
    ...(cases.length > 0 ? { cases } : {}),
  }
}

/** What each outcome says with invented facts; one that says nothing of its own is never given. */
function said(tables, code) {
  const render = outcome =>
    Object.fromEntries(
      Object.entries(tables).map(([locale, sentences]) => [
        locale,
        sentences[code]({ ...facts, ...(own[code] ?? {}), outcome }),
      ]),
    )
  const [met, unmet, undetermined] = ['met', 'unmet', 'undetermined'].map(render)
  return { met, unmet, ...(undetermined['es-MX'] === unmet['es-MX'] ? {} : { undetermined }) }
}

const facts = {
  act: 'mesa.installed',
  agreement: 'acuerdo-medir',
  agreements: ['acuerdo-mapa'],
  answer: 'refused',
  as: 'alternate',
  bodies: ['asesor'],
  by: 'Luis Ensayo',
  call: 2,
  committee: 'comité de transparencia',
  computed: 'deferred',
  count: 5,
  decision: 'decision-medir',
  declared: 'adopted',
  document: 'acta',
  due: '2030-01-15',
  earliest: '2030-06-17',
  'first.en': 'Roll call and installation',
  'first.es-MX': 'Pase de lista e instalación',
  first: ['mesa.opened'],
  hour: '10:00',
  institution: 'Aguas de Villa Ejemplo',
  item: 'medicion-nocturna',
  'item.en': 'Measuring leaks at night',
  'item.es-MX': 'Medir de noche las fugas',
  latest: 3,
  method: 'seis-momentos',
  minutes: 15,
  moment: 'votacion',
  most: 1,
  name: 'Ana Prueba',
  needed: 5,
  next: 2,
  observation: 'obs',
  other: 1,
  pace: 'recessed',
  perhaps: 4,
  person: 'eva',
  positions: ['quizas'],
  present: 4,
  proposal: 'medir',
  resolution: 'CT-1',
  session: '2030-06-12',
  stated: true,
  status: 'left',
  total: 9,
  unit: 'working-days',
  unknown: ['obras'],
  until: '2030-06-10',
  version: 3,
  whole: 8,
  wrong: ['silla-4'],
}
const own = {
  'mesa.not-over': { session: 'closed' },
  'mesa.in-order': { session: 'convened' },
  'mesa.second-call-later': { needed: 30 },
  'mesa.count-fits': { present: 7 },
  'mesa.quorum-holds': { perhaps: 6 },
}

/** Cases of the arithmetic, which speak both languages. */
const arithmetic = {
  'mesa.quorum-holds': () => casesIn('quorum-', ({ then }) => then.outcome),
  'mesa.declared-as-computed': () => casesIn('decision-', ({ then }) => then.result),
}

function casesIn(prefix, expected) {
  const folder = new URL('../../packages/mesa/cases/', import.meta.url)
  return readdirSync(folder)
    .filter(file => file.startsWith(prefix))
    .map(file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    .flatMap(({ situation, cases }) =>
      cases.map(each => ({ situation, title: each.title, expected: expected(each) })),
    )
}

/** Which gates each case of a session breaks, and what they say: what had happened before breaks none. */
function brokenInSession({ meeting, mesaExample: { entriesOf, given, town } }) {
  const mesa = meeting(town)
  const folder = new URL('../../packages/mesa/cases/session/', import.meta.url)
  const cases = readdirSync(folder).flatMap(
    file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).cases,
  )
  return byCode(cases, ({ given: name, method, ballot, when }) => {
    const before = given[name].map(({ kind, on, data }) => ({
      kind,
      on,
      data: {
        ...data,
        ...(kind === 'mesa.convened' && method ? { method } : {}),
        ...(kind === 'decision.opened' && ballot ? { ballot } : {}),
      },
    }))
    const { state } = mesa.replay(entriesOf(before, 'antes'))
    return mesa.replay(entriesOf(when), state).findings
  })
}

/** Which gates each case of the life of a document breaks, and what they say. */
function brokenInLife({ documentLife, anEntry }) {
  const life = documentLife({ signers: { acta: ['ana', 'luis'] } })
  const file = new URL('../../packages/minutes/cases/life.json', import.meta.url)
  return byCode(JSON.parse(readFileSync(file, 'utf8')).cases, ({ told }) => {
    const entries = told.map(({ kind, on, id = '', data = {} }, at) =>
      anEntry(
        kind,
        on,
        { document: 'acta', version: 1, ...untold[kind], ...data },
        { id: id || `acto-${at + 1}` },
      ),
    )
    return life.replay(entries).findings
  })
}

/** Cases by the codes of what they find; a case may find the same more than once. */
function byCode(cases, findingsOf) {
  const found = new Map()
  for (const each of cases) {
    for (const { code, outcome, words } of findingsOf(each)) {
      const before = found.get(code) ?? []
      if (!before.some(({ sentence, expected }) => sentence === each.sentence && expected === outcome))
        found.set(code, [...before, { sentence: each.sentence, expected: outcome, words }])
    }
  }
  return found
}

/** What a case leaves out because it is not about that. */
const untold = {
  'document.drafted': { type: 'minutes', digest: '1' },
  'document.circulated': { to: ['ana'], until: '2030-06-10' },
  'document.observed': { by: 'ana', words: { 'es-MX': 'Unas palabras' } },
  'document.approved': { by: 'mesa' },
  'document.signed': {
    by: 'ana',
    evidence: { kind: 'platform', platform: 'Firma Ejemplo', reference: 'F-1' },
  },
  'document.amended': { erratum: { 'es-MX': 'Unas palabras' } },
  'redaction.resolved': {
    committee: 'comité de transparencia',
    resolution: 'CT-1',
    removals: [{ passage: 'p', data: 'confidential', ground: 'norma', legend: { 'es-MX': 'Unas palabras' } }],
  },
}
