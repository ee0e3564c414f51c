import type { AccountDecision, AccountPosition, DecisionRule, PositionTaken } from '@apertura/domain'
import { atDecision } from './quorum.js'

const stand = (
  person: string,
  position: PositionTaken,
  change: Partial<AccountPosition> = {},
): AccountPosition => ({ person, position, reason: null, by: null, counts: true, ...change })

/** By consensus, with a reservation and somebody who steps aside. */
const consensus: AccountDecision = {
  id: 'd-publicar',
  item: 'mediciones',
  proposal: 'publicar',
  version: 2,
  matter: {
    'es-MX': 'Publicar las mediciones de agua',
    en: 'Publishing the water readings',
    'pt-BR': 'Publicar as medições de água',
  },
  ballot: 'open',
  time: '11:30',
  positions: [
    stand('ana', 'agree'),
    stand('luis', 'agree'),
    stand('carla', 'agree'),
    stand('pedro', 'agree', { by: 'carla' }),
    stand('rosa', 'reservation', { reason: { 'es-MX': 'Cada mes puede ser muy seguido.' } }),
    stand('tomas', 'stand-aside', { reason: { 'es-MX': 'Su laboratorio vende mapas parecidos.' } }),
    stand('julia', 'agree'),
  ],
  counted: null,
  computed: {
    rule: { kind: 'consensus', objections: 'block', otherwise: 'defer' },
    result: 'adopted',
    arithmetic: [
      { what: 'in-favour', value: 6 },
      { what: 'reservation', value: 1 },
      { what: 'against', value: 0 },
      { what: 'stand-aside', value: 1 },
    ],
    before: [],
  },
  declared: 'adopted',
  to: null,
  quorum: atDecision('d-publicar', '11:30', 6),
}

const inFull: DecisionRule = { kind: 'consensus', objections: 'block' }
const even: DecisionRule = { kind: 'vote', majority: 'simple', otherwise: 'defer' }
const tie = [
  { what: 'in-favour', value: 2 },
  { what: 'against', value: 2 },
  { what: 'recused', value: 1 },
]

/** No consensus, then a vote that came out even, so it was put off. */
const deferred: AccountDecision = {
  id: 'd-presupuesto',
  item: 'presupuesto',
  proposal: null,
  version: null,
  matter: {
    'es-MX': 'Pedir más presupuesto para la red',
    en: 'Asking for a larger budget for the network',
    'pt-BR': 'Pedir mais orçamento para a rede',
  },
  ballot: 'open',
  time: '12:00',
  positions: [
    stand('ana', 'object', { reason: { 'es-MX': 'El presupuesto de este año ya se aprobó.' } }),
    stand('luis', 'object'),
    stand('carla', 'agree'),
    stand('rosa', 'agree'),
    stand('julia', 'recused', { counts: false }),
  ],
  counted: null,
  computed: {
    rule: even,
    result: 'deferred',
    arithmetic: [],
    before: [
      { rule: { ...inFull, otherwise: even }, result: 'no-consensus', arithmetic: tie },
      { rule: even, result: 'rejected', arithmetic: tie },
    ],
  },
  declared: 'deferred',
  to: 'sesión del 2 de abril',
  quorum: atDecision('d-presupuesto', '12:00', 5),
}

/** A secret vote that was declared adopted, and was not by its own rule. */
const secret: AccountDecision = {
  id: 'd-horario',
  item: 'horario',
  proposal: null,
  version: null,
  matter: {
    'es-MX': 'Empezar las sesiones a las 18:00 horas',
    en: 'Beginning sessions at 18:00',
    'pt-BR': 'Começar as sessões às 18h',
  },
  ballot: 'secret',
  time: '12:15',
  positions: [],
  counted: {
    how: 'secret',
    counts: [
      { position: 'agree', count: 3 },
      { position: 'object', count: 2 },
      { position: 'abstain', count: 1 },
    ],
  },
  computed: {
    rule: { kind: 'vote', majority: '2/3', of: 'cast' },
    result: 'rejected',
    arithmetic: [
      { what: 'in-favour', value: 3 },
      { what: 'against', value: 2 },
      { what: 'abstain', value: 1 },
      { what: 'base', value: 5 },
      { what: 'needed', value: 4 },
    ],
    before: [],
  },
  declared: 'adopted',
  to: null,
  quorum: atDecision('d-horario', '12:15', 5),
}

export const decisions: readonly AccountDecision[] = [consensus, deferred, secret]
