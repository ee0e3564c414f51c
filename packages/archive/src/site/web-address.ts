/** An address that a reader may be sent to; undefined for any other, such as one that would run something. */
export function webAddress(address: string | undefined | null): string | undefined {
  if (!address || !/^https?:\/\/[^\s"'<>\\^`{|}]+$/i.test(address)) return undefined
  return address
}
