import type { SessionUnknown } from '@apertura/domain'
import { type Children, h, type PageElement } from '../element.js'
import { askWordsOf } from '../locales/ask-words.js'
import { around } from '../parts/said.js'
import { section } from '../parts/section.js'
import { shortened, shortenedText } from '../shortened.js'
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
  return [
    ...said.right.map(each => h('p', null, each)),
    section(
      'steps',
      askWordsOf(site.locale).steps,
      h(
        'ol',
        null,
        askWordsOf(site.locale).how.map(each => h('li', null, each)),
      ),
    ),
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
                  site.said(title),
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
    ...letters(site),
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

/** One ready letter for each thing that was not done, and one for the sessions of which documents are missing. */
function letters(site: Site): readonly PageElement[] {
  const { d, teller, sessions, locale, said } = site
  const words = askWordsOf(locale)
  const owed = d.obligations
    .filter(({ outcome }) => outcome !== 'met')
    .map(({ title, owedBy }) => {
      const matter = said(shortenedText(title, 500))
      const name = shortened(teller.name(owedBy), 200)
      return {
        to: around(gap => words.letterTo(name, gap), matter),
        said: letter(gap => words.letter(words.whether(gap), true), matter),
      }
    })
  const untold = sessions.filter(({ unknown }) => unknown.length > 0)
  const named = untold
    .slice(0, 10)
    .map(({ title, on }, at) => [
      at === 0 ? '' : '; ',
      said(shortenedText(title, 200)),
      ` (${teller.date(on)})`,
    ])
  const others = untold.length > named.length ? [words.others(untold.length - named.length)] : []
  const keeper = keeperOf(site)
  const ofSessions =
    untold.length === 0
      ? []
      : [
          {
            to: keeper === undefined ? words.sessionsOfNobody : words.letterTo(keeper, words.sessionsTitle),
            said: letter(gap => words.letter(words.sessions([gap, ...others]), false), named),
          },
        ]
  const all = [...owed, ...ofSessions]
  if (all.length === 0) return []
  return [
    section(
      'letter',
      words.letters,
      all.map(({ to, said }) =>
        h(
          'details',
          { class: 'letter' },
          h('summary', null, h('h3', { dir: 'auto' }, to)),
          h(
            'blockquote',
            { dir: 'auto' },
            said.map(each => h('p', null, each)),
          ),
        ),
      ),
    ),
  ]
}

/** The paragraphs of a letter around what it asks for. */
const letter = (words: (gap: string) => readonly string[], matter: Children): readonly Children[] =>
  words('').map((_, at) => around(gap => words(gap)[at] ?? '', matter))

/** Whose task the missing minutes are, where the process says so. */
function keeperOf({ completeness, teller }: Site): string | undefined {
  const owner = completeness.items.find(
    ({ type, state, owner }) => type === 'minutes' && state !== 'there' && owner !== null,
  )?.owner
  return owner ? shortened(teller.name(owner), 200) : undefined
}

function unknowns({ sessions }: Site): readonly (readonly [SessionUnknown, number])[] {
  const counts = new Map<SessionUnknown, number>()
  for (const each of sessions.flatMap(({ unknown }) => unknown)) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts]
}
