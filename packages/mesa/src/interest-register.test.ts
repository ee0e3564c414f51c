import { describe, expect, it } from 'vitest'
import { account } from '../../../test/example-preludes/mesa.js'
import { interestRegister } from './interest-register.js'

const ana = account.people.find(({ id }) => account.attendance.some(each => each.person === id && each.seat))
const seat = account.attendance.find(({ person }) => person === ana?.id)?.seat
const declared = (person: string, item: string | null = null, recuses = true) => ({
  ...account,
  interests: [{ person, interest: { en: 'Her sister sells pipes' }, item, recuses }],
})

describe('the register of interests', () => {
  it('has each interest under the body in which the person sits, with the matter and the session', () => {
    const [item] = account.agenda
    const [register, ...others] = interestRegister([declared(ana?.id ?? '', item?.id ?? null)])
    expect(others).toEqual([])
    expect(register?.body).toEqual(seat?.body)
    expect(register?.interests).toEqual([
      {
        person: ana,
        interest: { en: 'Her sister sells pipes' },
        matter: item?.title ?? null,
        recused: true,
        mesa: account.mesa,
        on: account.held.on,
      },
    ])
  })

  it('goes over all sessions of a body, in their order', () => {
    const later = { ...declared(ana?.id ?? '', null, false), mesa: 'later' }
    const [register] = interestRegister([declared(ana?.id ?? ''), later])
    expect(register?.interests.map(({ mesa, recused }) => [mesa, recused])).toEqual([
      [account.mesa, true],
      ['later', false],
    ])
  })

  it('keeps those without a seat apart', () => {
    const guest = { ...declared(ana?.id ?? ''), attendance: [] }
    expect(interestRegister([guest])[0]?.body).toBeNull()
  })
})
