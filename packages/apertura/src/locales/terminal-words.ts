/** The words of the terminal in one language. */
export interface TerminalWords {
  readonly memberships: Readonly<Record<string, string>>
  readonly paces: Readonly<Record<string, string>>
  readonly stages: Readonly<Record<string, string>>
  readonly outcomes: Readonly<Record<'met' | 'unmet' | 'undetermined', string>>
  readonly membership: string
  readonly works: string
  readonly parentheses: string
  readonly owed: string
  readonly or: string
  readonly perhaps: string
  /** From a day in to a day in; null while no end is known. */
  readonly lasts: (from: string, to: string | null) => string
  readonly neverSet: string
  readonly due: (date: string) => string
  readonly lateSince: (date: string) => string
  readonly asKnownOn: (date: string) => string
  readonly seeCan: string
  /** The answer of `can`: the act, the day, and one of `outcomes`. */
  readonly answer: (act: string, date: string, outcome: string) => string
  readonly nothingHappened: string
  readonly accordingTo: (who: string, where: string) => string
  readonly checked: (counts: {
    readonly unmet: number
    readonly undetermined: number
    readonly entries: number
  }) => string
  readonly entriesRecorded: (count: number, version: number) => string
  readonly notRecorded: string
  readonly otherVersion: (expected: number, actual: number) => string
  /** `since` is the number of entries after a known head, when one was given. */
  readonly intact: (entries: number, head: string, since: number | null) => string
  readonly altered: (problems: number) => string
  readonly differs: (expected: string, found: string) => string
  readonly windows: string
  readonly otherReading: string
  readonly daysOff: string
  readonly sessions: string
  readonly clashes: string
  /** How many members two sessions want at once. */
  readonly membersWanted: (count: number) => string
  readonly deadlines: string
  readonly saved: (file: string) => string
  /** Items too vaguely dated for a calendar program. */
  readonly leftOut: (count: number) => string
  /** In place of a date that could not be found. */
  readonly noDay: string
  /** Calendar days to spare; negative when it is late. */
  readonly slack: (days: number) => string
  readonly pushedBy: {
    readonly after: (activity: string) => string
    readonly silence: (silence: string) => string
    readonly session: (series: string) => string
    readonly notBefore: (date: string) => string
  }
  readonly fits: (end: string | null) => string
  readonly fitsNot: string
  readonly termEnds: string
  /** Contributions that were read, what came of them, and the rows that nobody can read. */
  readonly screened: (tally: Outcomes & { readonly total: number }, unreadable: number) => string
  readonly byCriterion: (code: string, counts: Outcomes) => string
  readonly solutions: (counts: Outcomes & { readonly total: number }) => string
  /** Contributions that a word list marked. */
  readonly marked: (count: number) => string
  readonly withCare: (care: { readonly minor: number; readonly 'sensitive-data': number }) => string
  /** In front of what is said of a solution. */
  readonly ofSolution: string
  /** Groups of contributions that say the same, or nearly. */
  readonly alike: (groups: number) => string
  readonly setAside: string
  /** Title of the entry that says that a file was read. */
  readonly intakeClosed: (file: string, rows: number) => string
  readonly lettersWritten: (count: number, folder: string) => string
  /** Contributions that nobody can be told about yet. */
  readonly lettersWait: (count: number) => string
  readonly documentsWritten: (documents: number, files: number, folder: string) => string
  /** A document in which something may have to be left out, and nobody resolved about it. */
  readonly documentWaits: (title: string, places: number) => string
  /** Something in the documents is not public. */
  readonly documentsPersonal: string
  readonly archiveWritten: (pages: number, files: number, folder: string) => string
  /** That nobody stated who publishes an archive, or under which terms; nothing when somebody did. */
  readonly archiveUnstated: (stated: {
    readonly publisher?: unknown
    readonly license?: unknown
  }) => readonly string[]
}

type Outcomes = { readonly met: number; readonly unmet: number; readonly undetermined: number }
