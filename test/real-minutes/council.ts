import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AttendanceMark, ClockTime, DecisionRule } from '@apertura/domain'
import type { TypedAct } from '@apertura/mesa'
import { onDay, type RealMesa, realDefinition, slug } from './real-mesa.js'

interface RollCall {
  readonly ID: number
  readonly FullName: string
  readonly Value: string
}
interface Item {
  readonly ID: number
  readonly Title: string
  readonly MatterFile?: string
  readonly RollCall?: readonly RollCall[]
}
interface Event {
  readonly ID: number
  readonly BodyName: string
  readonly Date: string
  readonly MinutesStatusName: string
  readonly Items?: readonly Item[] | null
}
interface Vote {
  readonly matter: string
  readonly passed: string
  readonly person: string
  readonly slug: string
  readonly value: string
}

/** Present and absent are plain; a cause is an excuse, and whatever else the council writes stays as it is. */
const causes = new Set(['Medical', 'Paternity', 'Bereavement', 'Excused', 'Maternity', 'Jury Duty'])
const statusOf = (value: string) =>
  value === 'Present' || value === 'Absent'
    ? { status: value.toLowerCase() }
    : causes.has(value)
      ? { status: 'excused', cause: value.toLowerCase() }
      : { status: slug(value) }

const positions: Readonly<Record<string, string>> = {
  Affirmative: 'agree',
  Negative: 'object',
  Abstain: 'abstain',
  Conflict: 'recused',
  'Non-voting': 'absent',
}

/** A law of the city needs a majority of all members; a committee decides by those who vote. */
const ofAll: DecisionRule = { kind: 'vote', majority: '1/2', strict: true, of: 'seats' }
const simple: DecisionRule = { kind: 'vote', majority: 'simple' }

/** Every session of New York's council in 2019 that has a roll call, or was put off or cancelled. */
export function councilSessions(data: string): readonly RealMesa[] {
  const events = readFileSync(join(data, 'nyc-council/events-2019.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Event)
  const votes = votesByEvent(readFileSync(join(data, 'nyc-council/votes-2019.csv'), 'utf8'))
  return events.map(event => sessionOf(event, votes.get(String(event.ID)) ?? []))
}

function sessionOf(event: Event, votes: readonly Vote[]): RealMesa {
  const { ID, BodyName, Date: at, MinutesStatusName: status } = event
  const id = `event-${ID}`
  const day = at.slice(0, 10)
  const roll = event.Items?.find(item => item.RollCall)?.RollCall ?? []
  const people = new Map<string, string>([
    ...roll.map(({ ID, FullName }) => [`p-${ID}`, FullName] as const),
    ...votes.map(({ person, slug }) => [`p-${person}`, slug] as const),
  ])
  const wholeCouncil = BodyName === 'City Council'
  const rule = wholeCouncil ? ofAll : simple
  const [mark, ...marks] = roll.map(
    ({ ID, Value }) => ({ person: `p-${ID}`, ...statusOf(Value) }) as AttendanceMark,
  )
  const matters = [...new Set(votes.map(({ matter }) => matter))]
  const items = matters.map((matter, index) => ({ id: `item-${index + 1}`, title: { en: matter } }))
  const acts: readonly TypedAct[] = [
    [
      'mesa.convened',
      {
        mesa: id,
        series: 'sessions',
        session: day,
        hours: [at.slice(11, 16) as ClockTime],
        mode: 'in-person',
        agenda: items,
      },
    ],
    [
      'mesa.seated',
      {
        people: [...people].map(([id, name]) => ({ id, name, data: 'public-by-role' as const })),
        seats: [...people.keys()].map(holder => ({
          id: `seat-${holder}`,
          body: 'body',
          sector: 'members',
          holder,
        })),
      },
    ],
    ...(status === 'Deferred' || status === 'Cancelled'
      ? ([['mesa.called-off', { to: null }]] as const)
      : ([
          ['mesa.opened', {}],
          ...(mark ? ([['attendance.noted', { marks: [mark, ...marks] }]] as const) : []),
          ['mesa.installed', {}],
          ...matters.flatMap((matter, index) =>
            decisionOf(
              `decision-${index + 1}`,
              `item-${index + 1}`,
              votes.filter(vote => vote.matter === matter),
            ),
          ),
          ['mesa.closed', {}],
        ] as readonly TypedAct[])),
  ]
  const method = { quorum: { atLeast: '1/2', strict: true }, decision: rule } as const
  return {
    id,
    definition: realDefinition(slug(BodyName), 'US', 'America/New_York', method),
    drafts: onDay(day, acts),
    says: {
      quorum: null,
      present: roll.length === 0 ? null : roll.filter(({ Value }) => Value === 'Present').length,
      decisions: Object.fromEntries(
        matters.flatMap((matter, index) => {
          const passed = votes.find(vote => vote.matter === matter)?.passed
          return passed === 'Pass' || passed === 'Fail'
            ? [[`decision-${index + 1}`, passed === 'Pass' ? 'adopted' : 'rejected'] as const]
            : []
        }),
      ),
    },
  }
}

function decisionOf(decision: string, item: string, votes: readonly Vote[]): readonly TypedAct[] {
  const passed = votes[0]?.passed
  const taken = votes.map(
    ({ person, value }): TypedAct => [
      'position.noted',
      { decision, person: `p-${person}`, position: positions[value] ?? 'absent' },
    ],
  )
  return [
    ['decision.opened', { decision, item, ballot: 'open' }],
    ...taken,
    ['decision.declared', { decision, result: passed === 'Fail' ? 'rejected' : 'adopted' }],
  ]
}

/** The file has no quoted fields but for commas in names of bodies, which stand before the columns read here. */
function votesByEvent(text: string): ReadonlyMap<string, readonly Vote[]> {
  const byEvent = new Map<string, Vote[]>()
  for (const line of text.split('\n').slice(1)) {
    if (line === '') continue
    const fields = line.split(',')
    const [passed, person, slug, value] = fields.slice(-5)
    const [matter, , event] = fields
    const votes = byEvent.get(event as string) ?? []
    votes.push({ matter, passed, person, slug, value } as Vote)
    byEvent.set(event as string, votes)
  }
  return byEvent
}
