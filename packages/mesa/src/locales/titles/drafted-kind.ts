import type { EntryDataByKind, LocalizedText, PartialDate } from '@apertura/domain'

/** The acts of a session, from its call to the answers to its agreements. */
type SessionKind =
  | 'mesa.convened'
  | 'mesa.seated'
  | 'guest.admitted'
  | 'mesa.opened'
  | 'office.taken'
  | 'attendance.noted'
  | 'attendance.counted'
  | 'quorum.stated'
  | 'mesa.installed'
  | 'moment.begun'
  | 'item.added'
  | 'item.opened'
  | 'item.closed'
  | 'turn.requested'
  | 'turn.begun'
  | 'turn.ended'
  | 'words.noted'
  | 'proposal.tabled'
  | 'proposal.amended'
  | 'interest.declared'
  | 'decision.opened'
  | 'position.noted'
  | 'ballots.counted'
  | 'decision.declared'
  | 'agreement.made'
  | 'agreement.followed'
  | 'agreements.handed-over'
  | 'agreement.answered'
  | 'mesa.recessed'
  | 'mesa.suspended'
  | 'mesa.resumed'
  | 'mesa.closed'
  | 'mesa.called-off'
  | 'mesa.cited'

/** What happens to the documents of a session. */
type DocumentKind =
  | 'document.drafted'
  | 'document.circulated'
  | 'document.observed'
  | 'observation.settled'
  | 'document.approved'
  | 'document.signed'
  | 'document.published'
  | 'document.amended'
  | 'redaction.resolved'

/** A kind of entry that a mesa or one of its documents writes. */
export type DraftedKind = SessionKind | DocumentKind

/** The data of an entry; its title is written when there is none. */
export type Untitled<K extends DraftedKind> = Omit<EntryDataByKind[K], 'title'> & {
  readonly title?: LocalizedText
}

/** How a title says what is not a word of its own. */
export interface Saying {
  /** How somebody or something is called, by id. */
  name(id: string): string
  names(ids: readonly string[]): string
  text(words: LocalizedText): string
  date(date: PartialDate): string
}

/** One plain sentence for each kind. */
export type Titles = { readonly [K in DraftedKind]: (data: Untitled<K>, say: Saying) => string }
