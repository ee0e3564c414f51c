import type { RedactionResolved } from '@apertura/domain'

/** What a committee decided about one version of a document. */
export type Resolution = Pick<
  RedactionResolved,
  'document' | 'version' | 'committee' | 'resolution' | 'removals'
>
