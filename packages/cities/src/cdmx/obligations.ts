import type { Approval, ObligationRule } from '@apertura/domain'
import { esEn } from '../es-en.js'
import { inMemoria } from './memoria.js'

/** The four acts that would have turned the agreed text into a plan in force. None is recorded as done. */
export const approvals: readonly Approval[] = [
  {
    act: 'plan.endorsed',
    title: esEn('Respaldo del foro', 'Endorsement by the forum'),
    by: 'nucleo-promotor',
    legalBasis: [{ source: 'ogp-handbook-2021', certainty: 'unverified' }],
  },
  {
    act: 'plan.validated',
    title: esEn('Revisión y validación del Consejo', 'Review and validation by the Council'),
    by: 'consejo',
    legalBasis: [inMemoria('Paréntesis al proceso de cocreación', 497, 498)],
  },
  {
    act: 'plan.published',
    title: esEn('Publicación en la Gaceta Oficial', 'Publication in the Official Gazette'),
    by: 'adip',
    legalBasis: [inMemoria('Desarrollo de las etapas', 467, 468)],
  },
  {
    act: 'plan.submitted',
    title: esEn('Entrega a OGP', 'Submission to OGP'),
    by: 'adip',
    legalBasis: [
      {
        source: 'memoria',
        certainty: 'deduced',
        heading: 'Ejes de trabajo',
        lines: [194, 197],
        deduced: esEn(
          'La Memoria habla de entregar el plan sin decir quién lo haría; la ADIP firmó la postulación.',
          'The Memoria speaks of delivering the plan and not of who would; the ADIP signed the application.',
        ),
      },
    ],
  },
]

/** What was owed. No date stands here: the one that was promised is an entry of the record. */
export const obligations: readonly ObligationRule[] = [
  {
    code: 'plan-delivery',
    title: esEn('Entregar el plan de acción a OGP', 'Deliver the action plan to OGP'),
    owedBy: 'adip',
    fulfilledBy: 'plan.submitted',
    due: null,
    owedFrom: 'membership.accepted',
    basis: [inMemoria('Ejes de trabajo', 194, 197)],
  },
  {
    code: 'gazette',
    title: esEn('Publicar el plan en la Gaceta Oficial', 'Publish the plan in the Official Gazette'),
    owedBy: 'adip',
    fulfilledBy: 'plan.published',
    due: null,
    owedFrom: 'commitments.presented',
    basis: [inMemoria('Desarrollo de las etapas', 467, 468)],
  },
  {
    code: 'implementation',
    title: esEn('Poner en práctica el plan', 'Put the plan into practice'),
    owedBy: 'jefatura-gobierno',
    fulfilledBy: 'implementation.started',
    due: null,
    owedFrom: 'membership.begun',
    basis: [
      {
        ...inMemoria('Modelo OGP Local', 51, 55),
        certainty: 'deduced',
        deduced: esEn(
          'La Memoria lo pide a los gobiernos que entran, que aquí son la Ciudad y la Alcaldía Cuauhtémoc; se anota a la Jefatura de Gobierno, en cuyo nombre firmó la ADIP.',
          'The Memoria asks it of the governments that join, here the City and the Alcaldía Cuauhtémoc; it is noted for the Head of Government, on whose behalf the ADIP signed.',
        ),
      },
      inMemoria('Postulación de la Ciudad de México.', 155, 157),
    ],
  },
  {
    code: 'monitoring-body',
    title: esEn('Escoger un ente de monitoreo', 'Select a monitoring body'),
    owedBy: 'jefatura-gobierno',
    fulfilledBy: 'monitor.appointed',
    due: null,
    owedFrom: 'implementation.started',
    basis: [
      {
        ...inMemoria('Modelo OGP Local', 86, 91),
        certainty: 'deduced',
        deduced: esEn(
          'Toca a los miembros de OGP Local, en el monitoreo que sigue a la puesta en práctica; se toma desde que esta empieza, lo más pronto posible, y a cargo de la Jefatura de Gobierno, en cuyo nombre se firmó la postulación.',
          'It falls to members of OGP Local, in the monitoring that follows implementation; it is taken from when that starts, the earliest possible, and as owed by the Head of Government, on whose behalf the application was signed.',
        ),
      },
      inMemoria('Postulación de la Ciudad de México.', 155, 157),
    ],
  },
  {
    code: 'council-rules',
    title: esEn(
      'Aprobar y publicar el reglamento del Consejo',
      'Approve and publish the by-laws of the Council',
    ),
    owedBy: 'consejo',
    fulfilledBy: 'body.rules-adopted',
    due: null,
    owedFrom: 'body.installed',
    basis: [
      inMemoria('Consejo de Gobierno Abierto de la Ciudad de México', 272, 274),
      inMemoria('Paréntesis al proceso de cocreación', 497, 498),
    ],
  },
]
