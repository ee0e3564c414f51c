import { paragraph, section } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf } from '../say.js'

/** When it ended, and from which record this was made. */
export const closing: MesaSection = ({ held, state, record }, say) => [
  section('closing', 'closing', say.line('section.closing'), [
    paragraph(
      'closing-time',
      state !== 'closed'
        ? say.line(keyOf('state', state))
        : held.closed
          ? say.line('closing.at', { time: say.time(held.closed) })
          : say.line('closing.no-time'),
    ),
    ...(record
      ? [
          paragraph(
            'closing-record',
            say.line('closing.record', { stream: record.stream, entries: record.entries }),
            'minor',
          ),
          paragraph('closing-head', say.line('closing.head', { head: record.head }), 'minor'),
        ]
      : []),
  ]),
]
