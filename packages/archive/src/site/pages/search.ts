import { searchKinds } from '../../search/search-doc.js'
import { type Children, h, type PageElement } from '../element.js'
import { searchWordsOf } from '../locales/search-words.js'
import { section } from '../parts/section.js'
import type { Site } from '../site.js'

/** Where one looks for words. Without its script the page says how else things are found. */
export function search(site: Site): readonly PageElement[] {
  const words = searchWordsOf(site.locale)
  return [
    h('p', { class: 'no-script' }, words.noScript),
    form(site),
    h('p', { id: 'found', class: 'found', role: 'status' }),
    h('ul', { id: 'notes', class: 'notes', hidden: 'hidden' }),
    h(
      'section',
      { id: 'results', 'aria-labelledby': 'results-title', hidden: 'hidden' },
      h('h2', { id: 'results-title', class: 'unseen' }, words.results),
      h('ol', { class: 'results' }),
      h('p', null, h('button', { type: 'button', id: 'more', hidden: 'hidden' }, words.said.more)),
      h(
        'details',
        null,
        h('summary', null, words.order),
        h(
          'ul',
          null,
          words.orderHow.map(each => h('li', null, each)),
        ),
      ),
    ),
    section(
      'ways',
      words.otherWays,
      h(
        'ul',
        { class: 'ways' },
        words.ways.map(([page, says]) =>
          h('li', null, h('a', { href: site.link(page) }, site.words.pages[page].menu), ` ${says}`),
        ),
      ),
    ),
  ]
}

/** The form is shown by the script that answers it. */
function form({ d, locale, root, said }: Site): PageElement {
  const words = searchWordsOf(locale)
  const choices = [
    group(
      'kind',
      words.kind,
      searchKinds.map(kind => [kind, words.kinds[kind]]),
    ),
    group('outcome', words.outcome, Object.entries(words.outcomes)),
    group(
      'axis',
      words.axis,
      d.definition.axes.map(({ id, title }) => [id, said(title)]),
    ),
    group('year', words.year, []),
  ]
  return h(
    'form',
    {
      id: 'search',
      class: 'search',
      role: 'search',
      hidden: 'hidden',
      'data-root': root,
      'data-locale': locale,
      'data-said': JSON.stringify(words.said),
    },
    h('label', { for: 'q' }, words.label),
    h(
      'p',
      { class: 'line' },
      h('input', {
        type: 'search',
        id: 'q',
        name: 'q',
        autocomplete: 'off',
        spellcheck: 'false',
        'aria-describedby': 'hint',
      }),
      h('button', { type: 'submit' }, words.button),
    ),
    h('p', { id: 'hint', class: 'hint' }, words.hint),
    h(
      'details',
      { class: 'filters' },
      h('summary', null, words.filters),
      h('div', { class: 'groups' }, choices),
      h('p', null, h('button', { type: 'button', id: 'clear' }, words.clear)),
    ),
  )
}

const group = (
  name: string,
  title: string,
  choices: readonly (readonly [value: string, says: Children])[],
): PageElement =>
  h(
    'fieldset',
    { 'data-trait': name },
    h('legend', null, title),
    choices.map(([value, says]) =>
      h('label', { dir: 'auto' }, h('input', { type: 'checkbox', name, value }), h('span', null, says)),
    ),
  )
