import type { AccountItem, AccountProposal, AccountWords, LocalizedText, MesaAccount } from '@apertura/domain'
import { academia, civil, government } from './people.js'

const said = (es: string, en: string, pt: string): LocalizedText => ({ 'es-MX': es, en, 'pt-BR': pt })

const item = (id: string, number: string, title: LocalizedText, change: Partial<AccountItem>) => ({
  id,
  number,
  title,
  origin: 'call' as const,
  consent: null,
  minutes: null,
  followsUp: null,
  opened: null,
  closed: null,
  outcome: 'done' as const,
  to: null,
  ...change,
})

/** One follows up, two were called, one was added in the session. */
export const agenda: readonly AccountItem[] = [
  item('fugas', '1', said('Reparación de fugas', 'Mending of leaks', 'Conserto de vazamentos'), {
    origin: 'follow-up',
    followsUp: 'acuerdo-2',
    minutes: 15,
    opened: '10:30',
    closed: '10:44',
  }),
  item('mediciones', '2', said('Mediciones de agua', 'Water readings', 'Medições de água'), {
    minutes: 40,
    opened: '10:44',
    closed: '11:38',
  }),
  item('presupuesto', '3', said('Presupuesto de la red', 'Budget of the network', 'Orçamento da rede'), {
    minutes: 30,
    opened: '11:42',
    closed: '12:05',
    outcome: 'deferred',
    to: 'sesión del 2 de abril',
  }),
  item('horario', '4', said('Horario de la mesa', 'Hours of the mesa', 'Horário da mesa'), {
    origin: 'added',
    consent: 'given',
    opened: '12:05',
    closed: '12:20',
  }),
]

const spoken = (
  id: string,
  form: AccountWords['form'],
  person: string | null,
  words: LocalizedText | null,
  change: Partial<AccountWords> = {},
): AccountWords => ({
  id,
  item: 'mediciones',
  moment: 'desarrollo',
  person,
  form,
  words,
  data: 'public-by-role',
  time: null,
  ...change,
})

/** Words of people in the language in which they spoke; what the guest said is not public. */
export const words: readonly AccountWords[] = [
  spoken(
    'w-1',
    'speech',
    'ana',
    { 'es-MX': 'Da la bienvenida y explica para qué sirve la mesa.' },
    {
      item: null,
      moment: 'bienvenida',
      time: '10:06',
    },
  ),
  spoken(
    'w-2',
    'speech',
    'luis',
    { 'es-MX': 'Informa que se repararon 12 de 15 fugas.' },
    {
      item: 'fugas',
      time: '10:31',
    },
  ),
  spoken('w-3', 'presentation', 'luis', {
    'es-MX': 'Muestra cómo se mide hoy la presión del agua en cada barrio.',
  }),
  spoken(
    'w-4',
    'question',
    'carla',
    { 'es-MX': '¿Por qué no se publican las mediciones?' },
    { time: '10:58' },
  ),
  spoken('w-5', 'answer', 'luis', { 'es-MX': 'Hoy solo las usa el área técnica.' }),
  spoken('w-6', 'note', null, { 'es-MX': 'Se proyecta un mapa de los barrios.' }),
  spoken('w-7', 'speech', 'invitada', null, { data: 'confidential', time: '11:05' }),
  spoken(
    'w-8',
    'speech',
    'rosa',
    { 'es-MX': 'Ofrece el laboratorio de la universidad.' },
    { data: 'consented' },
  ),
]

/** A text that changed once before it was decided. */
export const proposals: readonly AccountProposal[] = [
  {
    id: 'publicar',
    item: 'mediciones',
    by: ['carla'],
    versions: [
      {
        words: said(
          'Publicar las mediciones de agua.',
          'Publish the water readings.',
          'Publicar as medições de água.',
        ),
        by: ['carla'],
      },
      {
        words: said(
          'Publicar cada mes las mediciones de agua de cada barrio, en datos abiertos.',
          'Publish the water readings of each neighbourhood every month, as open data.',
          'Publicar todo mês as medições de água de cada bairro, em dados abertos.',
        ),
        by: ['carla', 'rosa'],
      },
    ],
  },
]

export const interests: MesaAccount['interests'] = [
  {
    person: 'julia',
    interest: { 'es-MX': 'Los mercados pagan una tarifa menor por el agua.' },
    item: 'presupuesto',
    recuses: true,
  },
]

export const breaks: MesaAccount['breaks'] = [
  {
    kind: 'recess',
    from: '11:10',
    to: '11:20',
    reason: { 'es-MX': 'Para revisar el texto de la propuesta.' },
  },
]

export const speaking: MesaAccount['speaking'] = [
  { sector: government, turns: 5, seconds: 900 },
  { sector: civil, turns: 3, seconds: 420 },
  { sector: academia, turns: 2, seconds: 300 },
  { sector: null, turns: 1, seconds: 95 },
]
