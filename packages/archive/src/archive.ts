import type { Day, Definition, Entry, Locale } from '@apertura/domain'
import { dossier } from '@apertura/dossier'
import { story } from './story.js'
import { toPage } from './to-page.js'

/** A file of an archive, by its path relative to the archive's folder. */
export interface ArchiveFile {
  readonly path: string
  readonly text: string
}

/**
 * The archive of a process as a list of files; somebody else writes them. The same inputs give the same
 * bytes.
 *
 * @param at - the day on which the process is read, at its end
 *
 * @example
 * ```ts
 * archive(definition, record, { at: '2023-12-31' }).map(({ path }) => path) // => ['index.html', 'en.html']
 * ```
 */
export function archive(
  definition: Definition,
  record: readonly Entry[],
  { at }: { readonly at: Day },
): readonly ArchiveFile[] {
  const d = dossier(definition, record, { at })
  const pages: readonly { readonly locale: Locale; readonly path: string }[] = [
    { locale: 'es-MX', path: 'index.html' },
    { locale: 'en', path: 'en.html' },
  ]
  return pages.map(({ locale, path }) => {
    const other = pages.find(page => page.locale !== locale) ?? { locale, path }
    const place = {
      other: { href: other.path, lang: other.locale },
      entries: record.length,
      head: record.at(-1)?.hash ?? null,
    }
    return { path, text: toPage(story(d, locale), place) }
  })
}
