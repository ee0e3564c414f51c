import type { Finding, Reply } from '@apertura/domain'

/** What a criterion found on a contribution. */
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
  words: { 'es-MX': `Oración de ${code}.`, en: `Sentence of ${code}.`, 'pt-BR': `Frase de ${code}.` },
})

/** The answer to a contribution of which the solution was accepted and the problem was not. */
export const aReply = (change: Partial<Reply> = {}): Reply => ({
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
      reasons: [
        {
          code: 'otra',
          words: {
            'es-MX': 'Es un asunto entre vecinos.',
            en: 'It is a matter between neighbours.',
            'pt-BR': 'É um assunto entre vizinhos.',
          },
        },
      ],
    },
    { part: 'solution', outcome: 'met', findings: [], reasons: [] },
  ],
  decidedBy: [
    {
      party: 'vecinas',
      name: 'Vecinas por el Agua',
      sector: { 'es-MX': 'Sociedad civil', en: 'Civil society', 'pt-BR': 'Sociedade civil' },
    },
  ],
  pack: 'consulta@1',
  next: [
    {
      'es-MX': 'Su solución entra al banco de soluciones.',
      en: 'Your solution is kept with the others that were accepted.',
      'pt-BR': 'A sua solução entra no banco de soluções.',
    },
  ],
  appeal: {
    until: '2030-08-15',
    how: {
      'es-MX': 'Escriba a la alcaldía.',
      en: 'Write to the city hall.',
      'pt-BR': 'Escreva para a prefeitura.',
    },
  },
  ask: { 'es-MX': 'En la ventanilla.', en: 'At the desk.', 'pt-BR': 'No balcão.' },
  ...change,
})
