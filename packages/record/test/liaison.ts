import { setApart } from '../src/set-apart.js'
import { draftOf } from './drafts.js'

export const salt = '000102030405060708090a0b0c0d0e0f'
export const otherSalt = '101112131415161718191a1b1c1d1e1f'

/** A draft that stands for a person, and the person apart. */
export function liaison(id: string, payload: unknown, itsSalt = salt) {
  const draft = draftOf('liaison.designated', id, {
    title: { es: 'Nuevo enlace' },
    institution: 'town-hall',
    person: 'pending',
  })
  return setApart(draft, 'data.person', payload, itsSalt)
}
