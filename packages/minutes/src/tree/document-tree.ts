import type { ClockTime, DocumentType, Locale, PartialDate, SignatureEvidence } from '@apertura/domain'

/**
 * A document before it is HTML, Word, PDF or anything else: what it says and what each passage is, and nothing of
 * how it looks. It is plain JSON and the source that is kept; every format is made from it. Texts are as they came.
 */
export interface DocumentTree {
  readonly kind: 'document'
  readonly v: 1
  /** Unique in its process, lower case and dashes. */
  readonly id: string
  readonly type: DocumentType
  readonly lang: Locale
  readonly title: string
  readonly subtitle?: string
  /** The day that the document tells of. */
  readonly on: PartialDate
  /** What a catalogue says of it. */
  readonly about: {
    /** Name of the process, and of the place. */
    readonly process: string
    readonly place: string
    /** ISO 3166-1 alpha-2, lower case in addresses. */
    readonly country: string
    /** Who answers for it. */
    readonly author: string
    readonly version: number
    readonly keywords: readonly string[]
  }
  /** People, bodies and events that passages name by id. */
  readonly references: readonly TreeReference[]
  readonly blocks: readonly Block[]
}

/** Something that passages speak of. */
export interface TreeReference {
  readonly id: string
  readonly kind: 'person' | 'organisation' | 'role' | 'event'
  readonly name: string
}

/** What stands below a heading. */
export type Block = Section | Paragraph | List | Table | Pairs | Quote | Speech | Decision | Note | Signatures

/** What a section is for; renderings that have a word for it use it. */
export type SectionRole =
  | 'call'
  | 'roll-call'
  | 'quorum'
  | 'agenda'
  | 'item'
  | 'decision'
  | 'agreements'
  | 'interests'
  | 'moment'
  | 'closing'
  | 'sources'
  | 'findings'
  | 'other'

/** A heading with what stands under it. Its level is how deep it lies: 2 below the title. */
export interface Section {
  readonly kind: 'section'
  readonly id: string
  readonly role: SectionRole
  /** As it is counted, such as `3.1`. */
  readonly number?: string
  readonly title: Inlines
  /** The quorum as it was counted, for machines; the blocks say it in words. */
  readonly quorum?: QuorumCount
  readonly blocks: readonly Block[]
}

/** A quorum in numbers. */
export interface QuorumCount {
  /** `met`, `unmet` or `undetermined`. */
  readonly result: string
  /** How many had to be there; absent where nobody states it. */
  readonly needed?: number
  readonly counts: readonly { readonly what: string; readonly value: number }[]
}

/** One paragraph. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly id: string
  readonly tone?: 'lead' | 'strong' | 'minor'
  readonly text: Inlines
}

/** A list, counted or not. */
export interface List {
  readonly kind: 'list'
  readonly id: string
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

/** One line of a list, and a list below it. */
export interface ListItem {
  readonly id: string
  readonly text: Inlines
  readonly items?: readonly ListItem[]
}

/** A table with a caption; its first column names the rows. */
export interface Table {
  readonly kind: 'table'
  readonly id: string
  readonly caption: Inlines
  readonly head: readonly Inlines[]
  /** As many cells as the head. */
  readonly rows: readonly TableRow[]
}

/** One row of a table. */
export interface TableRow {
  readonly id: string
  readonly cells: readonly Inlines[]
}

/** Names with their values, such as the day and the place. */
export interface Pairs {
  readonly kind: 'pairs'
  readonly id: string
  readonly pairs: readonly { readonly id: string; readonly name: Inlines; readonly value: Inlines }[]
}

/** Words of somebody else, as they came. */
export interface Quote {
  readonly kind: 'quote'
  readonly id: string
  readonly lang?: Locale
  readonly text: Inlines
  /** Whose words they are. */
  readonly from?: Inlines
}

/** What somebody said in the session. */
export interface Speech {
  readonly kind: 'speech'
  readonly id: string
  /** A person of the references; absent when the notes do not say who. */
  readonly by?: string
  /** How the speaker is introduced. */
  readonly speaker: Inlines
  readonly time?: ClockTime
  readonly form: 'presentation' | 'speech' | 'question' | 'answer' | 'note'
  readonly text: Inlines
}

/** A matter that was decided, with how. */
export interface Decision {
  readonly kind: 'decision'
  readonly id: string
  readonly title: Inlines
  /** A word of the arithmetic, such as `adopted`; for machines. */
  readonly result: string
  readonly votes: readonly { readonly by: string; readonly choice: string }[]
  readonly counts: readonly { readonly what: string; readonly value: number }[]
  readonly blocks: readonly Block[]
}

/** Something to be read before or beside the rest. */
export interface Note {
  readonly kind: 'note'
  readonly id: string
  /** `banner`: what a reader must know of the whole document. */
  readonly tone: 'banner' | 'warning' | 'finding'
  readonly title: Inlines
  readonly blocks: readonly Block[]
}

/** Places for signatures, and the evidence of those that were given. */
export interface Signatures {
  readonly kind: 'signatures'
  readonly id: string
  readonly title: Inlines
  readonly places: readonly {
    readonly id: string
    readonly name: Inlines
    readonly role: Inlines
    readonly evidence?: SignatureEvidence
    /** What is said of the evidence, in words. */
    readonly signed?: Inlines
  }[]
}

/** A stretch of text. */
export type Inlines = readonly Inline[]

/** A part of a line. */
export type Inline = Text | Link | Removed

/** Words, as they came. A line break is `\n`. */
export interface Text {
  readonly kind: 'text'
  readonly text: string
  readonly strong?: boolean
  /** When it is not the language of the document. */
  readonly lang?: Locale
  /** What it tells of a person, when it does: what a public version must look at. */
  readonly about?: {
    readonly person: string
    readonly data: 'public-by-role' | 'consented' | 'confidential' | 'reserved'
  }
}

/** Words that lead elsewhere: a web address, or a passage by `#id`. */
export interface Link {
  readonly kind: 'link'
  readonly to: string
  readonly text: string
}

/** A mark in the place of what a committee ordered to be left out. */
export interface Removed {
  readonly kind: 'removed'
  /** Counted from 1 in the document; the index of removals names it. */
  readonly number: number
  readonly legend: string
  readonly ground: string
}
