import type { AccountPerson, AccountWords } from '@apertura/domain'
import type { Inlines, Speech } from '../tree/document-tree.js'
import { slug } from './make-blocks.js'
import { capital, keyOf, type Say } from './say.js'

/** What somebody said or showed, introduced by who it was. */
export function sayWords(
  { id, person, form, words, data, time }: AccountWords,
  people: readonly AccountPerson[],
  say: Say,
): Speech {
  return {
    kind: 'speech',
    id: slug('words', id),
    ...(person !== null && { by: person }),
    speaker: speaker(person, form, people, say),
    ...(time && { time }),
    form,
    text:
      words === null
        ? say.line('speech.private')
        : say.text(words, person === null ? undefined : { person, data }),
  }
}

function speaker(
  id: string | null,
  form: AccountWords['form'],
  people: readonly AccountPerson[],
  say: Say,
): Inlines {
  if (id === null) return say.line(form === 'note' ? 'speaker.nobody.note' : 'speaker.nobody')
  const party = people.find(person => person.id === id)?.party
  const name = say.person(id)
  const person = party ? say.line('speaker.party', { person: name, party: say.of(id, party) }) : name
  return capital(say.line(keyOf('speaker', form), { person }))
}
