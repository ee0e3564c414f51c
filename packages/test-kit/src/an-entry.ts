import type { EntryDataByKind, EntryDraft, EntryDraftOf, EntryKind, PartialDate } from '@apertura/domain'

type More<K extends EntryKind> = Partial<Omit<EntryDraftOf<K>, 'kind' | 'on' | 'data'>>

/**
 * A valid draft of one kind of entry: give what the test is about, the rest has plain defaults. The id is
 * made from kind and date unless `more.id` says another; `knownOn` and `recordedAt` follow `on`.
 *
 * @example
 * ```ts
 * anEntry('works.suspended', '2030-02-01').id // => 'works-suspended-2030-02-01'
 * ```
 */
export function anEntry<K extends EntryKind>(
  kind: K,
  on: PartialDate,
  data: Partial<EntryDataByKind[K]> = {},
  more: More<K> = {},
): EntryDraft {
  const draft = {
    id: idOf(kind, on),
    kind,
    v: 1,
    on,
    knownOn: on,
    recordedAt: '2040-01-01',
    by: 'archivo',
    assertedBy: 'alcaldia',
    sources: [{ source: 'gaceta', certainty: 'stated' }],
    data: { title: { 'es-MX': kind, en: kind }, ...defaults[kind], ...data },
    ...more,
  }
  return draft as unknown as EntryDraft
}

