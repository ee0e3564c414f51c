import type { MesaAccount } from '@apertura/domain'
import type { Inlines } from '../../tree/document-tree.js'
import { list, section, sentences } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { capital, type Say } from '../say.js'

/** Interests of their own that people declared, and whether they stepped back. */
export const interests: MesaSection = ({ interests, agenda }, say) =>
  interests.length === 0
    ? []
    : [
        section(
          'interests',
          'interests',
          say.line('section.interests'),
          list(
            'interests-declared',
            interests.map(each => sayInterest(each, agenda, say)),
          ),
        ),
      ]

function sayInterest(
  { person, interest, item, recuses }: MesaAccount['interests'][number],
  agenda: MesaAccount['agenda'],
  say: Say,
): Inlines {
  const matter = agenda.find(({ id }) => id === item)
  const said = {
    person: say.person(person),
    interest: say.text(interest, { person }),
  }
  const declared = capital(
    matter
      ? say.line('interest.declared.item', { ...said, item: say.text(matter.title) })
      : say.line('interest.declared', said),
  )
  return sentences(declared, say.line(recuses ? 'interest.recuses' : 'interest.stays'))
}
