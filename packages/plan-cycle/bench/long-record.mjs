// An invented record of about `length` entries: one plan through all its stages, with many sessions,
// members who come and go, parentheses, and works that are suspended and resumed again and again.

const es = title => ({ 'es-MX': title })
const body = (id, kind) => ({ id, title: es(id), kind })
const stage = (id, opensWith, closesWith) => ({
  id,
  title: es(id),
  opensWith,
  ...(closesWith && { closesWith }),
})
const approval = (act, by) => ({ act, title: es(act), by })
const parties = Array.from({ length: 60 }, (_, i) => ({
  id: `party-${i}`,
  name: `Party ${i}`,
  kind: 'institution',
  sector: i % 3 === 0 ? 'government' : 'civil-society',
}))

/** The definition of an invented town. */
export const townOfTheBench = () => ({
  kind: 'definition',
  v: 1,
  id: 'town-1',
  title: es('Plan'),
  jurisdiction: { id: 'town', title: es('Pueblo'), country: 'MX', timeZone: 'America/Mexico_City' },
  languages: ['es-MX'],
  sources: [],
  sectors: [
    { id: 'government', title: es('Gobierno'), ogp: 'government', publicBody: true },
    { id: 'civil-society', title: es('Sociedad civil'), ogp: 'civil-society', publicBody: false },
  ],
  parties,
  bodies: [body('promoter', 'promoter'), body('advisory', 'advisory'), body('council', 'council')],
  forum: ['promoter', 'advisory'],
  axes: [],
  stages: [
    stage('organisation', 'cocreation.started'),
    stage('consultation', 'consultation.opened', 'consultation.closed'),
    stage('selection', 'selection.started', 'selection.completed'),
    stage('mesas', 'mesas.opened', 'mesas.closed'),
    stage('agreement', 'commitments.presented'),
  ],
  approvals: [
    approval('plan.endorsed', 'promoter'),
    approval('plan.validated', 'council'),
    approval('plan.published', 'party-0'),
    approval('plan.submitted', 'party-0'),
  ],
  methods: [],
  series: [{ id: 'sessions', title: es('Sesiones'), bodies: ['promoter'], method: 'not-stated' }],
  obligations: [],
  dissemination: [{ kind: 'dissemination.noted', by: 'party-0' }],
  rulePacks: [],
})

const milestones = [
  [
    'application.submitted',
    { applicants: ['party-0'], signers: [{ institution: 'party-0' }], accompaniedBy: ['party-1'] },
  ],
  ['membership.accepted', {}],
  ['membership.begun', {}],
  ['orientation.started', {}],
  ['body.installed', { body: 'promoter' }],
  ['body.rules-adopted', { body: 'promoter' }],
  ['body.rules-adopted', { body: 'council' }],
  ['cocreation.started', {}],
  ['consultation.announced', {}],
  ['consultation.opened', {}],
  ['consultation.closed', {}],
  ['selection.started', {}],
  ['selection.completed', {}],
  ['mesas.opened', {}],
  ['mesas.closed', {}],
  ['commitments.presented', {}],
  ['monitor.appointed', {}],
  ['plan.endorsed', {}],
  ['plan.validated', {}],
  ['plan.published', {}],
]

/** Entries in the order in which they happened, a few for each day. */
export function longRecord(length) {
  const drafts = []
  const seated = new Set()
  const write = (kind, data) => {
    const seq = drafts.length + 1
    const on = new Date(Date.UTC(2030, 0, 1 + Math.floor(seq / 2))).toISOString().slice(0, 10)
    const title = es(kind)
    drafts.push({
      id: `entry-${seq}`,
      kind,
      v: 1,
      on,
      knownOn: on,
      recordedAt: on,
      by: 'archive',
      assertedBy: 'party-0',
      sources: [],
      seq,
      data: { title, ...data },
    })
  }
  const between = Math.floor(length / milestones.length)
  for (const [kind, data] of milestones) {
    write(kind, data)
    const until = drafts.length + between - 1
    for (let i = 0; drafts.length < until; i++) ordinary(i, write, seated)
  }
  return drafts
}

function ordinary(i, write, seated) {
  const member = `party-${(i * 7) % 60}`
  switch (i % 8) {
    case 2:
      if (seated.has(member)) write('member.left', { member, body: 'promoter', lastDay: 'in' })
      else write('member.joined', { member, body: 'promoter', instrument: 'call' })
      seated[seated.has(member) ? 'delete' : 'add'](member)
      return
    case 4:
      write('works.suspended', {})
      write('works.resumed', {})
      return
    case 6:
      write('dissemination.noted', { channels: [] })
      return
    case 7:
      if (i % 16 === 7)
        write('parenthesis.opened', {
          parenthesis: 'pause',
          cause: 'election',
          forbids: [{ act: 'dissemination', actors: ['party-3'] }],
        })
      else write('parenthesis.closed', { parenthesis: 'pause', lastDay: 'in' })
      return
    default:
      write('session.held', { series: 'sessions', attendees: [{ party: member, seat: 'held' }] })
  }
}
