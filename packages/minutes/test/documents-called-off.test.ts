import { expect, it } from 'vitest'
import { callOf } from '../src/index.js'
import { plainTexts } from '../src/tree/plain-texts.js'
import { anAccount } from './an-account.js'

const off = (calledOff: Parameters<typeof anAccount>[0]) =>
  plainTexts(callOf(anAccount({ state: 'called-off', ...calledOff }), { locale: 'es-MX' }))

it('says in the call that a session did not take place, why, and to which day it was put off', () => {
  const texts = off({ calledOff: { to: '2030-03-12', reason: { 'es-MX': 'No hubo luz.' } } })
  expect(texts).toEqual(
    expect.arrayContaining([
      'La sesión no se realizó.',
      'Motivo: No hubo luz.',
      'Se pasó a esta fecha: 12 de marzo de 2030.',
    ]),
  )
})

it('says that no other day was set where none was', () => {
  expect(off({ calledOff: null })).toContain('No se fijó otra fecha.')
})

it('says nothing of it in the call to a session that took place', () => {
  const texts = plainTexts(callOf(anAccount(), { locale: 'es-MX' }))
  expect(texts).not.toContain('La sesión no se realizó.')
})
