const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A name for whatever has a SHA-256 hash, the same wherever it is kept (RFC 6920): `ni:///sha-256;…`. */
export function niUri(hash: string): string {
  const bits = [...hash].map(digit => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const sextets = bits.match(/.{1,6}/g) ?? []
  return `ni:///sha-256;${sextets.map(six => digits[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')}`
}
