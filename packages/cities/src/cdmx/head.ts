/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = 'd6d6e17b48f8caf5a70acb88cbf43d78a31916c42d7ece7029c88373d9c55daa'
