import type { ContributionPart, Outcome, PartialDate } from '@apertura/domain'

/** Every sentence of a letter in one language. A language that lacks one does not compile. */
export interface LetterWords {
  readonly htmlLang: string
  readonly title: (folio: string) => string
  readonly dated: (on: PartialDate) => string
  readonly greeting: string
  readonly sent: {
    readonly heading: string
    readonly folio: string
    readonly received: string
    readonly by: string
    /** By which way it came; one that is not here is said as it is. */
    readonly channels: Readonly<Record<string, string>>
  }
  readonly decided: {
    readonly heading: string
    readonly of: Readonly<Record<ContributionPart, Readonly<Record<Outcome, string>>>>
    readonly apart: string
  }
  readonly why: {
    readonly heading: string
    readonly parts: Readonly<Record<ContributionPart, string>>
    readonly reasons: string
    readonly unmet: string
    readonly undetermined: string
    readonly advice: string
    readonly met: string
    readonly bySource: (title: string, locator: string | undefined) => string
    readonly nothing: string
  }
  readonly who: { readonly heading: string; readonly people: string; readonly criteria: string }
  readonly next: { readonly heading: string }
  readonly appeal: {
    readonly heading: string
    readonly until: (day: PartialDate) => string
    /** Who looks the second time: others than those who did, or people where criteria alone decided. */
    readonly others: string
    readonly people: string
    readonly none: string
  }
  readonly ask: { readonly heading: string }
  readonly foot: (reply: string, pack: string) => string
}
