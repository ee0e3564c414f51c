/** The five elements of openness that a document is held against. */
export type OpennessElement = 'transparency' | 'participation' | 'integrity' | 'plain-language' | 'memory'

/** One thing that an open document shows. Codes are API and never reused. */
export type OpennessCode =
  | 'openness.responsible-named'
  | 'openness.due-named'
  | 'openness.results-shown'
  | 'openness.sources-cited'
  | 'openness.called-ahead'
  | 'openness.attendance-shown'
  | 'openness.sectors-present'
  | 'openness.voices-shown'
  | 'openness.interests-declared'
  | 'openness.personal-data-out'
  | 'openness.easy-to-read'
  | 'openness.open-format'
  | 'openness.accessible-format'
  | 'openness.digest-given'
  | 'openness.record-named'
  | 'openness.signed'
