import { note, paragraph } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'

/** That a session did not take place, why, and what came of it: the first thing that a reader must know. */
export const calledOff: MesaSection = ({ state, calledOff }, say) => {
  if (state !== 'called-off') return []
  const { to = null, reason = null } = calledOff ?? {}
  return [
    note('called-off', 'banner', say.line('state.called-off'), [
      ...(reason
        ? [paragraph('called-off-reason', say.line('called-off.reason', { reason: say.text(reason) }))]
        : []),
      paragraph(
        'called-off-to',
        to === null ? say.line('called-off.given-up') : say.line('called-off.to', { date: say.date(to) }),
      ),
    ]),
  ]
}
