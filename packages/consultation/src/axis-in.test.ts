import { expect, it } from 'vitest'
import { axisIn } from './axis-in.js'

const axis = axisIn([
  { id: 'genero', title: { 'es-MX': 'Género e inclusión', en: 'Gender and inclusion' } },
  { id: 'agua', title: { 'es-MX': 'Agua', en: 'Water' } },
])

it.each([
  ['genero', 'genero'],
  ['GENERO E INCLUSION ', 'genero'],
  ['gender and inclusion', 'genero'],
  ['Agua', 'agua'],
  ['aguas', 'aguas'],
  ['', ''],
])('reads %j as %j', (written, id) => expect(axis(written)).toBe(id))
