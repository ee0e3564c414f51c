/** Why something is there, missing or undetermined. Codes are API and never reused. */
export type CompletenessReason =
  // there
  | 'in-record'
  | 'in-archive'
  | 'read'
  | 'opened'
  | 'answered'
  // missing
  | 'omitted'
  | 'overdue'
  | 'not-in-own-record'
  | 'not-approved'
  | 'not-signed'
  | 'not-published'
  | 'address-dead'
  | 'unanswered'
  // undetermined
  | 'nobody-says'
  | 'only-told'
  | 'said-to-be-kept'
  | 'not-opened'
  | 'no-address'
  | 'not-certain'
  | 'signature-not-stated'
  | 'signature-not-seen'
  | 'publication-not-stated'
  | 'answers-not-known'
