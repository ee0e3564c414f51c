/** The same hexadecimal with one bit turned; which one, counted round and round. */
export function flipped(hex: string, bit: number): string {
  const bytes = Buffer.from(hex, 'hex')
  const at = bit % (bytes.length * 8)
  bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at % 8))
  return bytes.toString('hex')
}
