import type {
  DocumentAmended,
  DocumentApproved,
  DocumentCirculated,
  DocumentDrafted,
  DocumentObserved,
  DocumentPublished,
  DocumentSigned,
  ObservationSettled,
  RedactionResolved,
} from './documents.js'

/** The life of a document. */
export interface DocumentDataByKind {
  readonly 'document.drafted': DocumentDrafted
  readonly 'document.circulated': DocumentCirculated
  readonly 'document.observed': DocumentObserved
  readonly 'observation.settled': ObservationSettled
  readonly 'document.approved': DocumentApproved
  readonly 'document.signed': DocumentSigned
  readonly 'document.published': DocumentPublished
  readonly 'document.amended': DocumentAmended
  readonly 'redaction.resolved': RedactionResolved
}
