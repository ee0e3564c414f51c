import { describe, expect, it } from 'vitest'
import type { Story } from './story-parts.js'
import { toPage } from './to-page.js'

const place = { other: { href: 'en.html', lang: 'en' }, entries: 3, head: null }
const hostile = '<script>alert("x")</script> & \'y\''

describe('a page', () => {
  it('shows text as text, whatever it holds', () => {
    const page = toPage(aStory(hostile), place)
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;')
  })

  it('asks for nothing outside itself and forbids it', () => {
    const page = toPage(aStory('A fact'), place)
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<(script|img|link|iframe)|https?:/)
  })

  it('has one title, one main part, and a heading for each section that names it', () => {
    const page = toPage(aStory('A fact'), place)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page.match(/<main/g)).toHaveLength(1)
    expect(page).toContain('<section id="undone" aria-labelledby="undone-title">')
  })

  it('is the same, byte for byte, for the same story', () => {
    expect(toPage(aStory('A fact'), place)).toBe(toPage(aStory('A fact'), place))
  })
})

function aStory(text: string): Story {
  const item = {
    id: 'a',
    when: text,
    text,
    detail: text,
    points: [{ text, source: text }],
    notes: [text],
    sources: [text],
  }
  return {
    locale: 'es-MX',
    title: text,
    lead: [text],
    sections: [{ id: 'undone', title: text, intro: text, items: [item] }],
  }
}
