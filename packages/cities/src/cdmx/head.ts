/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = '3d8223bde1ee8f3b17566c23b2c81931975d29e2853b1ad4d09191e62005dfd6'
