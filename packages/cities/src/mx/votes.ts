import type { Citation, Day, PartialDate, Vote, VoteDate, VoteMoment } from '@apertura/domain'
import { esEn } from '../es-en.js'

const cite = (source: string, more: Partial<Citation> = {}): Citation => ({
  source,
  certainty: 'reported',
  ...more,
})

const sameDayAsTheElection = esEn(
  'Las fechas de campaña salen de la ley en cuanto se sabe el día de la elección: se toman por públicas desde entonces.',
  'The dates of the campaigns follow from the law once the day of the election is known: they are taken to be public from then on.',
)

/** An election whose campaigns are as long as the law says and end three days before the vote. */
const election = (
  year: number,
  days: { start: Day; end: Day; vote: Day },
  known: { on: PartialDate; from: Citation },
  campaigns: readonly [Citation, ...Citation[]],
): Vote => {
  const publicSince: Citation = { ...known.from, certainty: 'deduced', deduced: sameDayAsTheElection }
  const moment = (name: VoteMoment, on: Day, sources: VoteDate['sources']): VoteDate => ({
    moment: name,
    on,
    knownOn: known.on,
    sources,
  })
  return {
    id: `elections-${year}`,
    title: esEn(`Elecciones federales y locales de ${year}`, `Federal and local elections of ${year}`),
    kind: 'election',
    cause: `electoral-campaign-${year}`,
    dates: [
      moment('campaign-start', days.start, [...campaigns, publicSince]),
      moment('campaign-end', days.end, [...campaigns, publicSince]),
      moment('vote', days.vote, [cite('mx-electoral-calendar', { locator: days.vote }), known.from]),
    ],
  }
}

const byLaw = (es: string, en: string): readonly [Citation, ...Citation[]] => [
  cite('mx-lgipe', {
    certainty: 'deduced',
    locator: 'art. 251',
    deduced: esEn(
      `La ley da ${es} días de campaña, que acaban tres días antes de la jornada: se contaron hacia atrás.`,
      `The law gives campaigns of ${en} days, which end three days before the vote: they were counted back.`,
    ),
  }),
  cite('mx-lja-2015'),
]

const inTheElectoralCalendar: { on: PartialDate; from: Citation } = {
  on: '[2017-04..2023-03-13]',
  from: cite('mx-electoral-calendar', {
    certainty: 'deduced',
    deduced: esEn(
      'El calendario ya traía la fecha en su última revisión, del 13 de marzo de 2023; desde cuándo, no se sabe.',
      'The calendar already had the date when it was last revised, on 13 March 2023; since when is not known.',
    ),
  }),
}

const callOf2020: PartialDate = '2020-10-28'
const movedBy: Day = '2020-11-19'
const recallPlanned: PartialDate = '[2021-11-10..2022-02-04]'

const onlyIfSigned: Citation = cite('mx-mvs', {
  certainty: 'deduced',
  deduced: esEn(
    'El INE fijó ambas fechas el 10 de noviembre de 2021 para el caso de que se juntaran las firmas; solo con la convocatoria fue seguro que habría votación.',
    'The INE set both dates on 10 November 2021 in case enough signatures were gathered; only with the call was it sure that there would be a vote.',
  ),
})

/**
 * The votes that silence a Mexican city's government: federal elections with their concurrent local ones, the national
 * popular consultation of 2021 and the recall vote of 2022, which no electoral calendar has. Each date says
 * since when it was public; one that was moved stands once for each time.
 *
 * @example
 * ```ts
 * votes.map(vote => vote.cause)[0] // => 'electoral-campaign-2021'
 * ```
 */
export const votes: readonly Vote[] = [
  election(
    2021,
    { start: '2021-04-04', end: '2021-06-02', vote: '2021-06-06' },
    { on: '2020-08-10', from: cite('mx-jornada-2020-08-10') },
    byLaw('60', '60'),
  ),
  {
    id: 'popular-consultation-2021',
    title: esEn('Consulta popular nacional de 2021', 'National popular consultation of 2021'),
    kind: 'popular-consultation',
    cause: 'popular-consultation-2021',
    dates: [
      {
        moment: 'call-effective',
        on: '2020-10-28',
        knownOn: callOf2020,
        sources: [cite('mx-pulso'), cite('mx-jornada-2020-11-18')],
      },
      {
        moment: 'call-effective',
        on: '2021-07-15',
        knownOn: movedBy,
        sources: [cite('mx-jornada-2020-11-06'), cite('mx-cconoticias'), cite('mx-pulso')],
      },
      {
        moment: 'promotion-start',
        on: '2021-07-15',
        knownOn: movedBy,
        sources: [cite('mx-lja-2021'), cite('mx-chamuco'), cite('mx-el-tiempo')],
      },
      {
        moment: 'vote',
        on: '2021-08-01',
        knownOn: callOf2020,
        sources: [
          cite('mx-ine-cg554-2020', {
            certainty: 'deduced',
            deduced: esEn(
              'El acuerdo del INE, de noviembre de 2020, da el día; se toma por público desde la convocatoria.',
              'The INE’s agreement, of November 2020, gives the day; it is taken to be public since the call.',
            ),
          }),
          cite('mx-lja-2021'),
        ],
      },
    ],
  },
  {
    id: 'recall-2022',
    title: esEn('Revocación de mandato de 2022', 'Recall vote of 2022'),
    kind: 'recall',
    cause: 'recall-2022',
    dates: [
      {
        moment: 'call-effective',
        on: '2022-02-04',
        knownOn: recallPlanned,
        sources: [onlyIfSigned, cite('mx-aci-noticias')],
      },
      {
        moment: 'vote',
        on: '2022-04-10',
        knownOn: recallPlanned,
        sources: [onlyIfSigned, cite('mx-sup-rap-27-2022')],
      },
    ],
  },
  election(2024, { start: '2024-03-01', end: '2024-05-29', vote: '2024-06-02' }, inTheElectoralCalendar, [
    cite('mx-campaigns-2024', {
      certainty: 'deduced',
      deduced: esEn(
        'Es la campaña más larga, la de la Presidencia y la Jefatura de Gobierno; la de alcaldías y Congreso local empezó el 31 de marzo, dentro de ella.',
        'This is the longest campaign, that for the Presidency and the Head of Government; that for alcaldías and the local Congress began on 31 March, inside it.',
      ),
    }),
    cite('mx-buzos'),
  ]),
  election(
    2027,
    { start: '2027-04-04', end: '2027-06-02', vote: '2027-06-06' },
    inTheElectoralCalendar,
    byLaw('60', '60'),
  ),
]
