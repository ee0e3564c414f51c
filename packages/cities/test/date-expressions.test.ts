import { describe, expect, it } from 'vitest'
import { dateExpressions } from '../tools/date-expressions.mjs'

const written = (text: string) => dateExpressions(text).map(found => found.expression)

describe('the reader of dates', () => {
  it('takes the longest expression and leaves nothing of it for a shorter one', () => {
    expect(written('Del 3 de marzo al 4 de abril de 2031, y en mayo de 2031.')).toEqual([
      '3 de marzo al 4 de abril de 2031',
      'mayo de 2031',
    ])
  })

  it('follows an expression over a line break and says on which lines it stands', () => {
    expect(dateExpressions('A partir del 18 de\noctubre de 2031.')).toEqual([
      { line: 1, lastLine: 2, kind: 'day', expression: '18 de octubre de 2031' },
    ])
  })

  it('drops the number of a note that stands glued to a year', () => {
    expect(written('el 30 de septiembre de 20205, con el folio 27-03/201916')).toEqual([
      '30 de septiembre de 2020',
      '27-03/2019',
    ])
  })

  it('reads dates in names of files and folders', () => {
    expect(written('uploads/2023/06/23.06.21_Mesas.pdf')).toEqual(['2023/06', '23.06.21'])
  })

  it('reads words that date by order, rhythm or the time of writing', () => {
    expect(
      written('Posteriormente se reunió semanalmente los días viernes, hasta la fecha de redacción.'),
    ).toEqual(['Posteriormente', 'semanalmente los días viernes', 'hasta la fecha de redacción'])
  })

  it('does not take a first name for a month', () => {
    expect(written('Julio César')).toEqual([])
  })
})
