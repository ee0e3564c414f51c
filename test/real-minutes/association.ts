import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AttendanceMark, ClockTime, DecisionRule } from '@apertura/domain'
import type { TypedAct } from '@apertura/mesa'
import { onDay, type RealMesa, realDefinition } from './real-mesa.js'

/** A third of the members at the first call, however many come at the second; more in favour than against. */
const assembly = {
  quorum: { atLeast: '1/3' },
  decision: { kind: 'vote', majority: 'simple' },
  call: { secondCall: { afterMinutes: 30, quorum: 'none' } },
  representation: { alternates: false, proxies: 10 },
} as const

/** Half of the board and one more; decisions by majority of votes. */
const board = {
  quorum: { atLeast: '1/2', strict: true },
  decision: { kind: 'vote', majority: 'simple' },
} as const

/** Minutes of a Spanish association, read by patterns of their own: none of their words or names is repeated here. */
export function associationSessions(data: string): readonly RealMesa[] {
  const folder = join(data, 'actas-python-espana/actas')
  return Object.entries(readings).map(([file, reading]) => {
    const text = readFileSync(join(folder, `acta-${file}.rst`), 'utf8')
    const { method, acts, says } = reading(textOf(text))
    const day = file.slice(0, 10)
    return {
      id: file,
      definition: realDefinition('association', 'ES', 'Europe/Madrid', method),
      drafts: onDay(day, [
        [
          'mesa.convened',
          { mesa: `acta-${day}`, series: 'sessions', session: day, mode: 'not-stated', agenda: [] },
        ],
        ...acts,
        ['mesa.closed'],
      ]),
      says: { quorum: null, present: null, decisions: {}, ...says },
    }
  })
}

interface Reading {
  readonly method: typeof assembly | typeof board
  readonly acts: readonly TypedAct[]
  readonly says?: Partial<RealMesa['says']>
}

/** Finds numbers, hours and lists in the text of minutes; what is not found is an error of the reading. */
interface Found {
  readonly number: (pattern: RegExp) => number
  readonly hour: (pattern: RegExp) => ClockTime
  readonly has: (pattern: RegExp) => true
  readonly list: (after: RegExp, line: RegExp) => readonly string[]
}

function textOf(text: string): Found {
  const one = (pattern: RegExp) => {
    const found = pattern.exec(text.replace(/\s+/g, ' '))
    if (!found) throw new Error(`the minutes have nothing like ${pattern}`)
    return found
  }
  return {
    number: pattern => numberOf(one(pattern)[1] as string),
    hour: pattern => one(pattern)[1] as ClockTime,
    has: pattern => one(pattern) && true,
    list: (after, line) => {
      const lines = text.split('\n')
      const from = lines.findIndex(each => after.test(each))
      if (from === -1) throw new Error(`the minutes have no line like ${after}`)
      const names: string[] = []
      for (const each of lines.slice(from + 1)) {
        if (line.test(each)) names.push(each.trim())
        else if (each.trim() !== '' && names.length > 0) break
      }
      return names
    },
  }
}

const inWords: Readonly<Record<string, number>> = { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4 }
const numberOf = (word: string) => inWords[word.toLowerCase()] ?? Number(word)

/** Members of a board who were listed as present, without their names; others excused. */
function seatedBoard(present: number, excused = 0): readonly TypedAct[] {
  const ids = Array.from({ length: present + excused }, (_, at) => `member-${at + 1}`)
  const marks = ids.map(
    (person, at): AttendanceMark => ({ person, status: at < present ? 'present' : 'excused' }),
  )
  return [
    [
      'mesa.seated',
      {
        people: ids.map(id => ({ id, name: id, data: 'public-by-role' })),
        seats: ids.map(holder => ({ id: `seat-${holder}`, body: 'body', sector: 'members', holder })),
      },
    ],
    ['mesa.opened'],
    ['attendance.noted', { marks: marks as [AttendanceMark, ...AttendanceMark[]] }],
    ['mesa.installed'],
  ]
}

const opened = (at: ClockTime, call = 1): TypedAct => ['mesa.opened', { at, call }]

const counts = (favour: number, against: number, abstain: number) => [
  { position: 'agree', count: favour },
  { position: 'object', count: against },
  { position: 'abstain', count: abstain },
]

/** A matter that was decided without names. */
const decided = (
  decision: string,
  how: string,
  result: 'adopted' | 'rejected',
  numbers: readonly { position: string; count: number }[] = [],
  rule?: DecisionRule,
): readonly TypedAct[] => [
  ['decision.opened', { decision, matter: { en: decision }, ballot: 'open', ...(rule ? { rule } : {}) }],
  ['ballots.counted', { decision, how, counts: numbers }],
  ['decision.declared', { decision, result }],
]

