import type { LocalizedText } from '@apertura/domain'

/** What happens with a contribution when the city does not say it in its own words. */
export const nextWords = {
  goesOn: {
    'es-MX': 'El problema que planteó sigue adelante en la consulta.',
    en: 'The problem that you raised goes on in the consultation.',
  },
  pooled: {
    'es-MX':
      'Su solución entra al banco de soluciones, aunque el problema no se aceptó. Otras mesas pueden retomarla.',
    en: 'Your solution joins the pool of solutions, although the problem was not accepted. Other tables may take it up.',
  },
  withoutSolution: {
    'es-MX': 'El problema sigue adelante sin la solución que propuso.',
    en: 'The problem goes on without the solution that you proposed.',
  },
  closed: {
    'es-MX': 'Su aportación no sigue adelante en esta consulta. Queda guardada con esta respuesta.',
    en: 'Your contribution does not go on in this consultation. It is kept together with this reply.',
  },
  lookedTwice: {
    'es-MX': 'Esta es la respuesta a la segunda revisión que pidió. Ya no hay otra.',
    en: 'This is the reply to the second look that you asked for. There is no further one.',
  },
  askWhereSent: {
    'es-MX': 'Pregunte en el mismo lugar donde entregó su aportación y mencione su folio.',
    en: 'Ask where you handed in your contribution, and give its number.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>
