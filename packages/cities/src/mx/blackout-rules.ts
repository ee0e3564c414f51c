import type { BlackoutRule, Citation, SilenceException } from '@apertura/domain'
import { esEn } from '../es-en.js'

const cite = (source: string, more: Partial<Citation> = {}): Citation => ({
  source,
  certainty: 'reported',
  ...more,
})

const section41 = cite('mx-constitution', { locator: 'art. 41, base III, apartado C' })
const section35Consultation = cite('mx-constitution', { locator: 'art. 35, fracción VIII, apartado 4' })
const section35Recall = cite('mx-constitution', { locator: 'art. 35, fracción IX, apartado 7' })

const excepted = (norm: Citation): readonly SilenceException[] => [
  {
    matter: 'electoral-information',
    title: esEn('Información de las autoridades electorales', 'Information by the electoral authorities'),
    settled: true,
    sources: [norm, cite('mx-vallarta')],
  },
  {
    matter: 'education',
    title: esEn('Servicios educativos', 'Education services'),
    settled: true,
    sources: [norm, cite('mx-vallarta')],
  },
  {
    matter: 'health',
    title: esEn('Servicios de salud', 'Health services'),
    settled: true,
    sources: [norm, cite('mx-vallarta')],
  },
  {
    matter: 'civil-protection',
    title: esEn('Protección civil en emergencias', 'Civil protection in emergencies'),
    settled: true,
    sources: [norm, cite('mx-vallarta')],
  },
  {
    matter: 'services',
    title: esEn('Información sobre otros servicios', 'Information on other services'),
    settled: false,
    sources: [
      cite('mx-ine-requests', {
        certainty: 'deduced',
        deduced: esEn(
          'La norma solo nombra educación, salud y protección civil; para otros servicios hay que pedir permiso al INE, que responde caso por caso.',
          'The norm names education, health and civil protection alone; for other services one must ask the INE for leave, and it answers case by case.',
        ),
      }),
      cite('mx-vallarta'),
    ],
  },
  {
    matter: 'legally-required-call',
    title: esEn('Convocatoria que una ley obliga a publicar', 'Call that a law obliges to publish'),
    settled: false,
    sources: [
      cite('mx-jornada-2020-11-18', {
        certainty: 'deduced',
        deduced: esEn(
          'A favor: informar para que la gente ejerza un derecho no es promover al gobierno, y los diputados dijeron que la difusión informativa cabe si no daña la equidad.',
          'For: to inform people so that they exercise a right is not to promote the government, and the deputies said that informative publicity has its place where it does not harm fairness.',
        ),
      }),
      cite('mx-sup-rep-96-2022', {
        certainty: 'deduced',
        deduced: esEn(
          'En contra: el Tribunal no admite más excepciones que las escritas, y entre ellas no están las convocatorias.',
          'Against: the Tribunal admits no exceptions but those that are written, and calls are not among them.',
        ),
      }),
    ],
  },
]

const propaganda = [{ act: 'dissemination', actors: ['public-bodies'] }] as const

const request = (days: number, es: string, en: string): BlackoutRule['requests'] => [
  {
    title: esEn(es, en),
    days,
    sources: [cite('mx-vallarta'), cite('mx-ine-requests', { certainty: 'unverified' })],
  },
]

const campaigns = {
  readings: [{ from: 'campaign-start', to: 'vote', sources: [section41, cite('mx-aci-noticias')] }],
  forbids: propaganda,
  exceptions: excepted(section41),
  // The day after the reform of 13 November 2007, which INE/CG61/2015 and later agreements name as their basis.
  inForce: { from: '2007-11-14' },
} as const satisfies Partial<BlackoutRule>

/**
 * How votes silence public bodies in Mexico: government publicity stops from the start of the campaigns, or from the
 * call for a recall vote or a popular consultation, to the end of the day of the vote. It binds every public
 * body of every level and nobody else; work goes on. What it leaves out is given as matters, two of them
 * disputed: other services, and calls that a law obliges to publish.
 *
 * For the recall vote and the popular consultation no term to ask for an exception was found.
 *
 * @example
 * ```ts
 * blackoutRules.find(rule => rule.votes.includes('popular-consultation'))?.readings.length // => 2
 * ```
 */
export const blackoutRules: readonly BlackoutRule[] = [
  {
    ...campaigns,
    id: 'propaganda-in-campaigns',
    title: esEn('Veda por campañas federales y locales', 'Blackout of federal and local campaigns'),
    votes: ['election'],
    requests: request(
      60,
      'Pedir al INE una excepción para la veda de campañas',
      'Ask the INE for an exception to the blackout of campaigns',
    ),
  },
  {
    ...campaigns,
    id: 'propaganda-in-local-campaigns',
    title: esEn(
      'Veda por campañas locales que no coinciden con las federales',
      'Blackout of local campaigns that do not coincide with federal ones',
    ),
    votes: ['local-election'],
    requests: request(
      45,
      'Pedir al INE una excepción para la veda de campañas locales',
      'Ask the INE for an exception to the blackout of local campaigns',
    ),
  },
  {
    id: 'propaganda-in-popular-consultation',
    title: esEn('Veda por consulta popular', 'Blackout of a popular consultation'),
    votes: ['popular-consultation'],
    readings: [
      {
        from: 'call-effective',
        to: 'vote',
        sources: [
          section35Consultation,
          cite('mx-pulso'),
          cite('mx-consultation-law', { certainty: 'unverified', locator: 'art. 40' }),
        ],
      },
      {
        from: 'promotion-start',
        to: 'vote',
        sources: [
          cite('mx-jornada-2020-11-18', {
            certainty: 'deduced',
            deduced: esEn(
              'La ley no fija el día en que empieza la veda; los diputados la ataron a la difusión, para no callar al gobierno desde la convocatoria.',
              'The law does not fix the day on which the blackout begins; the deputies tied it to the promotion, so as not to silence the government from the call on.',
            ),
          }),
          cite('mx-lja-2021'),
          cite('mx-chamuco'),
        ],
      },
    ],
    forbids: propaganda,
    exceptions: excepted(section35Consultation),
    requests: [],
    inForce: { from: null },
  },
  {
    id: 'propaganda-in-recall',
    title: esEn('Veda por revocación de mandato', 'Blackout of a recall vote'),
    votes: ['recall'],
    readings: [
      {
        from: 'call-effective',
        to: 'vote',
        sources: [section35Recall, cite('mx-recall-law', { locator: 'art. 33' }), cite('mx-mision-politica')],
      },
    ],
    forbids: propaganda,
    exceptions: excepted(section35Recall),
    requests: [],
    // The day after the law was published.
    inForce: { from: '2021-09-15' },
  },
]
