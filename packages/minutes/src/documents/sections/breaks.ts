import { list, section, sentences } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { keyOf } from '../say.js'
import { sayStretch } from '../say-stretch.js'

/** When the session stopped, and why. */
export const breaks: MesaSection = ({ breaks }, say) =>
  breaks.length === 0
    ? []
    : [
        section(
          'breaks',
          'other',
          say.line('section.breaks'),
          list(
            'breaks-held',
            breaks.map(({ kind, from, to, reason }) =>
              sentences(
                say.line(keyOf('break', kind), {
                  stretch: sayStretch({ from, to }, say) ?? say.line('not-stated'),
                }),
                reason ? say.text(reason) : [],
              ),
            ),
          ),
        ),
      ]
