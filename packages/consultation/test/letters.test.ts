import { letterHtml, letterText } from '@apertura/consultation/letters'
import type { Finding, Reply } from '@apertura/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const finding = (
  code: string,
  outcome: Finding['outcome'],
  severity: Finding['severity'] = 'error',
): Finding => ({
  code,
  outcome,
  severity,
  certainty: 'stated',
  facts: {},
  about: { kind: 'contribution', id: 'F-1' },
  source: { title: 'Bases', locator: 'numeral 4' },
  words: { 'es-MX': `Oración de ${code}.`, en: `Sentence of ${code}.` },
})

const reply: Reply = {
  id: 'respuesta-1',
  contribution: { id: 'F-1', title: 'Fuga de agua', receivedOn: '2030-07-05', channel: 'paper' },
  on: '2030-08-01',
  parts: [
    {
      part: 'problem',
      outcome: 'unmet',
      findings: [
        finding('cumplida', 'met'),
        finding('rota', 'unmet'),
        finding('abierta', 'undetermined'),
        finding('consejo', 'unmet', 'warning'),
      ],
      reasons: [{ code: 'otra', words: { 'es-MX': 'Es un asunto entre vecinos.' } }],
    },
    { part: 'solution', outcome: 'met', findings: [], reasons: [] },
  ],
  decidedBy: [{ party: 'vecinas', name: 'Vecinas por el Agua', sector: { 'es-MX': 'Sociedad civil' } }],
  pack: 'consulta@1',
  next: [{ 'es-MX': 'Su solución entra al banco de soluciones.' }],
  appeal: { until: '2030-08-15', how: { 'es-MX': 'Escriba a la alcaldía.' } },
  ask: { 'es-MX': 'En la ventanilla.' },
}
const es = { locale: 'es-MX' }
/** What could break out of an element, an attribute or a line. */
const signs = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '/',
  '=',
  '`',
  '<b>',
  '-->',
  '&lt;',
  ' ',
  'é',
  '\u202e',
  '\u2066',
  '\u0000',
  '\ud83d',
]

describe('a letter', () => {
  it('says what was sent, what was decided, why, by whom, what happens, what can be done, and where to ask', () => {
    const text = letterText(reply, es)
    const order = [
      'Respuesta a su aportación F-1',
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
    expect(places.filter(place => place < 0)).toEqual([])
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('puts what forbids before what only advises, under words of its own', () => {
    const text = letterText(reply, es)
    const lines = text.split('\n')
    const under = (intro: string) => lines[lines.indexOf(intro) + 1]
    expect(under('Lo que no cumple:')).toContain('rota')
    expect(under('Lo que los criterios solos no pudieron resolver:')).toContain('abierta')
    expect(under('Lo que no cambia la decisión y le puede servir:')).toContain('consejo')
    expect(under('Lo que sí cumple:')).toBe('- Oración de cumplida.')
    expect(text.indexOf('no cumple:')).toBeLessThan(text.indexOf('sí cumple:'))
  })

  it('begins with what it meets when it was accepted', () => {
    const [problem, solution] = reply.parts as [Reply['parts'][0], Reply['parts'][0]]
    const text = letterText({ ...reply, parts: [{ ...problem, outcome: 'met' }, solution] }, es)
    expect(text.indexOf('sí cumple:')).toBeLessThan(text.indexOf('no cumple:'))
  })

  it('says that nobody had to look, and that people will, when criteria alone decided', () => {
    const text = letterText({ ...reply, decidedBy: [] }, es)
    expect(text).toContain('Se decidió con los criterios publicados.')
    expect(text).toContain('Esta vez la revisarán personas.')
    expect(text).not.toContain('otras personas')
  })

  it('says that there is no further look when there is none', () => {
    const text = letterText({ ...reply, appeal: null }, es)
    expect(text).toContain('Ya no hay otra revisión de esta decisión.')
  })

  it('does not speak of parts when only a problem was sent', () => {
    const text = letterText({ ...reply, parts: reply.parts.slice(0, 1) }, es)
    expect(text).not.toMatch(/por separado|Sobre el problema/)
  })

  it('speaks English, and to whoever reads another language the nearest that there is', () => {
    expect(letterHtml(reply, { locale: 'en-GB' })).toContain('<html lang="en">')
    expect(letterHtml(reply, { locale: 'es-AR' })).toContain('<html lang="es-MX">')
    expect(letterText(reply, { locale: 'en' })).toContain('until 15 August 2030')
  })

  it('takes a city’s own sentence in place of ours, and leaves the others', () => {
    const words = { greeting: 'Estimada persona:', appeal: { others: 'La hará el consejo.' } }
    const criteria = { 'es-MX': { rota: () => 'Dicho por la ciudad.' } }
    const text = letterText(reply, { ...es, words, criteria })
    expect(text).toContain('Estimada persona:')
    expect(text).toContain('La hará el consejo.')
    expect(text).toContain('Puede pedir otra revisión')
    expect(text).toContain('Dicho por la ciudad.')
    expect(text).not.toContain('Oración de rota')
  })
})

describe('a letter as a page', () => {
  const page = letterHtml(reply, es)

  it('needs nothing else: no script, no request, one style that it carries', () => {
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import|src=|href=/)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  it('has one title, and every heading names its section', () => {
    expect(page.match(/<h1>/g)?.length).toBe(1)
    const ids = [...page.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...page.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id))
    expect(new Set(ids).size).toBe(7)
  })

  it('shows hostile text as text, wherever it stands', () => {
    const hostile = `</title><script>alert(1)</script>\u202egnp\u0000"'&\ud800`
    const evil: Reply = {
      ...reply,
      id: hostile,
      contribution: { id: hostile, title: hostile, channel: hostile },
      decidedBy: [{ party: 'x', name: hostile, sector: { 'es-MX': hostile } }],
      parts: [
        { part: 'problem', outcome: 'unmet', findings: [], reasons: [{ code: 'x', words: { en: hostile } }] },
      ],
      next: [{ en: hostile }],
      ask: { en: hostile },
    }
    const html = letterHtml(evil, es)
    expect(html).not.toContain('<script')
    expect(html.match(/<\/title>/g)?.length).toBe(1)
    for (const unfit of ['\u202e', '\u0000', '\ud800']) {
      expect(html).not.toContain(unfit)
      expect(letterText(evil, es)).not.toContain(unfit)
    }
  })

  it('has the same tags whatever anybody wrote', () => {
    const tags = (html: string) => html.replace(/<style>.*<\/style>/s, '').match(/<[^>]*>/g)
    const clean = tags(page)
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...signs), { minLength: 1 }).map(picked => `a${picked.join('')}`),
        text => {
          const html = letterHtml(
            { ...reply, ask: { 'es-MX': text }, contribution: { ...reply.contribution, title: text } },
            es,
          )
          expect(tags(html)).toEqual(clean)
        },
      ),
      { numRuns: 30 },
    )
  })
})
