/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = 'f4f59b27ef310caf8e695c1f87e02d208b206c19a0414eb82d7bbcd221ade478'
