import type { AccountAttendance, AccountPerson, MesaAccount } from '@apertura/domain'
import type { Inlines } from '../../tree/document-tree.js'
import { words } from '../../wording/fill.js'
import { list, paragraph, section, sentences, table } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { capital, type Say } from '../say.js'
import { sayStretch } from '../say-stretch.js'

/** Who came, who did not, who stood in for whom, and of whom the source says nothing. */
export const rollCall: MesaSection = ({ attendance, counted, people, state }, say) => {
  const partyOf = (id: string) =>
    sayParty(
      people.find(person => person.id === id),
      say,
    )
  const seated = attendance.filter(({ seat }) => seat !== null)
  const guests = attendance.filter(({ seat }) => seat === null)
  const standsIn = (person: string) =>
    attendance.some(
      ({ representedBy }) => representedBy?.person === person && representedBy.as === 'alternate',
    )
  if (state === 'convened' && attendance.length + counted.length === 0) return []
  // Before people met it is a sheet to sign at the door.
  const toSign = state === 'convened' && attendance.every(({ status }) => status === null)
  const parties = seated.some(({ person }) => partyOf(person).length > 0)
  const { line } = say
  return [
    section('roll-call', 'roll-call', line('section.roll-call'), [
      ...(attendance.length + counted.length === 0
        ? [paragraph('roll-call-none', line('roll-call.none'))]
        : []),
      ...table(
        'attendance',
        line(toSign ? 'roll-call.caption.to-sign' : 'roll-call.caption'),
        [
          line('column.name'),
          ...(parties ? [line('column.party')] : []),
          line('column.sector'),
          line('column.body'),
          line(toSign ? 'column.signature' : 'column.attendance'),
        ],
        seated.map(each => [
          each.person,
          capital(say.person(each.person)),
          ...(parties ? [partyOf(each.person)] : []),
          each.seat ? say.text(each.seat.sector.title) : [],
          each.seat ? say.text(each.seat.body.title) : [],
          toSign ? [] : sayAttendance(each, state !== 'closed', say),
        ]),
      ),
      ...table(
        'guests',
        line('roll-call.caption.guests'),
        [line('column.name'), line('column.as'), line(toSign ? 'column.signature' : 'column.attendance')],
        guests.map(each => [
          each.person,
          capital(say.person(each.person)),
          each.as
            ? [words(say.word('office', each.as))]
            : standsIn(each.person)
              ? line('office.alternate')
              : line('not-stated'),
          toSign ? [] : sayAttendance(each, state !== 'closed', say),
        ]),
      ),
      ...list(
        'counted',
        counted.map(each => sayCounted(each, say)),
      ),
    ]),
  ]
}

/** Those who were counted and not named. */
function sayCounted(
  { body, present, represented, whole }: MesaAccount['counted'][number],
  say: Say,
): Inlines {
  const line =
    whole === null
      ? say.line('roll-call.counted', { present })
      : say.line('roll-call.counted.of', { present, whole })
  return sentences(
    body ? say.line('quorum.where', { where: say.text(body.title), line }) : line,
    represented > 0 ? say.line('roll-call.counted.represented', { represented }) : [],
  )
}

const sayParty = (person: AccountPerson | undefined, say: Say): Inlines =>
  person?.party ? say.of(person.id, person.party) : []

/** A reason may tell of somebody's health, so that it counts as confidential. */
function sayAttendance(each: AccountAttendance, goesOn: boolean, say: Say): Inlines {
  const { person, seat, status, mode, cause, representedBy, there } = each
  const stretches = there.flatMap(stretch => {
    // Of whom nobody noted that they left, nothing is missing.
    const said = sayStretch(stretch, say, goesOn || status !== 'left')
    return said ? [said] : []
  })
  return sentences(
    status === null ? say.line('not-stated') : [words(`${say.word('status', status)}.`)],
    mode === 'virtual' ? sentences([...say.line('mode.virtual'), words('.')]) : [],
    stretches.length > 0 ? say.line('attendance.there', { stretches: say.list(stretches) }) : [],
    cause
      ? say.line('attendance.cause', { cause: say.of(person, say.word('cause', cause), 'confidential') })
      : [],
    representedBy ? say.line(`attendance.${representedBy.as}`, { by: say.person(representedBy.person) }) : [],
    seat?.votes === false ? say.line('attendance.no-vote') : [],
  )
}
