/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = 'a03e8742ed979af096b1ec3b1e858192509bfff3da630637a5941ce421394ee9'
