import type { Inlines } from '../../tree/document-tree.js'
import { list, section } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { capital, type Say } from '../say.js'

/** Everybody with a seat, and for whom they speak. */
export const called: MesaSection = ({ attendance, people }, say) => {
  const seated = attendance.filter(({ seat }) => seat !== null)
  if (seated.length === 0) return []
  return [
    section(
      'called',
      'other',
      say.line('section.called'),
      list(
        'called-people',
        seated.map(({ person }) =>
          withParty(person, people.find(({ id }) => id === person)?.party ?? null, say),
        ),
      ),
    ),
  ]
}

const withParty = (person: string, party: string | null, say: Say): Inlines =>
  capital(
    party === null
      ? say.person(person)
      : say.line('speaker.party', { person: say.person(person), party: say.of(person, party) }),
  )
