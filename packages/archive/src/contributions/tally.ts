import type { ContributionPart, Outcome } from '@apertura/domain'
import type { ContributionPlace } from './contribution-place.js'
import type { Contributions } from './contributions.js'
import type { Chunk } from './place-list.js'

/** What came of the parts of one kind. */
export interface PartTally {
  readonly received: number
  /** By what was answered. */
  readonly told: Readonly<Record<Outcome, number>>
  /** Nobody answered, and they do not go on under another folio. */
  readonly unanswered: number
  /** They go on under another folio, and the answer is there. */
  readonly elsewhere: number
  readonly appeals: number
}

/** What came of all contributions, in numbers. */
export interface Tally {
  readonly received: number
  readonly withdrawn: number
  /** Contributions of which no part has an answer of its own, and that go on under no other folio. */
  readonly unanswered: number
  readonly parts: Readonly<Record<ContributionPart, PartTally>>
  /** Rows of a table that has a row for each part. */
  readonly rows: number
}

const none: PartTally = {
  received: 0,
  told: { met: 0, unmet: 0, undetermined: 0 },
  unanswered: 0,
  elsewhere: 0,
  appeals: 0,
}
const nothing: Tally = {
  received: 0,
  withdrawn: 0,
  unanswered: 0,
  parts: { problem: none, solution: none },
  rows: 0,
}

const kept = new WeakMap<Chunk, Tally>()

/** Counts what came of all of them; chunks that were counted before are not counted again. */
export const tallyOf = ({ chunks }: Contributions): Tally => chunks.map(tallyOfChunk).reduce(sum, nothing)

/** Whether a contribution goes on under other folios. */
export const goesOnElsewhere = ({ standing }: ContributionPlace): boolean =>
  standing.into !== null || standing.splitInto.length > 0

/** Whether anybody answered any of it. */
export const isAnswered = ({ parts, standing }: ContributionPlace): boolean =>
  parts.some(part => standing[part].told !== null)

function tallyOfChunk(chunk: Chunk): Tally {
  const before = kept.get(chunk)
  if (before) return before
  const tally = chunk.places.map(tallyOfPlace).reduce(sum, nothing)
  kept.set(chunk, tally)
  return tally
}

function tallyOfPlace(place: ContributionPlace): Tally {
  if (place.receivedOn === null) return { ...nothing, withdrawn: 1 }
  const open = !isAnswered(place) && !goesOnElsewhere(place)
  const of = (part: ContributionPart) => (place.parts.includes(part) ? tallyOfPart(place, part) : none)
  return {
    received: 1,
    withdrawn: 0,
    unanswered: open ? 1 : 0,
    parts: { problem: of('problem'), solution: of('solution') },
    rows: place.parts.length,
  }
}

function tallyOfPart(place: ContributionPlace, part: ContributionPart): PartTally {
  const { told, appeals } = place.standing[part]
  const elsewhere = told === null && goesOnElsewhere(place)
  return {
    received: 1,
    told: told === null ? none.told : { ...none.told, [told.outcome]: 1 },
    unanswered: told === null && !elsewhere ? 1 : 0,
    elsewhere: elsewhere ? 1 : 0,
    appeals: appeals.length > 0 ? 1 : 0,
  }
}

const sum = (a: Tally, b: Tally): Tally => ({
  received: a.received + b.received,
  withdrawn: a.withdrawn + b.withdrawn,
  unanswered: a.unanswered + b.unanswered,
  parts: {
    problem: sumOfParts(a.parts.problem, b.parts.problem),
    solution: sumOfParts(a.parts.solution, b.parts.solution),
  },
  rows: a.rows + b.rows,
})

const sumOfParts = (a: PartTally, b: PartTally): PartTally => ({
  received: a.received + b.received,
  told: {
    met: a.told.met + b.told.met,
    unmet: a.told.unmet + b.told.unmet,
    undetermined: a.told.undetermined + b.told.undetermined,
  },
  unanswered: a.unanswered + b.unanswered,
  elsewhere: a.elsewhere + b.elsewhere,
  appeals: a.appeals + b.appeals,
})
