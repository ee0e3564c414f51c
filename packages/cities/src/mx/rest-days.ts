import type { Citation, Day, RestDay, YearlyDate } from '@apertura/domain'
import { esEn } from '../es-en.js'

const law = (locator: string): Citation => ({ source: 'mx-labour-law', certainty: 'reported', locator })
const reform2006: Citation = { source: 'mx-rest-days-2006', certainty: 'reported' }
const reform2024: Citation = { source: 'mx-rest-days-2024', certainty: 'reported' }
const list: Citation = { source: 'mx-rest-days-list', certainty: 'reported' }

/** What the decree of 2006 turned into a Monday was kept until then on the date that the Monday recalls. */
const beforeMondays: Citation = {
  ...reform2006,
  certainty: 'deduced',
  deduced: esEn(
    'El decreto pasa el descanso a un lunes «en conmemoración» de esa fecha: hasta entonces se guardaba la fecha misma. El texto anterior no se leyó.',
    'The decree moves the rest to a Monday “in commemoration” of that date: until then the date itself was kept. The text before it was not read.',
  ),
}

const lastDayOfFixedDates: Day = '2006-01-17'
const lastDayOfFixedMarch: Day = '2006-12-31'
const lastDayOfDecember: Day = '2024-09-30'

const on = (month: number, day: number): YearlyDate => ({ kind: 'date', month, day })
const monday = (nth: 1 | 3, month: number): YearlyDate => ({ kind: 'weekday', month, weekday: 1, nth })

const constitution = esEn('Día de la Constitución', 'Constitution Day')
const juarez = esEn('Natalicio de Benito Juárez', 'Birthday of Benito Juárez')
const revolution = esEn('Día de la Revolución', 'Revolution Day')
const executive = esEn('Cambio del Poder Ejecutivo Federal', 'Change of the federal Executive')

/**
 * Mexico's statutory rest days (Ley Federal del Trabajo, art. 74), each with the days on which its norm holds.
 * The decree of 17 January 2006 moved three of them to Mondays, the one of March only from 2007 on; that of 30
 * September 2024 moved the change of the federal Executive from 1 December to 1 October. The same article gives rest on
 * the day of an ordinary election, always a Sunday: those days stand among the votes.
 *
 * @example
 * ```ts
 * restDays.filter(day => day.every).map(day => day.inForce.until) // => ['2024-09-30', undefined]
 * ```
 */
export const restDays: readonly RestDay[] = [
  {
    id: 'new-year',
    title: esEn('Año Nuevo', 'New Year’s Day'),
    on: on(1, 1),
    inForce: { from: null },
    sources: [law('art. 74, fracción I'), reform2006, list],
  },
  {
    id: 'constitution-until-2006',
    title: constitution,
    on: on(2, 5),
    inForce: { from: null, until: lastDayOfFixedDates },
    sources: [beforeMondays],
  },
  {
    id: 'constitution',
    title: constitution,
    on: monday(1, 2),
    inForce: { from: '2006-01-18' },
    sources: [law('art. 74, fracción II'), reform2006, list],
  },
  {
    id: 'juarez-until-2006',
    title: juarez,
    on: on(3, 21),
    inForce: { from: null, until: lastDayOfFixedMarch },
    sources: [beforeMondays, { ...reform2006, locator: 'artículo segundo transitorio' }],
  },
  {
    id: 'juarez',
    title: juarez,
    on: monday(3, 3),
    inForce: { from: '2007-01-01' },
    sources: [law('art. 74, fracción III'), { ...reform2006, locator: 'artículo segundo transitorio' }, list],
  },
  {
    id: 'labour',
    title: esEn('Día del Trabajo', 'Labour Day'),
    on: on(5, 1),
    inForce: { from: null },
    sources: [law('art. 74, fracción IV'), reform2006, list],
  },
  {
    id: 'independence',
    title: esEn('Día de la Independencia', 'Independence Day'),
    on: on(9, 16),
    inForce: { from: null },
    sources: [law('art. 74, fracción V'), reform2006, list],
  },
  {
    id: 'revolution-until-2006',
    title: revolution,
    on: on(11, 20),
    inForce: { from: null, until: lastDayOfFixedDates },
    sources: [beforeMondays],
  },
  {
    id: 'revolution',
    title: revolution,
    on: monday(3, 11),
    inForce: { from: '2006-01-18' },
    sources: [law('art. 74, fracción VI'), reform2006, list],
  },
  {
    id: 'federal-executive-until-2024',
    title: executive,
    on: on(12, 1),
    every: { years: 6, from: 2000 },
    inForce: { from: null, until: lastDayOfDecember },
    sources: [law('art. 74, fracción VII'), reform2006, reform2024],
  },
  {
    id: 'federal-executive',
    title: executive,
    on: on(10, 1),
    every: { years: 6, from: 2024 },
    inForce: { from: '2024-10-01' },
    sources: [law('art. 74, fracción VII'), reform2024, list],
  },
  {
    id: 'christmas',
    title: esEn('Navidad', 'Christmas Day'),
    on: on(12, 25),
    inForce: { from: null },
    sources: [law('art. 74, fracción VIII'), reform2006, list],
  },
]
