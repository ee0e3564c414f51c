import { words } from '../../wording/fill.js'
import { pairs, paragraph } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf } from '../say.js'

/** To which session people are called: day, hours of each call, place. */
export const invitation: MesaSection = ({ title, process, series, axis, bodies, held, calls }, say) => {
  const last = calls.at(-1)
  const silent = say.line('not-stated')
  const hours = last?.hours ?? []
  return [
    paragraph('invitation', say.line('call.invites', { title: say.text(title) }), 'lead'),
    pairs('invitation-facts', [
      ['process', say.line('fact.process'), say.text(process.title)],
      ['series', say.line('fact.series'), series ? say.text(series.title) : undefined],
      ['axis', say.line('fact.axis'), axis ? say.text(axis.title) : undefined],
      [
        'bodies',
        say.line('fact.bodies'),
        bodies.length > 0 ? say.list(bodies.map(body => say.text(body.title))) : silent,
      ],
      ['day', say.line('fact.day'), [words(say.date(last?.session ?? held.on))]],
      ['hours', say.line('fact.hours'), hours.length === 0 ? silent : undefined],
      ...hours.map(
        (hour, index) =>
          [
            `hour-${index + 1}`,
            hours.length === 1
              ? say.line('fact.hours')
              : say.line('fact.hour-of-call', { number: index + 1 }),
            [words(say.time(hour))],
          ] as const,
      ),
      ['place', say.line('fact.place'), held.place ? say.text(held.place) : silent],
      ['mode', say.line('fact.mode'), say.line(keyOf('mode', held.mode))],
    ]),
    ...(hours.length === 2 ? [paragraph('invitation-second', say.line('call.second'))] : []),
  ]
}
