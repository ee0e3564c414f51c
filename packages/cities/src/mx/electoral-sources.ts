import type { Source } from '@apertura/domain'
import { esEn } from '../es-en.js'

/**
 * What a Mexican city may cite on the silence that elections impose on government publicity. The texts of
 * the laws were not read: what is taken from them comes through the press and must be cited as `reported`
 * or `unverified`.
 *
 * @example
 * ```ts
 * electoralSources[0]?.id // => 'mx-constitution'
 * ```
 */
export const electoralSources: readonly Source[] = [
  {
    id: 'mx-constitution',
    title: esEn(
      'Constitución Política de los Estados Unidos Mexicanos, artículo 41, base III, apartado C',
      'Political Constitution of the United Mexican States, article 41, base III, section C',
    ),
    publisher: 'Congreso de la Unión',
    published: 'XXXX',
  },
  {
    id: 'mx-lgipe',
    title: esEn(
      'Ley General de Instituciones y Procedimientos Electorales',
      'General Law on Electoral Institutions and Procedures',
    ),
    publisher: 'Congreso de la Unión',
    published: 'XXXX',
  },
  {
    id: 'mx-recall-law',
    title: esEn('Ley Federal de Revocación de Mandato', 'Federal Law on the Recall of Mandate'),
    publisher: 'Congreso de la Unión',
    published: 'XXXX',
  },
  {
    id: 'mx-consultation-law',
    title: esEn('Ley Federal de Consulta Popular', 'Federal Law on Popular Consultation'),
    publisher: 'Congreso de la Unión',
    published: 'XXXX',
  },
  {
    id: 'mx-aci-noticias',
    title: esEn(
      'Nota de ACI Noticias sobre la suspensión de propaganda gubernamental',
      'Note by ACI Noticias on the suspension of government propaganda',
    ),
    publisher: 'ACI Noticias',
    published: 'XXXX',
    url: 'https://acinoticias.com/?p=15884',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-el-tiempo',
    title: esEn(
      'Nota de El Tiempo sobre el inicio de la veda por la consulta popular',
      'Note by El Tiempo on the first day of silence for the popular consultation',
    ),
    publisher: 'El Tiempo',
    // Its title says that the silence begins that very day.
    published: '2021-07-15',
    url: 'https://eltiempomx.com/a/229638-la-veda-por-consulta-popular-contra-expresidentes-inicia-hoy',
    readOn: '2026-11-22',
  },
  {
    id: 'mx-electoral-calendar',
    title: esEn(
      'Calendarios electorales de México desde 1994 (Magar, 2017, puesto al día después)',
      'Electoral calendars of Mexico since 1994 (Magar, 2017, updated since)',
    ),
    publisher: 'Eric Magar Meurs, Harvard Dataverse',
    published: '[2017-04..2023-03-13]',
    url: 'https://doi.org/10.7910/DVN/X2IDWS',
    readOn: '2026-11-22',
  },
]
