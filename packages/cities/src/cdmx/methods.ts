import type { Method, Series } from '@apertura/domain'
import { esEn } from '../es-en.js'
import { inMemoria } from './memoria.js'

/**
 * The one method that the Memoria describes. It names consensus as a moment of the mesa and no other way
 * of deciding; how consensus is measured, and with how many present, it does not say.
 */
export const methods: readonly Method[] = [
  {
    id: 'mesa-colaborativa',
    title: esEn('Mesa colaborativa de cocreación', 'Collaborative co-creation mesa'),
    moments: [
      { id: 'welcome', title: esEn('Bienvenida', 'Welcome') },
      { id: 'roll-call', title: esEn('Pase de lista e instalación', 'Roll call and installation') },
      {
        id: 'matters',
        title: esEn('Lectura o incorporación de asuntos', 'Reading or adding of matters'),
        purposes: ['agenda'],
      },
      { id: 'development', title: esEn('Desarrollo de los asuntos', 'Development of the matters') },
      { id: 'consensus', title: esEn('Consenso', 'Consensus') },
      { id: 'closing', title: esEn('Cierre', 'Closing') },
    ],
    roles: ['moderator', 'secretariat', 'member', 'representative', 'guest'],
    quorum: 'not-stated',
    decision: 'consensus',
    legalBasis: [
      inMemoria('Metodología de cocreación y sesiones de trabajo', 383, 391),
      inMemoria('Dinámica y metodología de trabajo entre grupos', 375, 379),
      { source: 'mesas-colaborativas', certainty: 'reported', locator: 'nota 20' },
    ],
  },
]

/** The series of sessions; the method of three of them is nowhere stated. */
export const series: readonly Series[] = [
  {
    id: 'consejo-sesiones',
    title: esEn('Reuniones del Consejo', 'Meetings of the Council'),
    bodies: ['consejo'],
    method: 'not-stated',
  },
  {
    id: 'nucleo-semanal',
    title: esEn('Reuniones semanales del Núcleo Promotor', 'Weekly meetings of the promoter group'),
    bodies: ['nucleo-promotor'],
    method: 'not-stated',
    cadence: esEn('Cada viernes', 'Every Friday'),
  },
  {
    id: 'mesas-conjuntas',
    title: esEn(
      'Mesas conjuntas del Núcleo y del Grupo Asesor',
      'Joint mesas of promoter group and advisory group',
    ),
    bodies: ['nucleo-promotor', 'grupo-asesor'],
    method: 'mesa-colaborativa',
  },
  {
    id: 'mesas-2022',
    title: esEn('Mesas de cocreación de 2022', 'Co-creation mesas of 2022'),
    bodies: ['nucleo-promotor', 'grupo-asesor'],
    method: 'not-stated',
  },
]
