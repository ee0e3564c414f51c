import { h, type PageElement } from '../element.js'
import type { Paper, Site } from '../site.js'

const formats = { html: 'HTML', pdf: 'PDF', docx: 'Word' } as const

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

function paper({ otherFiles, words, root }: Site, { tree, path }: Paper): PageElement {
  const name = tree.type === 'reconstructed-session' ? words.sheet : tree.title
  const files = (['pdf', 'docx'] as const).flatMap(format => {
    const file = `${path}.${format}`
    return otherFiles.has(file) ? [[format, file] as const] : []
  })
  return h(
    'li',
    null,
    h('a', { href: `${root}${path}.html`, title: tree.title.slice(0, 200) }, `${name} (${formats.html})`),
    files.map(([format, file]) => [
      ' · ',
      h(
        'a',
        { href: `${root}${file}`, 'aria-label': `${name.slice(0, 200)} (${formats[format]})` },
        formats[format],
      ),
    ]),
  )
}
