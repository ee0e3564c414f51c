import type { Citation, Entry, Locale, LocalizedText, MesaAccount, SessionAccount } from '@apertura/domain'
import { type Dossier, sessionAccounts } from '@apertura/dossier'
import type { Completeness } from '@apertura/dossier/completeness'
import type { DocumentTree } from '@apertura/minutes'
import type { ArchiveOptions, MesaPaper } from '../archive-source.js'
import type { Contributions } from '../contributions/contributions.js'
import { openAccount } from '../open-data/account/open-account.js'
import type { Table } from '../open-data/table/column.js'
import type { Entered } from '../record/entered.js'
import { type Teller, tellerOf } from '../teller.js'
import type { Children } from './element.js'
import type { PageId, SiteWords } from './locales/site-words.js'
import { siteWordsOf } from './locales/words.js'
import { markOf } from './mark-of.js'
import { said } from './parts/said.js'
import { type Passage, passagesOf } from './passages.js'

/** A document of a session or mesa, and the files that it is in, from the page that names it. */
export interface Paper {
  readonly about: string
  readonly tree: DocumentTree
  readonly path: string
  /** Its acts, where they stand in a stream of their own. */
  readonly acts?: MesaPaper['acts']
}

/** What is the same in all languages: read once. */
export interface Read {
  readonly d: Dossier
  readonly record: readonly Entry[]
  /** What had happened, or perhaps had, by the day. */
  readonly entries: readonly Entry[]
  readonly perhaps: ReadonlySet<string>
  readonly mesas: readonly MesaAccount[]
  readonly sessions: readonly SessionAccount[]
  readonly tables: readonly Table[]
  readonly dataFiles: readonly string[]
  readonly options: ArchiveOptions
  readonly otherFiles: ReadonlySet<string>
  readonly passages: ReadonlyMap<string, readonly Passage[]>
  /** Which files the documents have, and when each came in. */
  readonly entered: Entered
  /** What the process asks for, and what of it is there. */
  readonly completeness: Completeness
  /** What came of each contribution; null without a consultation, and on pages that none changes. */
  readonly contributions: Contributions | null
}

/** All that the pages of one language are made of. */
export interface Site extends Read {
  readonly locale: Locale
  /** From a page of this language to the folder of the archive: empty or `../`, or its whole address. */
  readonly root: string
  readonly words: SiteWords
  readonly teller: Teller
  /** A text of the process, marked where it is in another language than the page. */
  readonly said: (text: LocalizedText) => Children
  /** What a document of the process says: it is in the first language of the process. */
  readonly quoted: (words: string) => Children
  readonly papers: readonly Paper[]
  readonly link: (page: PageId, anchor?: string) => string
}

/** Reads what no language changes. */
export function readSource(
  d: Dossier,
  record: readonly Entry[],
  mesas: readonly MesaAccount[],
  options: ArchiveOptions,
  data: {
    readonly tables: readonly Table[]
    readonly paths: readonly string[]
    readonly entered: Entered
    readonly completeness: Completeness
  },
): Read {
  const entries = d.seen.filter(({ happened }) => happened !== 'no').map(({ entry }) => entry)
  const perhaps = d.seen.filter(({ happened }) => happened === 'perhaps').map(({ entry }) => entry.id)
  return {
    d,
    record,
    entries,
    perhaps: new Set(perhaps),
    mesas: mesas.map(each => openAccount(each, options.fewest)),
    sessions: sessionAccounts(d),
    tables: data.tables,
    dataFiles: data.paths,
    options,
    otherFiles: new Set((options.files ?? []).map(({ path }) => path)),
    passages: passagesOf(entries, normsOf(d)),
    entered: data.entered,
    completeness: data.completeness,
    contributions: null,
  }
}

const normsOf = ({ definition }: Dossier): readonly Citation[] => [
  ...definition.bodies.flatMap(({ legalBasis = [] }) => legalBasis),
  ...definition.obligations.flatMap(({ basis }) => basis),
  ...(definition.archive?.documents ?? []).flatMap(({ basis }) => basis),
]

/** The site of one language. */
export function siteOf(read: Read, locale: Locale, root: '' | '../', papers: readonly Paper[]): Site {
  const words = siteWordsOf(locale)
  return {
    ...read,
    locale,
    root,
    words,
    teller: tellerOf(read.d, locale),
    said: text => said(locale, text),
    quoted: words => said(locale, { [read.d.definition.languages[0]]: words }),
    papers,
    link: (page, anchor) => `${words.pages[page].slug}.html${anchor === undefined ? '' : `#${anchor}`}`,
  }
}

/** The mark of anything with an id, by what it is. */
export const anchorOf = (kind: string, id: string): string => `${kind}-${markOf(id)}`
