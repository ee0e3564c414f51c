// An invented mesa: 2,000 people of four sectors, and as many acts as asked for. People come and go, speak, vote
// and agree until the end; the acts are lawful, except that the quorum is lost now and then.
import { seeded } from './seeded.mjs'

const es = title => ({ 'es-MX': title })
const sectors = ['government', 'civil-society', 'academia', 'private-sector']
const day = '2030-06-20'

export const people = 2000

/** The definition of an invented town. */
export const townOfTheBench = () => ({
  kind: 'definition',
  v: 1,
  id: 'town-1',
  title: es('Plan'),
  jurisdiction: { id: 'town', title: es('Pueblo'), country: 'MX', timeZone: 'America/Mexico_City' },
  languages: ['es-MX'],
  sources: [],
  sectors: sectors.map(id => ({ id, title: es(id), ogp: id, publicBody: id === 'government' })),
  parties: [{ id: 'hall', name: 'City hall', kind: 'institution', sector: 'government' }],
  bodies: [
    { id: 'promoter', title: es('Promotor'), kind: 'promoter' },
    { id: 'advisory', title: es('Asesor'), kind: 'advisory' },
  ],
  forum: ['promoter', 'advisory'],
  axes: [],
  stages: [],
  approvals: [],
  methods: [
    {
      id: 'forum',
      title: es('Foro'),
      moments: [],
      roles: 'not-stated',
      quorum: { atLeast: '1/2', of: 'filled', in: 'each-sector' },
      decision: { kind: 'vote', majority: 'simple' },
      turns: { first: ['first-time'], minutes: 3 },
    },
  ],
  series: [{ id: 'mesas', title: es('Mesas'), bodies: ['promoter', 'advisory'], method: 'forum' }],
  obligations: [],
  dissemination: [],
  rulePacks: [],
})

const idOf = at => `p-${at}`
export const sectorOf = id => sectors[Number(id.slice(2)) % sectors.length]

/** The acts of one session, in the order in which they happened. */
export function longMesa(length) {
  const random = seeded(length)
  const some = n => Math.floor(random() * n)
  const entries = []
  const act = (kind, data) => {
    const id = `act-${entries.length + 1}`
    const at = clock(entries.length)
    const whole = { title: es(kind), at, ...data }
    entries.push({
      id,
      kind,
      v: 1,
      on: day,
      knownOn: day,
      recordedAt: day,
      by: 'desk',
      assertedBy: 'hall',
      sources: [],
      data: whole,
    })
  }
  const there = Array.from({ length: people }, (_, at) => at % 8 < 5)
  begin(act, there)
  const session = { open: null, voted: new Set(), asked: null, speaking: null, made: 0 }
  while (entries.length < length) ordinary(act, some, session, there)
  return entries
}

function begin(act, there) {
  const all = there.map((_, at) => ({ id: idOf(at), sector: sectorOf(idOf(at)) }))
  act('mesa.convened', {
    mesa: 'mesa-1',
    series: 'mesas',
    session: day,
    mode: 'in-person',
    agenda: [{ id: 'water', title: es('Agua') }],
  })
  act('mesa.seated', {
    people: all.map(each => ({ ...each, name: `Person ${each.id}`, data: 'public-by-role' })),
    seats: all.map(({ id, sector }, at) => ({
      id: `seat-${at}`,
      body: at % 3 === 0 ? 'advisory' : 'promoter',
      sector,
      holder: id,
    })),
  })
  act('mesa.opened', {})
  act('attendance.noted', {
    marks: all.map(({ id }, at) => ({ person: id, status: there[at] ? 'present' : 'absent' })),
  })
  act('mesa.installed', {})
  act('item.opened', { item: 'water' })
}

function ordinary(act, some, session, there) {
  const dice = some(100)
  const at = some(people)
  const person = idOf(at)
  if (dice < 30) {
    // More go while the hour is late, so that the quorum is lost and found again.
    if (there[at]) act('attendance.noted', { marks: [{ person, status: 'left' }] })
    else act('attendance.noted', { marks: [{ person, status: 'returned' }] })
    there[at] = !there[at]
  } else if (dice < 50) speak(act, session, person)
  else if (dice < 65)
    act('words.noted', { person, item: 'water', form: 'speech', words: es('Se dijo algo.') })
  else if (dice < 68) {
    session.made += 1
    act('agreement.made', {
      agreement: `agreement-${session.made}`,
      words: es('Acuerdo'),
      responsible: ['hall'],
      due: null,
    })
  } else if (session.open === null || dice < 70) decide(act, session)
  else if (there[at] && !session.voted.has(person)) {
    session.voted.add(person)
    act('position.noted', {
      decision: session.open,
      person,
      position: ['agree', 'agree', 'object', 'abstain'][some(4)],
    })
  } else act('words.noted', { item: 'water', form: 'note', words: es('Nota.') })
}

function speak(act, session, person) {
  if (session.speaking !== null) {
    act('turn.ended', { person: session.speaking })
    session.speaking = null
  } else if (session.asked !== null) {
    act('turn.begun', { person: session.asked })
    session.speaking = session.asked
    session.asked = null
  } else {
    act('turn.requested', { person })
    session.asked = person
  }
}

function decide(act, session) {
  if (session.open !== null) {
    act('decision.declared', { decision: session.open, result: 'withdrawn' })
    session.open = null
    return
  }
  session.voted.clear()
  session.made += 1
  session.open = `decision-${session.made}`
  act('decision.opened', { decision: session.open, item: 'water', ballot: 'open' })
}

/** An hour of the day for each act, a few seconds apart. */
function clock(at) {
  const second = (8 * 3600 + Math.floor(at / 2)) % 86_400
  const two = value => String(value).padStart(2, '0')
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`
}
