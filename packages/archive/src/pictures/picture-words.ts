import type { Certainty, Outcome } from '@apertura/domain'

/** Kinds of entries that a timeline shows in a line of their own. */
export type TimelineLane = 'sessions' | 'people' | 'papers' | 'voices' | 'unsettled' | 'rest'

/** The words of one language for all pictures and their tables. A language is complete or does not build. */
export interface PictureWords {
  /** Short names of the months, from January. */
  readonly months: readonly string[]
  readonly perhaps: string
  readonly noKnownEnd: string
  readonly fromTo: (from: string, to: string) => string
  /** Dates where there is little room. */
  readonly short: {
    readonly date: (date: {
      readonly year?: number | undefined
      readonly month?: number
      readonly day?: number
    }) => string
    readonly between: (first: string, last: string) => string
    readonly notBefore: (first: string) => string
    readonly notAfter: (last: string) => string
    readonly undated: string
    readonly stretch: (from: string, to: string) => string
    readonly sometime: (when: string) => string
  }
  /** What opens a drawing that is too long for a narrow screen. */
  readonly open: string
  readonly legend: string
  readonly timeline: {
    readonly title: (process: string) => string
    readonly nothing: string
    readonly caption: string
    readonly head: readonly [part: string, what: string, when: string, note: string]
    readonly parentheses: string
    readonly stages: string
    readonly owed: string
    readonly turning: string
    readonly numbered: string
    readonly told: string
    readonly toldHow: string
    readonly lanes: Readonly<Record<TimelineLane, string>>
    readonly inOgp: string
    readonly suspended: string
    readonly otherReading: (title: string) => string
    readonly endNotStated: string
    readonly forbidsGovernment: string
    readonly owedBy: (name: string) => string
    readonly outcomes: Readonly<Record<Outcome, string>>
    readonly neverSet: string
    readonly due: (date: string) => string
    readonly firstDue: (date: string) => string
    readonly announced: string
    readonly announcedFor: (date: string) => string
    readonly ended: (date: string) => string
    readonly later: (days: number) => string
    readonly moved: (from: string, to: string) => string
    readonly doneOn: (date: string) => string
    readonly late: (days: number) => string
    readonly summary: (counts: {
      readonly at: string
      readonly entries: number
      readonly vague: number
      readonly parentheses: number
      readonly met: number
      readonly owed: number
    }) => string
    readonly keys: {
      readonly day: string
      readonly vague: string
      readonly stretch: string
      readonly parenthesis: string
      readonly perhapsParenthesis: string
      readonly due: string
      readonly late: string
      readonly never: string
      readonly beyond: string
    }
  }
  readonly membership: {
    readonly title: (process: string) => string
    readonly nothing: string
    readonly nobody: string
    readonly caption: string
    readonly head: readonly [
      body: string,
      sector: string,
      member: string,
      from: string,
      to: string,
      now: string,
    ]
    readonly atOnce: (certain: number, most: number) => string
    readonly members: (count: number) => string
    readonly still: Readonly<Record<Certainty, string>>
    /** In place of a last day that nobody tells. */
    readonly stillIn: Readonly<Record<Certainty, string>>
    readonly toldOnly: string
    /** When it is so for a whole body. */
    readonly allToldOnly: string
    readonly bodyEnds: string
    readonly notStatedSector: string
    readonly summary: (counts: {
      readonly at: string
      readonly bodies: number
      readonly members: number
    }) => string
    readonly ofBody: (body: string, members: number, still: number, perhaps: number) => string
    readonly keys: {
      readonly certain: string
      readonly perhaps: string
      readonly steps: string
      readonly beyond: string
    }
  }
  readonly balance: {
    readonly title: string
    readonly nothing: string
    readonly caption: string
    readonly head: readonly [
      mesa: string,
      on: string,
      sector: string,
      came: string,
      stoodIn: string,
      turns: string,
      time: string,
    ]
    readonly together: (mesas: number) => string
    readonly each: string
    readonly came: string
    readonly spoke: string
    readonly noSector: string
    readonly counted: string
    readonly nothingNoted: string
    readonly people: (count: number) => string
    readonly time: (seconds: number) => string
    readonly turns: (count: number) => string
    readonly share: (percent: number) => string
    readonly summary: (mesas: number, people: number) => string
    readonly ofSector: (sector: string, cameShare: string, spokeShare: string) => string
  }
  readonly flow: {
    readonly title: string
    readonly nothing: string
    readonly caption: string
    readonly head: readonly [from: string, to: string, count: string]
    readonly unknown: string
    readonly unknownCount: string
    readonly atLeast: (count: number) => string
    readonly summary: (flows: number, total: number, unknown: number) => string
    readonly keys: { readonly known: string; readonly unknown: string }
  }
}
