import type { Certainty, MesaAccount, Outcome, SessionUnknown } from '@apertura/domain'

/** The pages of an archive, by what is on them. */
export type PageId =
  | 'home'
  | 'timeline'
  | 'bodies'
  | 'sessions'
  | 'consultation'
  | 'agreements'
  | 'obligations'
  | 'parentheses'
  | 'accounts'
  | 'sources'
  | 'documents'
  | 'completeness'
  | 'data'
  | 'search'
  | 'verify'
  | 'cite'
  | 'ask'
  | 'glossary'
  | 'not-found'

/** How a page is called: its file, its name in the menu, its title, and one sentence on what it holds. */
export interface PageWords {
  readonly slug: string
  readonly menu: string
  readonly title: string
  readonly intro: string
}

/** The words of the pages in one language. A missing one does not compile. */
export interface SiteWords {
  readonly pages: Readonly<Record<PageId, PageWords>>
  readonly readOn: (day: string) => string
  readonly madeFrom: (entries: number, head: string | null) => string
  readonly nothing: string
  readonly empty: string
  readonly numbers: {
    readonly title: string
    readonly facts: string
    readonly sources: string
    readonly sessions: string
    readonly parentheses: string
    readonly undone: string
    readonly disputes: string
  }
  readonly inOnePicture: string
  readonly storyTitle: string
  readonly allOf: (page: string) => string
  readonly tableOf: string
  readonly saidBy: string
  readonly perhapsHappened: string
  readonly source: string
  readonly sourceMissing: string
  readonly whole: string
  readonly wholePart: string
  readonly factsFrom: string
  readonly publishedBy: (name: string, when: string) => string
  readonly openSource: string
  readonly uncited: string
  readonly member: string
  readonly sector: string
  readonly from: string
  readonly to: string
  readonly onTheDay: (day: string) => string
  readonly noEnd: string
  readonly sits: Readonly<Record<Certainty, string>>
  readonly nobodyKnown: string
  readonly toldOnly: string
  readonly duties: string
  readonly legalBasis: string
  readonly mesas: string
  readonly mesaStates: Readonly<Record<MesaAccount['state'], string>>
  readonly toldSessions: string
  readonly countedSessions: string
  readonly reconstructed: string
  readonly present: string
  readonly peopleWithheld: (count: number) => string
  readonly peopleCounted: (count: number) => string
  readonly stoodIn: string
  readonly axis: string
  readonly unknown: string
  readonly unknowns: Readonly<Record<SessionUnknown, string>>
  readonly documents: string
  readonly sheet: string
  readonly decisions: string
  readonly declared: Readonly<Record<string, string>>
  readonly agreementsDelivered: string
  readonly noAgreements: string
  readonly number: string
  readonly agreement: string
  readonly responsible: string
  readonly due: string
  readonly state: string
  readonly history: string
  readonly handedTo: (institution: string, when: string) => string
  readonly answers: Readonly<Record<string, string>>
  readonly noDue: string
  readonly agreementStates: Readonly<Record<string, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly owedBy: (name: string) => string
  readonly moved: (from: string, to: string, why: string) => string
  readonly omissions: string
  readonly disputes: string
  readonly readings: string
  readonly voices: string
  readonly byTeller: string
  readonly tellers: { readonly caption: string; readonly who: string; readonly count: string }
  readonly verdicts: string
  readonly noVerdicts: string
  readonly verdictOutcomes: Readonly<Record<string, string>>
  readonly stillOpen: Readonly<Record<Exclude<Certainty, 'no'>, string>>
  readonly consultationFacts: string
  readonly calls: string
  readonly downloads: string
  readonly file: string
  readonly rows: string
  readonly standards: string
  readonly standard: Readonly<Record<string, string>>
  readonly dataPrivacy: string
  readonly cite: {
    readonly whole: string
    readonly fact: string
    readonly factHow: string
    readonly check: string
    readonly checkHow: string
    readonly noHead: string
  }
  readonly ask: {
    readonly right: readonly string[]
    readonly what: string
    readonly whom: string
    readonly sessionsOf: (sessions: number, unknown: string) => string
    readonly nothing: string
  }
  readonly terms: readonly (readonly [term: string, means: string])[]
  readonly lost: string
}
