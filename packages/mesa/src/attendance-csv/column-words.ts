import { foldText } from '@apertura/rules/criteria'

/** What a column of a report says. */
export type ColumnRole =
  | 'name'
  | 'givenName'
  | 'surname'
  | 'joined'
  | 'left'
  | 'firstJoined'
  | 'lastLeft'
  | 'duration'
  | 'action'
  | 'when'
  | 'waiting'

/**
 * The headings that platforms give to their columns, without accents and in small letters, best first.
 *
 * Seen in code and files that others made public: Zoom in English and Spanish; Teams in English, with its older
 * list of actions; Meet in English and Spanish. From memory, not seen: Teams in Spanish.
 */
export const columnWords: Readonly<Record<ColumnRole, readonly string[]>> = {
  name: [
    'name (original name)',
    'nombre (nombre original)',
    'full name',
    'nombre completo',
    'name',
    'nombre',
    'user name',
    'nombre de usuario',
  ],
  givenName: ['first name', 'nombre'],
  surname: ['last name', 'apellidos', 'apellido'],
  joined: [
    'join time',
    'hora de entrada',
    'hora para unirse',
    'hora de union',
    'time joined',
    'hora a la que se unio',
  ],
  left: [
    'leave time',
    'hora de salida',
    'hora para salir',
    'time exited',
    'hora a la que salio',
    'hora a la que abandono la reunion',
  ],
  firstJoined: ['first join', 'first join time', 'primera union', 'primera entrada'],
  lastLeft: ['last leave', 'last leave time', 'ultima salida'],
  duration: [
    'duration (minutes)',
    'total duration (minutes)',
    'duracion (minutos)',
    'duracion total (minutos)',
    'in-meeting duration',
    'duracion en la reunion',
    'duration',
    'duracion',
  ],
  action: ['user action', 'accion del usuario'],
  when: ['timestamp', 'marca de tiempo'],
  waiting: ['in waiting room', 'en sala de espera'],
}

/** Headings by which a platform is known. */
export const platformWords: readonly (readonly [
  platform: 'zoom' | 'teams' | 'meet',
  words: readonly string[],
])[] = [
  [
    'teams',
    [
      'participant id (upn)',
      'id. de participante (upn)',
      'user action',
      'accion del usuario',
      ...columnWords.firstJoined,
    ],
  ],
  ['meet', ['time joined', 'hora a la que se unio', 'time exited', 'first name']],
  [
    'zoom',
    ['name (original name)', 'nombre (nombre original)', 'join time', 'hora de entrada', 'hora para unirse'],
  ],
]

/** What the older report of Teams says that somebody did. */
export const actionWords: Readonly<Record<string, 'joined' | 'left'>> = {
  joined: 'joined',
  'joined before': 'joined',
  left: 'left',
  'se unio': 'joined',
  'se ha unido': 'joined',
  unido: 'joined',
  salio: 'left',
  'ha salido': 'left',
  abandono: 'left',
}

/** A heading or a word as these tables write it. */
export function foldedWord(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim()
}