const idOf = (kind: string, on: PartialDate) =>
  `${kind}-${on}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-+$/, '')

const content = { commitment: 'a'.repeat(64) }
const ofVersion = { document: 'acta', version: 1 } as const
const said = { 'es-MX': 'Se dice esto', en: 'This is said' }
const ofPart = { contribution: 'F-1', part: 'problem' } as const

/** What a kind needs beside its title; a kind that needs nothing more is absent. */
const defaults: { readonly [K in EntryKind]?: Partial<EntryDataByKind[K]> } = {
  'definition.adopted': { definition: 'villa-ejemplo-1', digest: '0'.repeat(64) },
  'definition.changed': { digest: '0'.repeat(64) },
  'application.submitted': {
    applicants: ['alcaldia'],
    documents: [],
    signers: [{ institution: 'alcaldia', capacity: { 'es-MX': 'Alcaldesa', en: 'Mayor' } }],
    laws: [],
    precedents: [],
    accompaniedBy: ['vecinas'],
    themes: [],
  },
  'withdrawal.notified': { from: 'alcaldia', to: 'ogp' },
  'body.created': { body: 'promotor' },
  'body.installed': { body: 'promotor' },
  'body.rules-adopted': { body: 'promotor' },
  'body.dissolved': { body: 'promotor' },
  'member.joined': { body: 'promotor', member: 'vecinas', instrument: 'agreement' },
  'member.left': { body: 'promotor', member: 'vecinas', lastDay: 'in' },
  'role.taken': { member: 'alcaldia', role: 'facilitator' },
  'representative.designated': { institution: 'universidad', body: 'promotor', person: 'ana' },
  'liaison.designated': { institution: 'universidad', person: 'ana' },
  'liaison.ended': { institution: 'universidad', person: 'ana', lastDay: 'in' },
  'liaison.changed': { body: 'promotor' },
  'call.opened': { call: 'convocatoria', body: 'asesor' },
  'call.closed': { call: 'convocatoria', lastDay: 'in' },
  'guidelines.adopted': { bodies: ['promotor'] },
  'consultation.announced': { from: '2030-07-01', to: '2030-08-31' },
  'consultation.extended': { to: '2030-09-15' },
  'stage.opened': { stage: 'organisation' },
  'stage.closed': { stage: 'organisation' },
  'parenthesis.opened': {
    parenthesis: 'veda',
    cause: 'eleccion',
    forbids: [{ act: 'dissemination', actors: ['public-bodies'] }],
  },
  'parenthesis.closed': { parenthesis: 'veda', lastDay: 'in' },
  'parenthesis.reread': { parenthesis: 'veda', from: '2030-04-01', to: '2030-06-05' },
  'deadline.set': { obligation: 'plan-due', due: '2030-12-31' },
  'session.held': { series: 'sesiones' },
  'sessions.noted': { series: 'sesiones' },
  'agreements.delivered': { to: ['alcaldia'] },
  'dissemination.noted': { channels: [{ 'es-MX': 'Página web', en: 'Website' }] },
  'document.issued': { issuers: ['alcaldia'] },
  'statement.made': { form: 'reason', speakers: ['alcaldia'] },
  'reading.disputed': {
    readings: [
      { says: { 'es-MX': 'Una', en: 'One' }, citation: 0 },
      { says: { 'es-MX': 'Otra', en: 'Another' }, citation: 0 },
    ],
  },
  'omission.noted': { act: 'dissemination.noted', owedBy: 'alcaldia' },
  'consultation.cited': { stream: 'consulta', head: 'a'.repeat(64), entries: 40, contributions: 12 },
  'intake.closed': {
    intake: 'web',
    file: 'aportaciones.csv',
    sha256: 'a'.repeat(64),
    rows: 12,
    unreadable: [{ reason: 'row.too-long', count: 1 }],
    channels: [{ channel: 'web', count: 11 }],
  },
  'contribution.received': { contribution: 'F-1', channel: 'web', parts: ['problem'], content },
  'contribution.judged': {
    ...ofPart,
    outcome: 'met',
    pack: 'consulta@1',
    met: [],
    unmet: [],
    undetermined: [],
  },
  'review.assigned': { ...ofPart, reviewer: 'vecinas' },
  'review.recused': { ...ofPart, reviewer: 'vecinas', reason: { 'es-MX': 'Es parte', en: 'Takes part' } },
  'review.given': { ...ofPart, reviewer: 'vecinas', outcome: 'met' },
  'appeal.filed': ofPart,
  'reply.sent': {
    reply: 'respuesta-1',
    contribution: 'F-1',
    pack: 'consulta@1',
    parts: [{ part: 'problem', outcome: 'met', met: [], unmet: [], undetermined: [], reasons: [] }],
    decidedBy: [],
    content,
  },
  'contributions.merged': { into: 'F-1', from: ['F-2'] },
  'contribution.split': { contribution: 'F-1', into: ['F-1-a', 'F-1-b'] },
  'grouping.undone': { entry: 'otra' },
  'axis.confirmed': { contribution: 'F-1', axis: 'agua' },
  'score.given': { ...ofPart, reviewer: 'vecinas', criterion: 'impacto', points: 3 },
  'selection.listed': { list: 'lista', items: [] },
  'solution.pooled': { contribution: 'F-1', problem: 'unmet' },
  'mesa.convened': { mesa: 'mesa-agua', session: '2030-06-20', mode: 'in-person', agenda: [] },
  'mesa.seated': {
    people: [{ id: 'ana', name: 'Ana Prueba', data: 'public-by-role', sector: 'civil-society' }],
    seats: [{ id: 'silla-1', body: 'promotor', sector: 'civil-society', holder: 'ana' }],
  },
  'guest.admitted': { person: { id: 'luis', name: content, data: 'confidential' }, as: 'guest' },
  'mesa.opened': { at: '10:00' },
  'office.taken': { office: 'moderator', person: 'ana' },
  'attendance.noted': { marks: [{ person: 'ana', status: 'present' }] },
  'attendance.counted': { present: 22, represented: 4 },
  'quorum.stated': { reached: true },
  'mesa.installed': {},
  'moment.begun': { moment: 'welcome' },
  'item.added': { item: { id: 'punto-1', title: said }, consent: 'given' },
  'item.opened': { item: 'punto-1' },
  'item.closed': { item: 'punto-1', outcome: 'done' },
  'turn.requested': { person: 'ana' },
  'turn.begun': { person: 'ana' },
  'turn.ended': { person: 'ana' },
  'words.noted': { form: 'speech', words: said },
  'proposal.tabled': { proposal: 'propuesta-1', words: said },
  'proposal.amended': { proposal: 'propuesta-1', version: 2, words: said },
  'interest.declared': { person: 'ana', interest: said, recuses: true },
  'decision.opened': { decision: 'decision-1', ballot: 'open' },
  'position.noted': { decision: 'decision-1', person: 'ana', position: 'agree' },
  'ballots.counted': { decision: 'decision-1', how: 'secret', counts: [{ position: 'agree', count: 4 }] },
  'decision.declared': { decision: 'decision-1', result: 'adopted' },
  'agreement.made': { agreement: 'acuerdo-1', words: said, responsible: ['alcaldia'], due: null },
  'agreement.followed': { agreement: 'acuerdo-1', status: 'done' },
  'agreements.handed-over': { agreements: ['acuerdo-1'], to: 'alcaldia' },
  'agreement.answered': { agreement: 'acuerdo-1', by: 'alcaldia', answer: 'accepted' },
  'mesa.recessed': {},
  'mesa.suspended': {},
  'mesa.resumed': {},
  'mesa.closed': {},
  'mesa.called-off': { to: null },
  'mesa.cited': {
    stream: 'mesa-agua',
    mesa: 'mesa-agua',
    session: '2030-06-20',
    head: 'a'.repeat(64),
    entries: 40,
  },
  'document.drafted': { ...ofVersion, type: 'minutes', digest: 'a'.repeat(64) },
  'document.circulated': { ...ofVersion, to: ['ana'], until: '2030-06-27' },
  'document.observed': { ...ofVersion, by: 'ana', words: said },
  'observation.settled': { ...ofVersion, observation: 'otra', settled: 'taken' },
  'document.approved': { ...ofVersion, by: 'promotor' },
  'document.signed': {
    ...ofVersion,
    by: 'ana',
    evidence: { kind: 'autograph', file: 'hoja-de-firmas.png', sha256: 'a'.repeat(64) },
  },
  'document.published': { ...ofVersion, form: 'public-version' },
  'document.amended': { ...ofVersion, erratum: said },
  'redaction.resolved': { ...ofVersion, committee: 'comite', resolution: 'R-1/2030', removals: [] },
  'payload.erased': { entry: 'otra', ground: { 'es-MX': 'A petición', en: 'On request' } },
}
