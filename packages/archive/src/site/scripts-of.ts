import type { PageId } from './locales/site-words.js'

/** The scripts of each page, in their order. A page without them is whole, too. */
export const scriptsOf: Partial<Readonly<Record<PageId, readonly string[]>>> = {
  timeline: ['scripts/filters.js'],
  bodies: ['scripts/filters.js'],
  agreements: ['scripts/filters.js'],
  obligations: ['scripts/filters.js'],
  search: ['scripts/search.js'],
  verify: ['scripts/verify.js', 'verify-manifest.js'],
}
