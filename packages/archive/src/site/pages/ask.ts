import type { SessionUnknown } from '@apertura/domain'
import { h, type PageElement } from '../element.js'
import { section } from '../parts/section.js'
import { anchorOf, type Site } from '../site.js'

/** What is missing here, whom one can ask, and words to do so. */
export function ask(site: Site): readonly PageElement[] {
  const { words, teller, d } = site
  const { ask: said } = words
  const undone = d.obligations.filter(({ outcome }) => outcome !== 'met')
  const unknown = unknowns(site)
  const publicSectors = new Set(
    d.definition.sectors.filter(({ publicBody }) => publicBody).map(({ id }) => id),
  )
  const bodies = d.definition.parties.filter(
    ({ sector, kind }) => kind === 'institution' && publicSectors.has(sector),
  )
  const first = undone[0]
  return [
    ...said.right.map(each => h('p', null, each)),
    section(
      'missing',
      said.what,
      undone.length + unknown.length === 0
        ? h('p', { class: 'none' }, said.nothing)
        : h(
            'ul',
            null,
            undone.map(({ code, title, owedBy, outcome }) =>
              h(
                'li',
                null,
                h(
                  'a',
                  { href: site.link('obligations', anchorOf('o', code)), dir: 'auto' },
                  teller.text(title),
                ),
                ` (${words.outcomes[outcome]}; ${teller.name(owedBy)})`,
              ),
            ),
            unknown.map(([what, count]) =>
              h(
                'li',
                null,
                h(
                  'a',
                  { href: site.link('sessions') },
                  `${words.unknown} ${said.sessionsOf(count, words.unknowns[what])}`,
                ),
              ),
            ),
          ),
    ),
    ...(first
      ? [
          section(
            'letter',
            said.letter,
            h('blockquote', { dir: 'auto' }, h('p', null, said.letterText(`${teller.text(first.title)}.`))),
          ),
        ]
      : []),
    ...(bodies.length === 0
      ? []
      : [
          section(
            'whom',
            said.whom,
            h(
              'ul',
              { class: 'columns' },
              bodies.map(({ name }) => h('li', null, name)),
            ),
          ),
        ]),
  ]
}

function unknowns({ sessions }: Site): readonly (readonly [SessionUnknown, number])[] {
  const counts = new Map<SessionUnknown, number>()
  for (const each of sessions.flatMap(({ unknown }) => unknown)) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts]
}
