import { words } from '../../wording/fill.js'
import { paragraph, section, table } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'

/** The agenda as it went out: what was added in the session is not in it. */
export const planned: MesaSection = ({ agenda }, say) => {
  const { line } = say
  const items = agenda.filter(({ origin }) => origin !== 'added')
  return [
    section('agenda', 'agenda', line('section.agenda'), [
      ...(items.length === 0 ? [paragraph('agenda-none', line('agenda.none'))] : []),
      ...table(
        'agenda-items',
        line('agenda.caption'),
        [line('column.number'), line('column.item'), line('column.minutes')],
        items.map(({ number, title, minutes }) => [
          number,
          [words(number)],
          say.text(title),
          minutes === null ? line('agenda.not-planned') : [words(String(minutes))],
        ]),
      ),
    ]),
  ]
}
