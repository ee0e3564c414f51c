import type { MesaAccount } from '@apertura/domain'
import type { Inlines } from '../../tree/document-tree.js'
import { words } from '../../wording/fill.js'
import { pairs, paragraph, section } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf, type Say } from '../say.js'
import { sayStretch } from '../say-stretch.js'

/** The day, the place and the offices of the session, and what is not known of them. */
export const opening: MesaSection = (account, say) => {
  const { process, series, axis, bodies, held, method, state } = account
  const silent = say.line('not-stated')
  return [
    section('opening', 'other', say.line('section.opening'), [
      ...(state === 'closed' ? [] : [paragraph('opening-state', say.line(keyOf('state', state)), 'strong')]),
      pairs('opening-facts', [
        ['process', say.line('fact.process'), say.text(process.title)],
        ['series', say.line('fact.series'), series ? say.text(series.title) : undefined],
        ['axis', say.line('fact.axis'), axis ? say.text(axis.title) : undefined],
        [
          'bodies',
          say.line('fact.bodies'),
          bodies.length > 0 ? say.list(bodies.map(({ title }) => say.text(title))) : silent,
        ],
        ['day', say.line('fact.day'), [words(say.date(held.on))]],
        [
          'hours',
          say.line('fact.hours'),
          sayStretch({ from: held.opened, to: held.closed }, say, state !== 'closed') ?? silent,
        ],
        ['place', say.line('fact.place'), held.place ? say.text(held.place) : silent],
        ['mode', say.line('fact.mode'), say.line(keyOf('mode', held.mode))],
        [
          'call',
          say.line('fact.call'),
          held.call === null ? undefined : say.line('fact.call.number', { call: held.call }),
        ],
        ['method', say.line('fact.method'), method === 'not-stated' ? silent : say.text(method.title)],
        ...sayOfficers(account, say),
      ]),
    ]),
  ]
}

/** Who held which office; hours are said only where an office changed hands. */
export function sayOfficers(
  { officers }: MesaAccount,
  say: Say,
): readonly (readonly [string, Inlines, Inlines])[] {
  return officers.map(({ office, person, from, to }, index) => {
    const shared = officers.filter(other => other.office === office).length > 1
    const stretch = shared ? sayStretch({ from, to }, say) : undefined
    const name = say.person(person)
    const held = stretch ? say.line('office.held', { person: name, stretch }) : name
    return [`officer-${index + 1}`, [words(say.word('office', office))], held]
  })
}
