import type { ConsultationRules } from '@apertura/domain'
import { esEn } from '../es-en.js'

/**
 * How the consultation of 2022 was held, as far as it is told. Both groups analysed what came in; how many people
 * looked at each contribution is not said, so two, of different sectors, is our own default. Privacy
 * notices, appeals and where to ask were not stated, and so are left out.
 */
export const consultation: ConsultationRules = {
  criteria: 'cdmx-consultation@1',
  // The bases stand in the gazette and were not read; the press told of them, and that the ADIP was in charge.
  source: 'heraldo-2022-06-21',
  by: 'adip',
  // Plaza Pública; no other way is told of.
  channels: ['web'],
  notices: [],
  review: {
    bodies: ['nucleo-promotor', 'grupo-asesor'],
    reviewers: 2,
    differentSectors: true,
    reasons: [
      {
        code: 'offensive-or-discriminatory',
        title: esEn('Ofende o discrimina', 'It offends or discriminates'),
        criteria: ['contribution.not-offensive', 'contribution.not-discriminatory'],
      },
      {
        code: 'human-rights',
        title: esEn('Va contra los derechos humanos', 'It goes against human rights'),
        criteria: ['contribution.respects-rights'],
      },
      {
        code: 'out-of-jurisdiction',
        title: esEn('No le toca a la Ciudad', 'It is not for the City to act on'),
        criteria: ['contribution.within-jurisdiction', 'contribution.placed'],
      },
      {
        code: 'unviable',
        title: esEn('No se puede llevar a cabo', 'It cannot be carried out'),
        criteria: ['solution.viable'],
      },
      {
        code: 'out-of-axes',
        title: esEn('No toca ningún eje', 'It bears on no axis'),
        criteria: ['contribution.related-to-axis'],
      },
      {
        code: 'not-public-or-collective',
        title: esEn(
          'No es un problema público y de muchas personas',
          'It is not a public problem of many people',
        ),
        criteria: ['problem.public', 'problem.collective', 'problem.reach'],
      },
      {
        code: 'out-of-window',
        title: esEn('Llegó fuera de los días de la consulta', 'It came outside the days of the consultation'),
        criteria: ['contribution.in-window'],
      },
      {
        code: 'blank',
        title: esEn('Llegó en blanco', 'It came blank'),
        criteria: ['contribution.says-something'],
      },
    ],
  },
  next: esEn(
    'Los problemas aceptados pasan a las mesas de cocreación. La solución que venía con un problema y se acepta se suma a las demás propuestas de solución.',
    'Accepted problems go to the co-creation mesas. An accepted solution that came with a problem joins the other proposals for a solution.',
  ),
}
