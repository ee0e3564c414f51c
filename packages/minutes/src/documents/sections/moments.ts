import { words } from '../../wording/fill.js'
import { section, table } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { sayWords } from '../say-words.js'

/** The moments in their order, and what was said in each outside of any matter. */
export const moments: MesaSection = ({ moments, words: noted, people }, say) => {
  if (moments.length === 0) return []
  const { line } = say
  return [
    section('moments', 'other', line('section.moments'), [
      ...table(
        'moments-order',
        line('moments.caption'),
        [line('column.moment'), line('column.begun')],
        moments.map(({ id, title, begun, reached }) => [
          id,
          say.text(title),
          begun ? [words(say.time(begun))] : reached ? line('not-stated') : line('moment.not-reached'),
        ]),
      ),
      ...moments.flatMap(({ id, title }, index) => {
        const said = noted.filter(({ item, moment }) => item === null && moment === id)
        const blocks = said.map(each => sayWords(each, people, say))
        return blocks.length === 0 ? [] : [section(`moment-${index + 1}`, 'moment', say.text(title), blocks)]
      }),
    ]),
  ]
}
