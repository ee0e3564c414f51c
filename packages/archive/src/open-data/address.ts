/** Gives a file of the open data its address, or its relative one. */
export type Address = (path: string) => string

/**
 * Addresses of files below a base, or relative ones (`./…`) without it.
 *
 * @throws RangeError when the base is not an address of the web, or has a query or a fragment
 */
export function addressOf(base: string | undefined): Address {
  if (base === undefined) return path => `./${path}`
  const folder = webAddress(base)
  if (folder === null || /[?#]/.test(base))
    throw new RangeError(
      `openData: the base ${JSON.stringify(base)} is not a folder on the web, such as https://example.org/data/`,
    )
  return path => `${folder.endsWith('/') ? folder : `${folder}/`}${path}`
}

/** An address of the web, or null when it is none: nothing else may become a link. */
export function webAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\s"<>\\^`{|}\p{C}]*)?$/iu.test(url)
    ? url.replace(/%(?![\da-f]{2})|\[|\]|[^\x21-\x7e]+/giu, encodeURIComponent)
    : null
}

/** The host of an address, or undefined. */
export const hostOf = (url: string): string | undefined => /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]
