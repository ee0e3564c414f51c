/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = '96ff2a66d58d178c2090bfe4c7e50d9aa4e867555fefd0bd8494db50058a68a3'
