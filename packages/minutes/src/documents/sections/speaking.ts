import { words } from '../../wording/fill.js'
import { section, table } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'

/** How often and for how long each sector was heard. */
export const speaking: MesaSection = ({ speaking }, say) => {
  const { line } = say
  const rows = table(
    'speaking-sectors',
    line('speaking.caption'),
    [line('column.sector'), line('column.turns'), line('column.time')],
    speaking.map(({ sector, turns, seconds }) => [
      sector?.id ?? 'guests',
      sector ? say.text(sector.title) : line('speaking.guests'),
      [words(String(turns))],
      line('speaking.time', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }),
    ]),
  )
  return rows.length === 0 ? [] : [section('speaking', 'other', line('section.speaking'), rows)]
}
