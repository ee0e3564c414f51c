import { webAddress } from './address.js'
import type { OpenDataOptions } from './open-data-options.js'

/** Throws a RangeError when the smallest group is no number of people, or an address in the options is none: everything else would become a link that leads nowhere. */
export function checkOptions({ license, publisher, fewest }: OpenDataOptions): void {
  if (fewest !== undefined && !(Number.isSafeInteger(fewest) && fewest >= 1))
    throw new RangeError(`openData: fewest is ${fewest}, and a group has at least one person`)

  for (const [what, url] of [
    ['licence', license?.url],
    ['publisher', publisher?.url],
  ] as const) {
    if (url !== undefined && webAddress(url) !== url)
      throw new RangeError(
        `openData: the address of the ${what}, ${JSON.stringify(url)}, is not one of the web`,
      )
  }
  const email = publisher?.email
  if (email !== undefined && !/^[^\s@<>"]+@[^\s@<>"]+$/.test(email))
    throw new RangeError(`openData: ${JSON.stringify(email)} is no address for mail`)
}
