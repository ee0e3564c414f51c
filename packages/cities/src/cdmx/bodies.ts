import type { Body } from '@apertura/domain'
import { esEn } from '../es-en.js'
import { inMemoria } from './memoria.js'

const councilHeading = 'Consejo de Gobierno Abierto de la Ciudad de México'

/**
 * The Council as its law composes it, whose own text was not read. The list is a minimum: more may be added.
 * An office has one head, so its count is exact; where the law says how many persons at least, it is not.
 */
const council: Body = {
  id: 'consejo',
  title: esEn('Consejo de Gobierno Abierto', 'Open Government Council'),
  kind: 'council',
  duties: [
    esEn('Llevar a cabo un plan de acción', 'Carry out an action plan'),
    esEn('Cuidar que lo comprometido se cumpla', 'See that what was committed is fulfilled'),
    esEn('Medir qué cambió para la gente', 'Measure what changed for people'),
    esEn('Atender los problemas que surjan en el camino', 'Deal with the problems that come up on the way'),
  ],
  seats: [
    {
      id: 'presidencia',
      title: esEn('Presidencia: titular de la Jefatura de Gobierno', 'Chair: the Head of Government'),
      sector: 'gobierno',
      count: { value: 1, approximate: false },
      heldBy: 'jefatura-gobierno',
      filledBy: 'law',
    },
    {
      id: 'adip',
      title: esEn('Titular de la ADIP', 'Head of the ADIP'),
      sector: 'gobierno',
      count: { value: 1, approximate: false },
      heldBy: 'adip',
      filledBy: 'law',
    },
    {
      id: 'consejeria-juridica',
      title: esEn('Titular de la Consejería Jurídica', 'Head of the Legal Counsel'),
      sector: 'gobierno',
      count: { value: 1, approximate: false },
      heldBy: 'consejeria-juridica',
      filledBy: 'law',
    },
    {
      id: 'contraloria',
      title: esEn('Titular de la Contraloría General', 'Head of the Comptroller’s Office'),
      sector: 'gobierno',
      count: { value: 1, approximate: false },
      heldBy: 'contraloria',
      filledBy: 'law',
    },
    {
      id: 'educacion',
      title: esEn(
        'Titular de la secretaría de Educación y Ciencia',
        'Head of the ministry of Education and Science',
      ),
      sector: 'gobierno',
      count: { value: 1, approximate: false },
      heldBy: 'sectei',
      filledBy: 'law',
    },
    {
      id: 'info',
      title: esEn('Quien presida el Info CDMX', 'Whoever presides over Info CDMX'),
      sector: 'organismos-autonomos',
      count: { value: 1, approximate: false },
      heldBy: 'info-cdmx',
      filledBy: 'law',
    },
    {
      id: 'sociedad-civil',
      title: esEn('Al menos una voz de la sociedad civil', 'At least one voice of civil society'),
      sector: 'sociedad-civil',
      count: { value: 1, approximate: true },
      filledBy: 'not-stated',
    },
    {
      id: 'academia',
      title: esEn('Al menos una voz de la academia', 'At least one voice of academia'),
      sector: 'academia',
      count: { value: 1, approximate: true },
      filledBy: 'not-stated',
    },
    {
      id: 'alcaldias',
      title: esEn(
        'Al menos dos personas por Alcaldía, que son 16',
        'At least two persons for each Alcaldía, of which there are 16',
      ),
      sector: 'gobierno',
      count: { value: 32, approximate: true },
      heldBy: 'alcaldias',
      filledBy: 'not-stated',
    },
  ],
  remuneration: 'not-stated',
  legalBasis: [
    inMemoria(councilHeading, 219, 229),
    inMemoria(councilHeading, 243, 245),
    inMemoria(councilHeading, 265, 268),
    { ...inMemoria(councilHeading, 264, 264), locator: 'nota 13' },
    {
      ...inMemoria('Ejes de trabajo', 163, 165),
      certainty: 'deduced',
      deduced: esEn(
        'Los 32 lugares de las Alcaldías son una cuenta nuestra: dos personas, al menos, por cada una de las 16.',
        'The 32 seats of the Alcaldías are our own reckoning: two persons, at least, for each of the 16.',
      ),
    },
    { source: 'ley-operacion-innovacion', certainty: 'reported', locator: 'art. 21' },
  ],
}

const promoterGroup: Body = {
  id: 'nucleo-promotor',
  title: esEn('Núcleo Promotor', 'Promoter group (Núcleo Promotor)'),
  kind: 'promoter',
  duties: [
    esEn('Llevar la operación de todo el proceso', 'Run the whole process'),
    esEn('Coordinar la redacción del plan', 'Coordinate the writing of the plan'),
    esEn(
      'Poner en práctica los compromisos que salgan de él',
      'Put into practice the commitments that come of it',
    ),
    esEn(
      'Coordinar lo que hacen gobierno y sociedad civil',
      'Coordinate what government and civil society do',
    ),
    esEn('Dar a conocer trabajos y reuniones', 'Make works and meetings known'),
  ],
  remuneration: 'honorary',
  cadence: esEn('Cada viernes, durante casi dos años', 'Every Friday, for almost two years'),
  legalBasis: [
    inMemoria('Núcleo Promotor', 291, 310),
    inMemoria('Dinámica y metodología de trabajo entre grupos', 361, 372),
  ],
}

/** Its members worked by axis: the letter of one axis and one testimony show it, no list of who sat where does. */
const advisoryGroup: Body = {
  id: 'grupo-asesor',
  title: esEn('Grupo Asesor', 'Advisory group (Grupo Asesor)'),
  kind: 'advisory',
  duties: [
    esEn('Dar consejo experto sobre el plan', 'Give expert advice on the plan'),
    esEn('Revisar lo que llegó en la consulta', 'Examine what came in during the consultation'),
  ],
  subgroups: [
    'transparencia-fiscal',
    'gobierno-digital',
    'medio-ambiente',
    'participacion-ciudadana',
    'genero-inclusion',
  ],
  remuneration: 'not-stated',
  legalBasis: [inMemoria('Grupo asesor', 317, 342)],
}

export const bodies: readonly Body[] = [promoterGroup, advisoryGroup, council]
