import type { Entry } from '@apertura/domain'

/**
 * Where a record is kept: the port that every adapter fills. A store keeps what it is given, in order, and
 * knows nothing of what entries mean. `@apertura/record/conformance` has the suite that it must pass.
 */
export interface Store {
  /**
   * The whole record as JSON Lines, empty when nothing was written yet. These are bytes, not entries:
   * somebody may have altered them, and the reader finds that out.
   */
  readonly read: () => Promise<Uint8Array>
  /**
   * Adds sealed entries, all or none, when the record holds exactly `expect` entries; otherwise writes
   * nothing and answers how many there are. It also refuses to follow a last line that was cut short. Of several writers that expect the same number one wins.
   * It settles only when the entries would survive a crash, as far as the store can promise that.
   */
  readonly append: (entries: readonly Entry[], expect: number) => Promise<Written>
}

/** What became of an append: written, or refused because the record holds another number of entries. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly found: number }
