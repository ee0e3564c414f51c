/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = '63d0396fcb19131c9314a79361f41e4b3fd8316ace0410078f8449b91d536514'
