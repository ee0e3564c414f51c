import { words } from '../../wording/fill.js'
import { list, paragraph, section } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'

/** When people were called, for which day and hours. */
export const call: MesaSection = ({ calls }, say) => [
  section('call', 'call', say.line('section.call'), [
    ...list(
      'call-sent',
      calls.map(({ sentOn, session, hours }) => ({
        text: say.line('call.sent', { session: say.date(session), on: say.on(sentOn) }),
        ...(hours.length > 0 && {
          items: [
            {
              id: `call-hours-${calls.findIndex(each => each.hours === hours) + 1}`,
              text: say.line('call.hours', {
                hours: hours.length,
                list: say.list(hours.map(hour => [words(say.time(hour))])),
              }),
            },
          ],
        }),
      })),
    ),
    ...(calls.length === 0 ? [paragraph('call-none', say.line('call.none'))] : []),
  ]),
]
