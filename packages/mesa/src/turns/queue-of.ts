import type { TurnRule } from '@apertura/domain'
import { secondsOf } from './clock-seconds.js'
import type { SpokenTurn } from './speaking-time.js'

/** Somebody asked for the floor and still waits for it. */
export interface TurnRequest {
  readonly person: string
  /** Null for a guest without one. */
  readonly sector: string | null
}

/**
 * Who has the floor next, and after that. Without a rule people come in the order in which they asked; whoever asked
 * twice stands where they asked first.
 *
 * - `first-time`: whoever has not spoken comes before whoever has.
 * - `under-heard-sector`: whoever speaks for the sector that was heard for the shortest time comes first. Sectors weigh
 *   the same, however many people speak for them; guests without a sector are one together. The queue is worked out turn
 *   by turn, each as long as a turn is meant to take (else as the turns so far took, else one minute), so that
 *   sectors take turns and none of them is heard to the end before the next. A turn whose length is not known counts the same.
 *
 * Reasons come in the order of the rule; where they leave it open, whoever asked first comes first. Nobody waits for
 * ever: somebody who has not spoken can be passed once by each person, and a sector only passes another one while
 * it was heard for less.
 *
 * @param requests - those who wait, in the order in which they asked
 * @param spoken - the turns of the session or of the matter so far, the one that goes on included
 *
 * @example
 * ```ts
 * const waiting = [{ person: 'ana', sector: 'society' }, { person: 'luis', sector: 'government' }]
 * const spoken = [{ person: 'ana', sector: 'society', from: '10:00', to: '10:03' }] as const
 * queueOf({ first: ['first-time'] }, waiting, spoken) // => ['luis', 'ana']
 * queueOf(undefined, waiting, spoken) // => ['ana', 'luis']
 * ```
 */
export function queueOf(
  rule: TurnRule | undefined,
  requests: readonly TurnRequest[],
  spoken: readonly SpokenTurn[],
): readonly string[] {
  const waiting = onceEach(requests)
  const reasons = rule?.first ?? []
  if (reasons.length === 0 || waiting.length < 2) return waiting.map(({ person }) => person)

  const typical = typicalSeconds(rule, spoken)
  const heard = new Map<string | null, number>()
  const hear = (sector: string | null, seconds: number) =>
    heard.set(sector, (heard.get(sector) ?? 0) + seconds)
  // Even a turn that took no time was one: otherwise a sector could pass others for ever.
  for (const turn of spoken) hear(turn.sector, Math.max(1, secondsOf(turn) ?? typical))

  const lines = linesOf(waiting, new Set(spoken.map(({ person }) => person)))
  const weight = (line: Line) =>
    reasons.map(reason => (reason === 'first-time' ? Number(line.spoke) : (heard.get(line.sector) ?? 0)))
  return waiting.map(() => {
    const open = lines.filter(line => line.next < line.people.length)
    const first = open.reduce((best, line) => (comesBefore(line, best, weight) ? line : best))
    hear(first.sector, typical)
    return (first.people[first.next++] as Placed).person
  })
}

interface Placed {
  readonly person: string
  readonly place: number
}

/** People whom no reason tells apart, in the order in which they asked. */
interface Line {
  readonly sector: string | null
  readonly spoke: boolean
  readonly people: Placed[]
  next: number
}

function linesOf(waiting: readonly TurnRequest[], spoke: ReadonlySet<string>): Line[] {
  const lines = new Map<string, Line>()
  waiting.forEach(({ person, sector }, place) => {
    const key = JSON.stringify([sector, spoke.has(person)])
    const line = lines.get(key) ?? { sector, spoke: spoke.has(person), people: [], next: 0 }
    line.people.push({ person, place })
    lines.set(key, line)
  })
  return [...lines.values()]
}

function comesBefore(line: Line, other: Line, weight: (line: Line) => readonly number[]): boolean {
  const [mine, theirs] = [weight(line), weight(other)]
  const apart = mine.findIndex((value, at) => value !== theirs[at])
  return apart === -1 ? placeOf(line) < placeOf(other) : (mine[apart] as number) < (theirs[apart] as number)
}

function placeOf({ people, next }: Line): number {
  return (people[next] as Placed).place
}

function onceEach(requests: readonly TurnRequest[]): readonly TurnRequest[] {
  const first = new Map<string, TurnRequest>()
  for (const request of requests) if (!first.has(request.person)) first.set(request.person, request)
  return [...first.values()]
}

function typicalSeconds(rule: TurnRule | undefined, spoken: readonly SpokenTurn[]): number {
  if (rule?.minutes !== undefined && rule.minutes > 0) return rule.minutes * 60
  const known = spoken.map(secondsOf).filter(seconds => seconds !== undefined)
  const sum = known.reduce((total, seconds) => total + seconds, 0)
  return sum > 0 ? Math.ceil(sum / known.length) : 60
}
