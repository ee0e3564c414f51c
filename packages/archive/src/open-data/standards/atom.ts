import type { Entry } from '@apertura/domain'
import { sha256 } from '@apertura/seal'
import { exactDay } from '../exact-date.js'
import type { Given } from '../given.js'
import { openDetail } from '../open-detail.js'
import { niUri } from './ni-uri.js'
import { element, type Xml } from './xml.js'

/**
 * The entries as an Atom feed (RFC 4287), the last written down first. `updated` is the day on which an entry was
 * written down here, `published` the day on which it became public, where that day is exact; an entry is named by
 * its hash (RFC 6920), so it stays the same wherever the feed is kept.
 */
export function atomFeed(given: Given): string {
  const { dossier, text, entries, address, options, stamp } = given
  const { title, id, languages } = dossier.definition
  const latest = [...entries].sort((a, b) => b.seq - a.seq)
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languages[0] },
    element('id', {}, niUri(sha256(`atom feed of ${id}`))),
    element('title', {}, text(title)),
    element('updated', {}, stamp),
    element('author', {}, element('name', {}, options.publisher?.name ?? text(title))),
    ...(options.base ? [element('link', { rel: 'self', href: address('feed.atom') })] : []),
    ...(options.license ? [element('link', { rel: 'license', href: options.license.url })] : []),
    ...latest.map(entry => feedEntry(given, entry)),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.xml}\n`
}

function feedEntry({ text, name, address }: Given, entry: Entry): Xml {
  const { hash, recordedAt, knownOn, assertedBy, kind, data } = entry
  const published = exactDay(knownOn)
  return element(
    'entry',
    {},
    element('id', {}, niUri(hash)),
    element('title', {}, text(data.title)),
    element('updated', {}, `${recordedAt}T00:00:00Z`),
    ...(published ? [element('published', {}, `${published}T00:00:00Z`)] : []),
    element('author', {}, element('name', {}, name(assertedBy))),
    element('category', { term: kind }),
    element('link', { rel: 'alternate', type: 'text/csv', href: address('tables/entries.csv') }),
    element('summary', {}, text(openDetail(entry) ?? data.title)),
  )
}
