import { allOf } from '@apertura/calendar'
import { found } from '../found.js'
import { type Gate, gate, nameOf, verdict } from '../gate.js'
import type { MesaKind } from '../mesa-act.js'
import { attendanceOf, mayRepresent, thereBy, thereOf } from '../presence.js'
import { seatOf } from '../seat-of.js'
import { quorumRule } from '../setting.js'
import { mayBeProxy, mayStandIn, standInsOf, standsInAs } from '../stand-ins.js'

/** Acts of one person. */
const ofPerson = [
  'office.taken',
  'attendance.noted',
  'turn.requested',
  'turn.begun',
  'turn.ended',
  'words.noted',
  'interest.declared',
  'position.noted',
] as const satisfies readonly MesaKind[]

/** Who is in the session, and for whom. */
export const people: readonly Gate[] = [
  gate('mesa.person-known', ofPerson, { from: 'reason', stops: true }, ({ state, act: { data } }) => {
    const person = 'marks' in data ? data.marks[0].person : data.person
    return person === undefined ? null : verdict(found(state.people, person) !== undefined, { person })
  }),
  gate(
    'mesa.representative-known',
    ['attendance.noted', 'position.noted'],
    { from: 'reason', stops: true },
    ({ state, act: { data } }) => {
      const by = 'marks' in data ? data.marks[0].by : data.by
      return by === undefined ? null : verdict(found(state.people, by) !== undefined, { person: by })
    },
  ),
  gate('mesa.guest-new', ['guest.admitted'], { from: 'reason', stops: true }, question => {
    const { id, name } = question.act.data.person
    const known = found(question.state.people, id)?.name
    if (typeof known !== 'string' || typeof name !== 'string') return null
    return verdict(known === name, { person: id, name: nameOf(question, id) })
  }),
  gate('mesa.seats-sound', ['mesa.seated'], { from: 'reason' }, ({ setting, state, act: { data } }) => {
    const known = new Set(data.people.map(({ id }) => id))
    const holders = data.seats.flatMap(({ holder }) => holder ?? [])
    const places = data.seats.flatMap(({ holder, body }) => (holder === null ? [] : `${holder} ${body}`))
    const strangers = [
      ...new Set([...holders, ...data.seats.flatMap(({ alternates = [] }) => alternates)]),
    ].filter(id => !known.has(id) && found(state.people, id) === undefined)
    const seen = new Set<string>()
    // Somebody may sit in two bodies that meet together, and not twice in one.
    const twice = [...places, ...data.seats.map(({ id }) => ` ${id}`)].filter(
      each => seen.size === seen.add(each).size,
    )
    const bodies = new Set(data.seats.map(({ body }) => body).filter(id => !setting.hasBody(id)))
    const wrong = [
      ...strangers,
      ...twice.flatMap(each => each.split(' ').find(id => id !== '') ?? []),
      ...bodies,
    ]
    return verdict(wrong.length === 0, { wrong })
  }),
  gate(
    'mesa.movement-possible',
    ['attendance.noted'],
    { from: 'reason', stops: true },
    ({ setting, state, act }) => {
      const [mark] = act.data.marks
      if (act.data.item !== undefined || (mark.status !== 'left' && mark.status !== 'returned')) return null
      const there = thereOf(state, mark.person)
      const possible = mark.status === 'left' ? there !== 'no' : there !== 'yes'
      return verdict(possible, { name: nameOf({ setting, state }, mark.person), status: mark.status })
    },
  ),
  gate('mesa.representation-allowed', ['attendance.noted'], { from: 'method' }, question => {
    const { setting, state, act } = question
    const { data } = act
    const [mark] = data.marks
    if (mark.status !== 'represented') return null
    const { person, as: said = null, by } = mark
    const seat = seatOf(state, person)
    const as = by !== undefined && seat ? standsInAs({ person: by, as: said }, seat) : said
    const allowed = mayRepresent(setting.methodOf(state), as)
    const facts = { name: nameOf(question, person), by: nameOf(question, by ?? ''), as: as ?? '' }
    if (allowed !== 'yes' || by === undefined || !seat)
      return verdict(by === undefined ? allOf(allowed, 'perhaps') : allowed, facts)
    if (as === 'proxy') return verdict(mayBeProxy(state, seat, by), facts)
    // An alternate sits in one seat, not in two.
    const others = state.seats.filter(({ id }) => id !== seat.id)
    const sits = standInsOf(state, setting.methodOf(state), others, data.item ?? null).sits.has(by)
    return verdict(mayStandIn(state, seat, by) && !sits, facts)
  }),
  gate('mesa.proxies-few', ['attendance.noted'], { from: 'method' }, question => {
    const { setting, state, act } = question
    const [mark] = act.data.marks
    const most = setting.methodOf(state)?.representation?.proxies
    if (mark.status !== 'represented' || mark.as !== 'proxy' || !mark.by || !most) return null
    const own = found(state.people, mark.person)?.row
    const others = state.attendance.filter(
      (noted, row) =>
        row !== own &&
        noted?.status === 'represented' &&
        noted.by?.as === 'proxy' &&
        noted.by.person === mark.by,
    )
    return verdict(others.length < most, { by: nameOf(question, mark.by), most })
  }),
  gate('mesa.excuse-has-cause', ['attendance.noted'], { from: 'reason', weight: 'info' }, question => {
    const [mark] = question.act.data.marks
    if (mark.status !== 'excused') return null
    return verdict(mark.cause !== undefined, { name: nameOf(question, mark.person) })
  }),
  gate('mesa.office-holder-there', ['office.taken'], { from: 'reason', weight: 'warning' }, question => {
    const { person, office } = question.act.data
    const noted = attendanceOf(question.state, person)
    return noted === undefined || thereBy(noted.status) === 'yes'
      ? null
      : verdict(noted.there, { name: nameOf(question, person), office })
  }),
  gate(
    'mesa.seats-known',
    ['mesa.installed', 'decision.opened'],
    { from: 'reason' },
    ({ setting, state }) => {
      if (typeof quorumRule(setting, state) === 'string' || state.counted.length > 0) return null
      const bodies = state.call?.bodies ?? []
      const seated = new Set(state.seats.filter(({ votes }) => votes !== false).map(({ body }) => body))
      const empty = bodies.filter(body => !seated.has(body))
      return verdict(seated.size > 0 && empty.length === 0, { bodies: empty })
    },
  ),
]
