import type { CivicCalendar, PartialDate } from '@apertura/domain'

const sources = [{ source: 'gaceta', certainty: 'stated' }] as const
const title = { 'es-MX': 'Elección de 2030', en: 'Election of 2030' }

/** The dates of the election of 2030 in Villa Ejemplo, public since January unless told otherwise. */
export interface ElectionDates {
  readonly start?: PartialDate
  readonly vote?: PartialDate
  readonly knownOn?: PartialDate
}

/** A calendar with one rest day, one recess, one election, and the silence that it brings to public bodies. */
export function aCalendar({
  start = '2030-05-01',
  vote = '2030-06-02',
  knownOn = '2030-01-15',
}: ElectionDates = {}): CivicCalendar {
  return {
    weekend: [6, 7],
    restDays: [
      {
        id: 'may-day',
        title: { 'es-MX': 'Día del Trabajo', en: 'Labour Day' },
        on: { kind: 'date', month: 5, day: 1 },
        inForce: { from: null },
        sources,
      },
    ],
    closures: [
      {
        id: 'recess',
        title: { 'es-MX': 'Receso', en: 'Recess' },
        from: '2030-07-15',
        to: '2030-07-17',
        institutions: ['alcaldia'],
        sources,
      },
    ],
    votes: [
      {
        id: 'eleccion-2030',
        title,
        kind: 'election',
        cause: 'eleccion',
        dates: [
          { moment: 'campaign-start', on: start, knownOn, sources },
          { moment: 'vote', on: vote, knownOn, sources },
        ],
      },
    ],
    blackoutRules: [
      {
        id: 'propaganda',
        title: { 'es-MX': 'Veda', en: 'Silence' },
        votes: ['election'],
        readings: [{ from: 'campaign-start', to: 'vote', sources }],
        forbids: [{ act: 'dissemination', actors: ['public-bodies'] }],
        exceptions: [{ matter: 'health', title: { 'es-MX': 'Salud', en: 'Health' }, settled: true, sources }],
        requests: [
          { title: { 'es-MX': 'Para pedir excepción', en: 'To ask for an exception' }, days: 60, sources },
        ],
        inForce: { from: null },
      },
    ],
  }
}
