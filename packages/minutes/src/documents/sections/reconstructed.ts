import type { AccountSource, SessionAccount } from '@apertura/domain'
import type { Block, Inlines } from '../../tree/document-tree.js'
import { words } from '../../wording/fill.js'
import { list, note, pairs, paragraph, section, sentences, slug, table } from '../make-blocks.js'
import type { SessionSection } from '../mesa-section.js'
import { keyOf, type Say } from '../say.js'

/** What a reader must know first: this is no minutes, and nobody has approved it. */
export const banner: SessionSection = (_session, say) => [
  note('banner', 'banner', say.line('reconstructed.banner'), [
    paragraph('banner-why', say.line('reconstructed.banner.why')),
    paragraph('banner-unsigned', say.line('reconstructed.banner.unsigned')),
  ]),
]

/** The few facts that some source tells. */
export const facts: SessionSection = (session, say) => {
  const { process, series, axis, bodies, on, knownOn, mode, method } = session
  const silent = say.line('no-source')
  return [
    section('facts', 'other', say.line('section.facts'), [
      pairs('facts-known', [
        ['process', say.line('fact.process'), say.text(process.title)],
        ['series', say.line('fact.series'), series ? say.text(series.title) : undefined],
        ['axis', say.line('fact.axis'), axis ? say.text(axis.title) : undefined],
        [
          'bodies',
          say.line('fact.bodies'),
          bodies.length > 0 ? say.list(bodies.map(({ title }) => say.text(title))) : silent,
        ],
        ['day', say.line('fact.day'), [words(say.date(on))]],
        ['known', say.line('fact.known'), [words(say.date(knownOn))]],
        // What nobody tells has a place of its own further down.
        ['mode', say.line('fact.mode'), mode === 'not-stated' ? undefined : say.line(keyOf('mode', mode))],
        ['method', say.line('fact.method'), method ? say.text(method.title) : undefined],
        [
          'moments',
          say.line('fact.moments'),
          method && method.moments.length > 0
            ? say.list(method.moments.map(title => say.text(title)))
            : undefined,
        ],
      ]),
    ]),
  ]
}

/** What is told, by whom, and from where; accounts that differ stand beside each other. */
export const told: SessionSection = ({ told }, say) => {
  const accounts = told.map((each, index) => toldBlock(each, `told-${index + 1}`, index + 1, say))
  return accounts.length === 0 ? [] : [section('told', 'other', say.line('section.told'), accounts)]
}

function toldBlock(
  { title, detail, on, assertedBy, sources }: SessionAccount['told'][number],
  id: string,
  number: number,
  say: Say,
): Block {
  const blocks = [
    ...(detail ? [paragraph(`${id}-detail`, say.text(detail))] : []),
    paragraph(`${id}-by`, say.line('told.by', { by: assertedBy, date: say.date(on) })),
    ...(sources.length === 0 ? [paragraph(`${id}-no-source`, say.line('told.no-source'))] : []),
    ...list(
      `${id}-sources`,
      sources.map(source => sayPassage(source, say)),
    ),
  ]
  return { ...section(id, 'other', say.text(title), blocks), number: `${number}` }
}

/** Where in its source something stands, and how well it is known. */
function sayPassage(source: AccountSource, say: Say): Inlines {
  const { title, published, certainty, heading, lines, locator, deduced } = source
  const where = [
    ...(heading === null ? [] : [heading]),
    ...(lines === null ? [] : [sayLines(lines, say)]),
    ...(locator === null ? [] : [locator]),
  ].join(', ')
  return sentences(
    say.line('source.passage', { title: say.text(title), published: say.date(published) }),
    where === '' ? [] : say.line('source.where', { where }),
    say.line(keyOf('source.certainty', certainty)),
    deduced ? say.line('source.deduced', { deduced: say.text(deduced) }) : [],
  )
}

const sayLines = ([from, to]: readonly [number, number], say: Say) =>
  from === to ? say.words('source.one-line', { line: from }) : say.words('source.lines', { from, to })

/** Whom the sources name; a name is no proof of a seat. */
export const attendees: SessionSection = ({ attendees, unknown }, say) => {
  const { line } = say
  if (attendees.length === 0 && unknown.includes('attendance')) return []
  return [
    section('attendees', 'roll-call', line('section.attendees'), [
      ...(attendees.length === 0 ? [paragraph('attendees-none', line('attendees.none'))] : []),
      ...table(
        'attendees-named',
        line('attendees.caption'),
        [line('column.name'), line('column.capacity'), line('column.seat')],
        attendees.map(({ name, capacity, seat }) => [
          name,
          say.of(slug(name), name),
          capacity ? say.text(capacity, { person: slug(name) }) : line('no-source'),
          line(keyOf('seat', seat)),
        ]),
      ),
    ]),
  ]
}

/** What minutes would say and nobody tells. */
export const unknown: SessionSection = ({ unknown }, say) => [
  section('unknown', 'other', say.line('section.unknown'), [
    paragraph('unknown-lead', say.line(unknown.length > 0 ? 'unknown.lead' : 'unknown.none')),
    ...list(
      'unknown-what',
      unknown.map(what => say.line(keyOf('unknown', what))),
    ),
  ]),
]

/** Each source once, with where it can be read. */
export const sources: SessionSection = ({ told }, say) => {
  const all = told.flatMap(({ sources }) => sources)
  const lineOf = ({ title, publisher, published, url }: AccountSource): Inlines =>
    sentences(
      say.line('source.line', { title: say.text(title), publisher, published: say.date(published) }),
      url ? [{ kind: 'link', to: url, text: url }] : [],
    )
  const lines = new Map(all.map(source => [JSON.stringify(lineOf(source)), lineOf(source)]))
  if (lines.size === 0) return []
  return [
    section('sources', 'sources', say.line('section.sources'), list('sources-all', [...lines.values()])),
  ]
}
