import type { Reply } from '@apertura/domain'
import {
  type DocumentTree,
  documentLocales,
  type ReplyLetterOptions,
  readTree,
  render,
  replyLetterOf,
  toTree,
} from '@apertura/minutes'
import { proposeRemovals } from '@apertura/minutes/public-version'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aReply } from './a-reply.js'
import { anAccount } from './an-account.js'
import { everything, headingsOf } from './documents/walk.js'
import { anyText } from './texts.js'

const { process } = anAccount()
const es = { locale: 'es-MX', process } as const
const textOf = (reply: Reply, options: Partial<ReplyLetterOptions> = {}) =>
  render(replyLetterOf(reply, { ...es, ...options }), 'txt')
/** The parts of one place in the letter, without what it says. */
const formOf = ({ blocks }: DocumentTree) =>
  [...everything({ blocks })].map(({ kind, id, tone }) => [kind, id, tone])

describe('a letter', () => {
  it('says what was sent, what was decided, why, by whom, what happens, what can be done, and where to ask', () => {
    const text = textOf(aReply())
    const order = [
      'Respuesta a su aportación F-1',
      'Villa Ejemplo, 1 de agosto de 2030',
      'Gracias por participar.',
      'Fuga de agua',
      'La recibimos: 5 de julio de 2030',
      'en papel',
      'No aceptamos el problema que planteó.',
      'Aceptamos la solución que propuso.',
      'Es un asunto entre vecinos.',
      'Oración de rota. (Bases, numeral 4)',
      'Oración de abierta.',
      'Oración de cumplida.',
      'Oración de consejo.',
      'Vecinas por el Agua (Sociedad civil)',
      'Su solución entra al banco de soluciones.',
      'hasta el 15 de agosto de 2030',
      'Escriba a la alcaldía.',
      'En la ventanilla.',
      'consulta@1',
    ]
    const places = order.map(said => text.indexOf(said))
    expect(order.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('puts what forbids before what only advises, under words of its own', () => {
    const text = textOf(aReply())
    const lines = text.split('\n')
    const under = (intro: string) => lines[lines.indexOf(intro) + 2]
    expect(under('Lo que no cumple:')).toContain('rota')
    expect(under('Lo que los criterios solos no pudieron resolver:')).toContain('abierta')
    expect(under('Lo que no cambia la decisión y le puede servir:')).toContain('consejo')
    expect(under('Lo que sí cumple:')).toBe('- Oración de cumplida.')
    expect(text.indexOf('no cumple:')).toBeLessThan(text.indexOf('sí cumple:'))
  })

  it('begins with what it meets when it was accepted', () => {
    const [problem, solution] = aReply().parts as [Reply['parts'][0], Reply['parts'][0]]
    const text = textOf(aReply({ parts: [{ ...problem, outcome: 'met' }, solution] }))
    expect(text.indexOf('sí cumple:')).toBeLessThan(text.indexOf('no cumple:'))
  })

  it('says that nobody had to look, and that people will, when criteria alone decided', () => {
    const text = textOf(aReply({ decidedBy: [] }))
    expect(text).toContain('Decidimos con los criterios publicados.')
    expect(text).toContain('Esta vez la revisarán personas.')
    expect(text).not.toContain('otras personas')
  })

  it('says that there is no further look when there is none', () => {
    expect(textOf(aReply({ appeal: null }))).toContain('Ya no hay otra revisión de esta decisión.')
  })

  it('does not speak of parts when only a problem was sent', () => {
    const text = textOf(aReply({ parts: aReply().parts.slice(0, 1) }))
    expect(text).not.toMatch(/por separado|Sobre el problema/)
  })

  it('leaves out what is not known, and says as it came a way of sending that it has no word for', () => {
    const told = (contribution: Reply['contribution']) =>
      textOf(aReply({ contribution, next: [], decidedBy: [{ party: 'x', name: 'Red', sector: {} }] }))
    const bare = told({ id: 'F-1', title: ' ', channel: 'not-stated' })
    expect(bare).not.toMatch(/La recibimos|Cómo llegó|Qué pasa ahora|\(\)/)
    expect(bare).toContain('- Red\n')
    expect(told({ id: 'F-1', title: '', channel: 'feria' })).toContain('Cómo llegó: feria')
  })

  it('is written to whoever reads another language in the nearest that there is', () => {
    const lang = (locale: string) => replyLetterOf(aReply(), { ...es, locale }).lang
    expect(['en-GB', 'es-AR', 'pt-PT', 'fr'].map(lang)).toEqual(['en', 'es-MX', 'pt-BR', 'es-MX'])
    expect(textOf(aReply(), { locale: 'en' })).toContain('until 15 August 2030')
  })

  it('takes a city’s own sentence, way of sending and order of parts, and leaves the others', () => {
    const wording = { 'reply.greeting': 'Estimada persona:', 'channel.feria': 'en la feria' }
    const contribution = { ...aReply().contribution, channel: 'feria' }
    const text = textOf(aReply({ contribution }), { wording, sections: ['greeting', 'appeal', 'sent'] })
    expect(text).toContain('Estimada persona:')
    expect(text).toContain('Cómo llegó: en la feria')
    expect(text.indexOf('Puede pedir otra revisión')).toBeLessThan(text.indexOf('Lo que nos envió'))
    expect(text).not.toContain('Quién lo decidió')
  })

  it.each(documentLocales)('reads like a letter in %s', async locale => {
    await expect(textOf(aReply(), { locale })).toMatchFileSnapshot(`golden/reply.${locale}.txt`)
  })
})

describe('a letter as a document', () => {
  it('is named after the reply, and whoever answers stands for it; the place when nobody is named', () => {
    const tree = toTree(aReply(), { ...es, type: 'reply', author: 'Alcaldía de Villa Ejemplo' })
    expect(tree).toMatchObject({
      id: 'respuesta-1',
      type: 'reply',
      on: '2030-08-01',
      about: { place: 'Villa Ejemplo', country: 'MX', author: 'Alcaldía de Villa Ejemplo', version: 1 },
    })
    expect(replyLetterOf(aReply(), es).about.author).toBe('Villa Ejemplo')
  })

  it('marks the words of whoever wrote, so that a public version proposes to leave them out', () => {
    const proposed = proposeRemovals(replyLetterOf(aReply(), es))
    expect(proposed.map(({ passage, text, why }) => [passage, text, why])).toEqual([
      ['sent-title', 'Fuga de agua', 'marked'],
    ])
  })

  it('has a heading for each part and something under each', () => {
    const headings = headingsOf(replyLetterOf(aReply(), es).blocks)
    expect(headings).toHaveLength(9)
    expect(headings.filter(({ blocks }) => blocks.length === 0)).toEqual([])
  })

  it('is refused where there is no answer to a contribution, or no such part', () => {
    expect(() => replyLetterOf(anAccount() as unknown as Reply, es)).toThrow(TypeError)
    const sections = ['farewell' as 'foot']
    expect(() => replyLetterOf(aReply(), { ...es, sections })).toThrow(/no section named 'farewell'/)
  })

  it('has the same parts whatever anybody wrote', () => {
    const clean = formOf(replyLetterOf(aReply(), es))
    fc.assert(
      fc.property(
        anyText.map(text => `a${text}`),
        text => {
          const { contribution, decidedBy } = aReply()
          const tree = replyLetterOf(
            aReply({
              contribution: { ...contribution, id: text, title: text, channel: text },
              decidedBy: decidedBy.map(each => ({ ...each, name: text, sector: { 'es-MX': text } })),
              next: [{ 'es-MX': text }],
              ask: { 'es-MX': text },
            }),
            es,
          )
          expect(formOf(tree)).toEqual(clean)
          expect(readTree(JSON.parse(JSON.stringify(tree))).ok).toBe(true)
          expect(render(tree, 'html')).not.toContain('<script')
        },
      ),
      { numRuns: 50 },
    )
  })
})
