import { digest } from '@apertura/seal'
import { describe, expect, it } from 'vitest'
import { receiptOf } from './receipt-of.js'

const contribution = {
  id: 'F-7',
  title: 'Agua en casa de Rosa Pérez',
  body: 'Vivo en Jacarandas 12',
  channel: 'in-person',
  helpedBy: 'Luis Gómez',
  receivedOn: '2022-07-05',
  notice: 'n-1',
} as const
const notice = {
  id: 'n-1',
  title: { 'es-MX': 'Aviso de la consulta', en: 'Notice of the consultation' },
  purpose: { 'es-MX': 'Responderte.', en: 'To answer you.' },
  responsible: 'a-city',
}

describe('a receipt', () => {
  it('says in both languages what a person may want to ask for later', () => {
    const { text, ...facts } = receiptOf(contribution, notice)
    expect(facts).toEqual({
      folio: 'F-7',
      receivedOn: '2022-07-05',
      channel: 'in-person',
      notice: 'n-1',
      digest: digest(contribution),
    })
    expect(text['es-MX'].split('\n')).toEqual([
      'Recibimos tu aportación. Su folio es F-7.',
      'La recibimos el 5 de julio de 2022.',
      'Llegó en persona.',
      'Tus datos se usan según el aviso de privacidad “Aviso de la consulta”, solo para esto: Responderte.',
      expect.stringContaining(digest(contribution)),
      expect.stringContaining('Guarda este comprobante'),
    ])
    expect(text.en).toContain('We received it on 5 July 2022.\nIt came in person.')
  })

  it('tells nothing of who wrote and what', () => {
    expect(JSON.stringify(receiptOf(contribution, notice))).not.toMatch(/Rosa|Luis|Jacarandas|Agua/)
  })

  it('says so when no day was written down, and calls a channel that is not known as it is called', () => {
    const { text, receivedOn } = receiptOf({ id: '1', title: 'a', body: '', channel: 'buzón de colonia' })
    expect(receivedOn).toBeUndefined()
    expect(text['es-MX']).toContain('No se anotó el día en que llegó.\nLlegó (buzón de colonia).')
  })

  it('belongs to the contribution alone that it was given for', () => {
    const altered = receiptOf({ ...contribution, body: 'Vivo en Jacarandas 13' }, notice)
    expect(altered.digest).not.toBe(receiptOf(contribution, notice).digest)
    expect(() => receiptOf(contribution, { ...notice, id: 'n-2' })).toThrow("this is 'n-2'")
  })
})
