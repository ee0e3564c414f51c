/**
 * Hash of the last entry of the record: who keeps it can tell later whether anything before was altered.
 *
 * @example
 * ```ts
 * head === record.at(-1)?.hash // => true
 * ```
 */
export const head: string = 'ff7a8ee241ed19890bdc120ca6464b5896a19aed656a35dd199a4b323ca09112'
