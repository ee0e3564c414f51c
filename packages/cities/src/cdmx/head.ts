/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = '6b953957151cb182e28ab85fb735c3ef57366bfef437a9018cd248f548ce4543'
