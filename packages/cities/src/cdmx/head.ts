/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = '6b334aaa2fd06e7104e86d762af593842f98e9f9d71065674d62cca800c96139'
