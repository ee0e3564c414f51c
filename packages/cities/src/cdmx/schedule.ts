import type { Activity, Citation, Schedule } from '@apertura/domain'
import { esEn } from '../es-en.js'
import { inMemoria } from './memoria.js'

/** A length that the record gives, from its dates. */
const took = (passage: Citation, es: string, en: string): readonly Citation[] => [
  { ...passage, certainty: 'deduced', deduced: esEn(es, en) },
]

/** A length that no source gives: ours, so that there is a schedule at all. */
const supposed = (passage: Citation): readonly Citation[] =>
  took(
    passage,
    'La fuente no dice cuánto tomaría; la duración es un supuesto nuestro.',
    'The source does not say how long it would take; the length is a supposition of ours.',
  )

const days = (count: number): Activity['takes'] => ({ count, unit: 'calendar-days' })
const workingDays = (count: number): Activity['takes'] => ({ count, unit: 'working-days' })
const after = (id: string): NonNullable<Activity['after']> => [{ id }]

const stages = 'Desarrollo de las etapas'

/**
 * The schedule of the first plan as it could have been laid out on 1 December 2020, once the City had been
 * accepted: no source tells of one. What the record dates takes as long as it then took; the rest is supposed
 * and says so. It ends with the year in which the plan was to be delivered.
 */
export const schedule: Schedule = {
  start: '2020-12-01',
  end: '2022-12-31',
  activities: [
    {
      id: 'advisory-call',
      title: esEn('Convocatoria para el Grupo Asesor', 'Call for the advisory group'),
      takes: days(51),
      act: 'call.opened',
      by: 'adip',
      sources: took(
        inMemoria('Grupo asesor', 317, 322),
        'Estuvo abierta del 4 de febrero al 26 de marzo de 2021: 51 días. Quién la publicó no se dice; se toma a la ADIP.',
        'It was open from 4 February to 26 March 2021: 51 days. Who published it is not said; the ADIP is taken.',
      ),
    },
    {
      id: 'advisory-group',
      title: esEn('Formar el Grupo Asesor', 'Forming the advisory group'),
      takes: days(29),
      after: after('advisory-call'),
      act: 'body.created',
      by: 'nucleo-promotor',
      sources: took(
        inMemoria('Grupo asesor', 317, 322),
        'Del cierre de la convocatoria a los lineamientos pasaron 89 días; se supone que un tercio fue para formar el grupo.',
        'From the end of the call to the guidelines 89 days went by; a third of them is supposed to have gone into forming the group.',
      ),
    },
    {
      id: 'guidelines',
      title: esEn('Acordar los lineamientos y el método', 'Agreeing on guidelines and method'),
      takes: days(60),
      after: after('advisory-group'),
      act: 'guidelines.adopted',
      by: 'nucleo-promotor',
      sources: took(
        { ...inMemoria('Lineamientos de trabajo', 432, 434), locator: 'nota 21' },
        'Son del 23 de junio de 2021: los otros dos tercios de esos 89 días.',
        'They are of 23 June 2021: the other two thirds of those 89 days.',
      ),
    },
    {
      id: 'consultation-announcement',
      title: esEn('Anunciar la consulta pública', 'Announcing the public consultation'),
      takes: days(14),
      after: after('guidelines'),
      act: 'consultation.announced',
      by: 'adip',
      sources: [
        {
          source: 'heraldo-2022-06-21',
          certainty: 'deduced',
          deduced: esEn(
            'Las bases salieron el 21 de junio de 2022, 14 días antes de que abriera.',
            'The bases came out on 21 June 2022, 14 days before it opened.',
          ),
        },
      ],
    },
    {
      id: 'consultation',
      title: esEn('Consulta pública', 'Public consultation'),
      takes: days(63),
      after: after('consultation-announcement'),
      act: 'consultation.opened',
      by: 'adip',
      sources: took(
        inMemoria(stages, 413, 420),
        'Abrió el 5 de julio de 2022 y cerró el 5 de septiembre: 63 días.',
        'It opened on 5 July 2022 and closed on 5 September: 63 days.',
      ),
    },
    {
      id: 'selection',
      title: esEn('Selección de problemáticas', 'Selection of problems'),
      takes: days(48),
      after: after('consultation'),
      act: 'selection.started',
      by: 'nucleo-promotor',
      sources: took(
        inMemoria(stages, 422, 426),
        'Entre el fin de la consulta y la primera mesa hubo 48 días, del 6 de septiembre al 23 de octubre de 2022: no pudo tomar más.',
        'Between the end of the consultation and the first mesa lay 48 days, from 6 September to 23 October 2022: it cannot have taken longer.',
      ),
    },
    {
      id: 'mesas',
      title: esEn('Mesas de cocreación', 'Co-creation mesas'),
      takes: days(32),
      after: after('selection'),
      act: 'mesas.opened',
      by: 'nucleo-promotor',
      sources: took(
        inMemoria(stages, 440, 445),
        'Del 24 de octubre al 24 de noviembre de 2022: 32 días.',
        'From 24 October to 24 November 2022: 32 days.',
      ),
    },
    {
      id: 'commitments',
      title: esEn('Redactar y presentar los compromisos', 'Drafting and presenting the commitments'),
      takes: workingDays(20),
      after: after('mesas'),
      act: 'commitments.presented',
      by: 'nucleo-promotor',
      sources: supposed(inMemoria(stages, 462, 463)),
    },
    {
      id: 'endorsement',
      title: esEn('Respaldo del foro', 'Endorsement by the forum'),
      takes: workingDays(10),
      after: after('commitments'),
      act: 'plan.endorsed',
      by: 'nucleo-promotor',
      sources: [
        {
          source: 'ogp-handbook-2021',
          certainty: 'deduced',
          deduced: esEn(
            'La duración es un supuesto nuestro; el manual no se leyó.',
            'The length is a supposition of ours; the handbook was not read.',
          ),
        },
      ],
    },
    {
      id: 'validation',
      title: esEn('Revisión y validación del Consejo', 'Review and validation by the Council'),
      takes: workingDays(15),
      after: after('endorsement'),
      act: 'plan.validated',
      by: 'consejo',
      sources: supposed(inMemoria('Paréntesis al proceso de cocreación', 497, 498)),
    },
    {
      id: 'gazette',
      title: esEn('Publicación en la Gaceta Oficial', 'Publication in the Official Gazette'),
      takes: workingDays(10),
      after: after('validation'),
      act: 'plan.published',
      by: 'adip',
      sources: supposed(inMemoria(stages, 467, 468)),
    },
    {
      id: 'submission',
      title: esEn('Entrega a OGP', 'Submission to OGP'),
      takes: workingDays(5),
      after: after('gazette'),
      act: 'plan.submitted',
      by: 'adip',
      sources: supposed(inMemoria('Ejes de trabajo', 194, 197)),
    },
  ],
}