/** What is changed in the statutes needs more than half of those present or represented. */
const qualified: DecisionRule = { kind: 'vote', majority: '1/2', strict: true, of: 'present' }

const person = /^\s*[*-]\s*Persona-\d+/

const readings: Readonly<Record<string, (found: Found) => Reading>> = {
  '2014-03-20_1': found => {
    const present = found.list(/estando presentes/, person).length || 8
    return {
      method: assembly,
      acts: [
        opened(found.hour(/a las (\d\d:\d\d)/)),
        ['attendance.counted', { present }],
        ...decided('change-the-statutes', 'show-of-hands', 'rejected', [
          ...counts(0, found.number(/Por (\d) votos en contra y 1 abstención/), 1),
        ]),
        ...decided(
          'renew-the-board',
          'show-of-hands',
          'adopted',
          counts(found.number(/Por (\d) votos a favor y 1 abstención/), 0, 1),
        ),
      ],
      says: { present, decisions: { 'change-the-statutes': 'rejected', 'renew-the-board': 'adopted' } },
    }
  },
  '2014-05-29': found => {
    const present = found.list(/siguientes miembros de la junta/, person).length
    return {
      method: board,
      acts: [
        ...seatedBoard(present),
        ...decided(
          'admit-members',
          'unanimity',
          found.has(/socios relacionados por unanimidad/) && 'adopted',
        ),
        ...decided(
          'pay-for-accounting',
          'show-of-hands',
          'adopted',
          counts(found.number(/Con (tres) votos a favor y una abstención/), 0, 1),
        ),
        ...decided(
          'keep-no-copies-of-papers',
          'show-of-hands',
          'adopted',
          counts(0, found.number(/Por (un) voto en contra de \S+ y tres abstenciones/), 3),
        ),
        ...decided(
          'keep-numbers-of-papers',
          'show-of-hands',
          'adopted',
          counts(found.number(/Por (tres) votos a favor y uno en contra/), 1, 0),
        ),
      ],
      says: {
        present,
        decisions: {
          'admit-members': 'adopted',
          'pay-for-accounting': 'adopted',
          'keep-no-copies-of-papers': 'adopted',
          'keep-numbers-of-papers': 'adopted',
        },
      },
    }
  },
  '2015-11-21': found => {
    const whole = found.number(/de los (\d+) socios/)
    const present = found.number(/estando presentes (\d+) de los/)
    return {
      method: assembly,
      acts: [
        opened(found.hour(/a las (19:30)/)),
        ['attendance.counted', { present, represented: 4, whole }],
        ['mesa.installed'],
        ['mesa.recessed', { at: found.hour(/receso a las (\d\d:\d\d) horas/) }],
        ['mesa.resumed', { at: found.hour(/día siguiente a las (\d\d:\d\d)/) }, { on: '2015-11-22' }],
        ...decided(
          'rewrite-an-article',
          'unanimity',
          found.has(/Por unanimidad, reescribir/) && 'adopted',
          [],
          qualified,
        ),
      ],
      says: { present, decisions: { 'rewrite-an-article': 'adopted' } },
    }
  },
  '2016-04-14-extraordinaria': found => ({
    method: assembly,
    acts: [
      opened(found.hour(/a las (\d\d:\d\d) horas y en segunda convocatoria/), 2),
      ['attendance.counted', { present: found.number(/hay (\d+) asistentes/) }],
      ['quorum.stated', { reached: found.has(/lográndose en segunda convocatoria el quorum/) }],
      ['mesa.installed'],
      ...decided('vote-from-afar', 'unanimity', found.has(/Se aprueba por unanimidad/) && 'adopted'),
    ],
    says: {
      quorum: true,
      present: found.number(/hay (\d+) asistentes/),
      decisions: { 'vote-from-afar': 'adopted' },
    },
  }),
  '2017-11-15': found => ({
    method: board,
    acts: [
      ...seatedBoard(4, found.list(/Excusan su asistencia/, /^ \S/).length),
      [
        'attendance.noted',
        {
          marks: [{ person: 'member-5', status: 'late' }],
          at: found.hour(/se incorpora \S+ a las (\d\d:\d\d)/),
        },
      ],
    ],
  }),
  '2018-03-12-asamblea-general': found => {
    const present = found.number(/primera convocatoria (\d+) participantes/)
    return {
      method: assembly,
      acts: [
        opened('20:00'),
        ['attendance.counted', { present, represented: found.number(/y (\d+) delegaciones de voto/) }],
        ['quorum.stated', { reached: true, at: found.hour(/a las (20:34)/) }],
        ['mesa.installed'],
        ...decided(
          'elect-the-board',
          'assent',
          found.has(/por asentimiento contados 0 votos en contra y 0 abstenciones/) && 'adopted',
          [
            { position: 'object', count: 0 },
            { position: 'abstain', count: 0 },
          ],
        ),
      ],
      says: { quorum: true, present, decisions: { 'elect-the-board': 'adopted' } },
    }
  },
  '2018-10-06-asamblea-general': found => {
    const favour = found.number(/por unanimidad con (\d+) votos a favor/)
    return {
      method: assembly,
      acts: [
        opened(found.hour(/siendo las (\d\d:\d\d) horas/)),
        ...decided('new-kind-of-member', 'show-of-hands', 'adopted', counts(favour, 0, 0), qualified),
        ...decided(
          'working-groups',
          'show-of-hands',
          'adopted',
          counts(favour, 0, found.number(/por unanimidad con \d+ votos y (\d) abstenciones/)),
        ),
      ],
      says: { decisions: { 'new-kind-of-member': 'adopted', 'working-groups': 'adopted' } },
    }
  },
  '2019-01-16': found => {
    const present = found.list(/Asisten los miembros de la Junta Directiva/, person).length
    found.has(/excluyéndose \S+ y \S+ de la votación/)
    return {
      method: board,
      acts: [
        ...seatedBoard(present),
        [
          'decision.opened',
          { decision: 'members-of-honour', matter: { en: 'members of honour' }, ballot: 'open' },
        ],
        ...['member-1', 'member-2'].map(
          (id): TypedAct => [
            'interest.declared',
            { person: id, interest: { en: 'it would honour them' }, recuses: true },
          ],
        ),
        ...['member-1', 'member-2'].map(
          (id): TypedAct => [
            'position.noted',
            { decision: 'members-of-honour', person: id, position: 'recused' },
          ],
        ),
        ...Array.from(
          { length: present - 2 },
          (_, at): TypedAct => [
            'position.noted',
            { decision: 'members-of-honour', person: `member-${at + 3}`, position: 'agree' },
          ],
        ),
        ['decision.declared', { decision: 'members-of-honour', result: 'adopted' }],
      ],
      says: { present, decisions: { 'members-of-honour': 'adopted' } },
    }
  },
  '2020-02-01-extraordinaria': found => {
    const present = found.number(/primera convocatoria (\d+) participantes/)
    return {
      method: assembly,
      acts: [
        opened(found.hour(/siendo las (\d\d:\d\d)/)),
        ['attendance.counted', { present, represented: found.number(/y (\d+) delegaciones de voto/) }],
        ['mesa.installed'],
        ...decided('elect-the-board', 'unanimity', found.has(/candidatura por unanimidad/) && 'adopted'),
      ],
      says: { present, decisions: { 'elect-the-board': 'adopted' } },
    }
  },
  '2020-03-03': found => ({
    method: board,
    acts: [
      ...seatedBoard(found.list(/Asisten los miembros/, person).length),
      ...decided('approve-earlier-minutes', 'unanimity', found.has(/Se aprueba por unanimidad/) && 'adopted'),
    ],
    says: { decisions: { 'approve-earlier-minutes': 'adopted' } },
  }),
  '2020-10-03-extraordinaria': found => ({
    method: assembly,
    acts: [
      opened(found.hour(/siendo las (\d\d:\d\d)/)),
      ['attendance.counted', { present: found.number(/convocatoria (\d+) socias/), represented: 0 }],
      ['mesa.installed'],
    ],
    says: { present: found.number(/convocatoria (\d+) socias/) },
  }),
  '2021-04-10-asamblea-general': found => {
    const present = found.number(/primera convocatoria (\d+) socias/)
    found.has(/Al no haber el tercio necesario/)
    return {
      method: assembly,
      acts: [
        opened(found.hour(/siendo las (\d\d:\d\d)/)),
        ['attendance.counted', { present, represented: 0 }],
        ['quorum.stated', { reached: false }],
        opened(found.hour(/A las (\d\d:\d\d) en segunda convocatoria/), 2),
        [
          'attendance.counted',
          { present: found.number(/segunda convocatoria con (\d+) socias/), represented: 0 },
        ],
        ['mesa.installed'],
      ],
      says: { quorum: true, present },
    }
  },
}
