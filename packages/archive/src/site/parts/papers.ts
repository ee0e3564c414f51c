import { h, type PageElement } from '../element.js'
import { documentsWordsOf } from '../locales/documents-words.js'
import type { Paper, Site } from '../site.js'

/** The documents of a session or mesa, as links to their files. */
export function papersOf(site: Site, about: string): PageElement | null {
  const papers = site.papers.filter(each => each.about === about)
  if (papers.length === 0) return null
  return h(
    'ul',
    { class: 'papers', 'aria-label': site.words.documents },
    papers.map(each => paper(site, each)),
  )
}

function paper({ otherFiles, words, root, locale, said }: Site, { tree, path }: Paper): PageElement {
  const { formats } = documentsWordsOf(locale)
  const page = formats.html?.toLowerCase() ?? 'html'
  const rebuilt = tree.type === 'reconstructed-session'
  const title = tree.title.slice(0, 200)
  /** What is seen, and of which session it is for who hears the link alone. */
  const label = (format: string) =>
    rebuilt ? `${words.sheet} (${format}): ${title}` : `${title} (${format})`
  const files = (['pdf', 'docx'] as const).flatMap(format => {
    const file = `${path}.${format}`
    return otherFiles.has(file) ? [[format, file] as const] : []
  })
  return h(
    'li',
    null,
    h(
      'a',
      { href: `${root}${path}.html`, ...(rebuilt ? { 'aria-label': label(page) } : {}) },
      rebuilt ? words.sheet : said({ [tree.lang]: tree.title }),
      ` (${page})`,
    ),
    files.map(([format, file]) => [
      ' · ',
      h('a', { href: `${root}${file}`, 'aria-label': label(formats[format] ?? format) }, formats[format]),
    ]),
  )
}
