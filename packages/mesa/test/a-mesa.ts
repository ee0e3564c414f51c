import type {
  Definition,
  EntryDataByKind,
  EntryDraft,
  EntryKind,
  MesaPerson,
  MesaSeat,
  Method,
  Moment,
} from '@apertura/domain'
import { aDefinition, anEntry } from '@apertura/test-kit'

const both = (es: string, en: string) => ({ 'es-MX': es, en })
const moment = (id: string, es: string, en: string): Moment => ({ id, title: both(es, en) })
const base = { roles: 'not-stated', moments: [], quorum: 'none', decision: 'not-stated' } as const

const sixMoments: readonly Moment[] = [
  moment('welcome', 'Bienvenida', 'Welcome'),
  moment('roll-call', 'Pase de lista e instalación', 'Roll call and installation'),
  moment('agenda', 'Lectura e incorporación de asuntos', 'Reading and incorporation of matters'),
  moment('development', 'Desarrollo', 'Development'),
  moment('consensus', 'Consenso', 'Consensus'),
  moment('closing', 'Cierre', 'Closing'),
]

/** One method of each shape: six moments, a voting forum, grades, a moderator who declares, a light meeting. */
export const methods: readonly Method[] = [
  {
    id: 'seis-momentos',
    title: both('Seis momentos', 'Six moments'),
    moments: sixMoments,
    roles: ['moderator', 'secretariat'],
    quorum: { atLeast: '1/2', strict: true, of: 'filled' },
    decision: { kind: 'consensus', objections: 'block', otherwise: 'defer' },
    call: {
      notice: {
        count: 5,
        unit: 'working-days',
        nonWorking: 'stays',
        parentheses: 'runs',
        sources: [{ source: 'gaceta', certainty: 'stated' }],
      },
      agenda: true,
      secondCall: { afterMinutes: 30, quorum: { atLeast: '1/3', of: 'filled' } },
    },
    representation: { alternates: true, proxies: 0 },
    turns: { first: ['first-time', 'under-heard-sector'], minutes: 3 },
  },
  {
    ...base,
    id: 'foro',
    title: both('Foro que vota', 'Voting forum'),
    moments: [moment('roll-call', 'Pase de lista', 'Roll call'), moment('consensus', 'Votación', 'Vote')],
    quorum: { atLeast: '1/2', in: 'each-sector' },
    decision: { kind: 'vote', majority: '2/3', of: 'present', tie: 'moderator' },
    representation: { alternates: false, proxies: 1 },
  },
  {
    ...base,
    id: 'grados',
    title: both('Grados de acuerdo', 'Grades of agreement'),
    decision: {
      kind: 'graded',
      scale: ['entusiasmo', 'acuerdo', 'dudas', 'veto'],
      inFavourUpTo: 'acuerdo',
      atLeast: '2/3',
      blocking: 'veto',
    },
  },
  {
    ...base,
    id: 'moderado',
    title: both('Consenso que declara quien modera', 'Consensus declared by the moderator'),
    moments: 'not-stated',
    quorum: 'not-stated',
    decision: { kind: 'consensus', objections: 'noted' },
  },
  { ...base, id: 'reunion', title: both('Reunión de trabajo', 'Working meeting') },
]

/** Villa Ejemplo with its methods. */
export const town: Definition = aDefinition({
  methods,
  series: [
    { id: 'mesas', title: both('Mesas', 'Mesas'), bodies: ['promotor'], method: 'seis-momentos' },
    { id: 'sesiones', title: both('Sesiones', 'Sessions'), bodies: ['promotor'], method: 'not-stated' },
  ],
})

const who = ['ana', 'luis', 'eva', 'raul']
const sectors = ['sociedad-civil', 'gobierno', 'sociedad-civil', 'gobierno']
const names = ['Ana Prueba', 'Luis Ensayo', 'Eva Muestra', 'Raúl Ejemplo']

/** Four members of two sectors, somebody who may stand in for Eva, and nobody else. */
export const people: readonly MesaPerson[] = [
  ...who.map((id, at) => ({
    id,
    name: names[at] as string,
    data: 'public-by-role' as const,
    sector: sectors[at] as string,
  })),
  { id: 'sara', name: 'Sara Suplente', data: 'public-by-role' },
]

export const seats: readonly MesaSeat[] = who.map((holder, at) => ({
  id: `silla-${at + 1}`,
  body: 'promotor',
  sector: sectors[at] as string,
  holder,
  ...(holder === 'eva' ? { alternates: ['sara'] } : {}),
}))

/** An act of a case: its kind, and what it says beside the defaults. */
export interface ToldAct {
  readonly kind: EntryKind
  readonly on?: string
  readonly data?: object
}

const day = '2030-06-20'

/** Acts as entries, with plain defaults, on the day of the session. */
export function entriesOf(acts: readonly ToldAct[], prefix = 'acto'): EntryDraft[] {
  return acts.map(({ kind, on, data = {} }, at) => {
    const called = kind === 'mesa.convened' ? { series: 'mesas', hours: ['10:00', '10:30'], ...agenda } : {}
    const seated = kind === 'mesa.seated' ? { people, seats } : {}
    return anEntry(
      kind,
      on ?? (kind === 'mesa.convened' ? '2030-06-10' : day),
      { ...called, ...seated, ...data } as Partial<EntryDataByKind[typeof kind]>,
      { id: `${prefix}-${at + 1}` },
    )
  })
}

const agenda = {
  agenda: [
    { id: 'fugas', title: both('Fugas de agua', 'Water leaks'), minutes: 20 },
    { id: 'datos', title: both('Datos abiertos', 'Open data') },
  ],
}

const present = (...ids: readonly string[]): ToldAct => ({
  kind: 'attendance.noted',
  data: { at: '10:10', marks: ids.map(person => ({ person, status: 'present' })) },
})
const begins = (...ids: readonly string[]): readonly ToldAct[] =>
  ids.map(id => ({ kind: 'moment.begun', data: { moment: id } }))

const convened: readonly ToldAct[] = [{ kind: 'mesa.convened' }, { kind: 'mesa.seated' }]
const open: readonly ToldAct[] = [...convened, { kind: 'mesa.opened', data: { at: '10:05' } }]

/** Everybody there, and the session installed. */
export const installed: readonly ToldAct[] = [
  ...open,
  ...begins('welcome', 'roll-call'),
  present(...who),
  { kind: 'mesa.installed', data: { at: '10:12' } },
]

/** The same at the moment of consensus. */
export const deciding: readonly ToldAct[] = [...installed, ...begins('agenda', 'development', 'consensus')]

/** The same with a vote about a matter of the agenda, whatever the method says. */
const voting: readonly ToldAct[] = [
  ...deciding,
  {
    kind: 'decision.opened',
    data: { item: 'fugas', rule: { kind: 'vote', majority: '2/3', of: 'present' } },
  },
]

/** The same with Sara in the seat of Eva. */
const votingWithAlternate: readonly ToldAct[] = voting.flatMap(act =>
  act.kind === 'decision.opened'
    ? [
        {
          kind: 'attendance.noted',
          data: {
            marks: [
              { person: 'eva', status: 'represented', by: 'sara', as: 'alternate' },
              { person: 'sara', status: 'present' },
            ],
          },
        },
        act,
      ]
    : act,
)

/** What had happened before a case, by name. */
export const given: Readonly<Record<string, readonly ToldAct[]>> = {
  nothing: [],
  convened,
  open,
  installed,
  deciding,
  voting,
  'voting-with-alternate': votingWithAlternate,
}
