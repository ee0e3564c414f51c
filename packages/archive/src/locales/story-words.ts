import type { EntryKind, Outcome, SourceCertainty, StatementMade } from '@apertura/domain'

/** Title of a section and one sentence on how to read it. */
interface Heading {
  readonly title: string
  readonly intro: string
}

/** The words with which a story is told in one language. A missing one does not compile. */
export interface StoryWords {
  readonly htmlLang: string
  readonly otherLanguage: string
  readonly skip: string
  readonly contents: string
  readonly about: (place: string, entries: number, day: string) => string
  readonly membership: (possible: readonly string[]) => string
  readonly works: (pace: string, stage: string) => string
  readonly either: (sentences: readonly string[]) => string
  readonly undone: (titles: readonly string[]) => string
  readonly stages: Readonly<Record<string, string>>
  readonly milestones: Heading
  readonly parentheses: Heading
  readonly people: Heading
  readonly undoneSection: Heading
  readonly unsettled: Heading
  readonly voices: Heading
  readonly next: Heading
  readonly fromTo: (from: string, to: string | null) => string
  readonly forbids: (act: string, actors: readonly string[]) => string
  readonly actors: Readonly<Record<string, string>>
  readonly otherReading: (dates: string, says: string) => string
  readonly deduced: (reason: string) => string
  readonly sat: (name: string, from: string, to: string | null, still: boolean) => string
  readonly neverSet: string
  readonly due: (due: string) => string
  readonly lateSince: (due: string, since: string) => string
  readonly forms: Readonly<Record<StatementMade['form'], string>>
  readonly acts: Readonly<Partial<Record<EntryKind, string>>>
  readonly mayDo: (act: string, outcome: Outcome) => string
  readonly sources: string
  readonly line: (line: number) => string
  readonly lines: (first: number, last: number) => string
  readonly certainty: Readonly<Record<SourceCertainty, string>>
  readonly computed: (entries: number, head: string | null) => string
}
