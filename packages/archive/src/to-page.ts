import { escapeHtml as h } from './escape-html.js'
import { wordsOf } from './locales/words.js'
import { pageStyle } from './page-style.js'
import type { Item, Point, Section, Story } from './story-parts.js'

/** Where the page stands among the others of its archive. */
export interface PagePlace {
  /** The same story in the other language, as a relative link. */
  readonly other: { readonly href: string; readonly lang: string }
  /** How many entries the record has, and the hash of the last one. */
  readonly entries: number
  readonly head: string | null
}

/**
 * A story as one HTML page that needs nothing else: no script, no request, readable from a USB stick.
 *
 * @example
 * ```ts
 * const told = story(dossier(definition, record, { at: '2023-12-31' }), 'en')
 * const place = { other: { href: 'index.html', lang: 'es-MX' }, entries: record.length, head: null }
 * toPage(told, place).split('\n')[1] // => '<html lang="en">'
 * ```
 */
export function toPage(story: Story, place: PagePlace): string {
  const words = wordsOf(story.locale)
  return `<!doctype html>
<html lang="${h(words.htmlLang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${h(story.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#main">${h(words.skip)}</a>
<header>
<p class="language"><a href="${h(place.other.href)}" hreflang="${h(place.other.lang)}" lang="${h(place.other.lang)}">${h(words.otherLanguage)}</a></p>
<h1>${h(story.title)}</h1>
${story.lead.map(sentence => `<p class="lead">${h(sentence)}</p>`).join('\n')}
</header>
<nav aria-label="${h(words.contents)}">
<ul>
${story.sections.map(({ id, title }) => `<li><a href="#${h(id)}">${h(title)}</a></li>`).join('\n')}
</ul>
</nav>
<main id="main" tabindex="-1">
${story.sections.map(section => sectionHtml(section, words.sources)).join('\n')}
</main>
<footer>
<p>${h(words.computed(place.entries, place.head))}</p>
</footer>
</body>
</html>
`
}

function sectionHtml({ id, title, intro, items }: Section, sources: string): string {
  return `<section id="${h(id)}" aria-labelledby="${h(id)}-title">
<h2 id="${h(id)}-title">${h(title)}</h2>
<p class="intro">${h(intro)}</p>
<ol class="${h(id)}">
${items.map(item => itemHtml(item, sources)).join('\n')}
</ol>
</section>`
}

function pointHtml({ text, source }: Point): string {
  return `<li>${h(text)}${source ? ` <span class="source">${h(source)}</span>` : ''}</li>`
}

function itemHtml(item: Item, sources: string): string {
  const parts = [
    item.when && `<p class="when">${h(item.when)}</p>`,
    `<p class="what">${h(item.text)}</p>`,
    item.detail && `<p>${h(item.detail)}</p>`,
    item.points && item.points.length > 0 && `<ul>${item.points.map(pointHtml).join('')}</ul>`,
    item.notes?.map(note => `<p class="note">${h(note)}</p>`).join(''),
    item.sources.length > 0 && `<p class="source">${h(sources)}: ${h(item.sources.join('; '))}</p>`,
  ]
  return `<li${item.id ? ` id="${h(item.id)}"` : ''}>${parts.filter(Boolean).join('')}</li>`
}
