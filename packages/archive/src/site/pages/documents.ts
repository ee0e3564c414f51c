import { h, type PageElement } from '../element.js'
import { papersOf } from '../parts/papers.js'
import { section } from '../parts/section.js'
import { anchorOf, type Site } from '../site.js'

/** Every document of the archive, by the session or mesa that it is about. */
export function documents(site: Site): readonly PageElement[] {
  const about = [...new Set(site.papers.map(each => each.about))]
  if (about.length === 0) return [h('p', { class: 'none' }, site.words.empty)]
  return about.map(id => {
    const title = site.papers.find(each => each.about === id)?.tree.title ?? id
    return section(anchorOf('d', id), title, papersOf(site, id))
  })
}
