/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = 'e959886788a2ddae3cc55eb4ca9d7af6c7f0653e77d9cb5246ba42f0bd3af04b'
