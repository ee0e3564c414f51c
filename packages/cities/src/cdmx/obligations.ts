import type { Approval, ObligationRule } from '@apertura/domain'
import { esEn } from '../es-en.js'
import { inMemoria } from './memoria.js'

/** The four acts that would have turned the agreed text into a plan in force. None is recorded as done. */
export const approvals: readonly Approval[] = [
  {
    act: 'plan.endorsed',
    title: esEn('Aval del foro', 'Endorsement by the forum'),
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
    basis: [inMemoria('Modelo OGP Local', 51, 55)],
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
