/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = '834b666450390c2a20a2cc40d6b4643469934781072d494a8caf9c3c7fc33dfa'
