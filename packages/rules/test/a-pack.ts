import type { Facts, Finding, Outcome, Severity } from '@apertura/domain'
import { definePack, defineRule } from '@apertura/rules'

/** A reading club, so that no law creeps into this room. */
export interface Club {
  readonly members: number
  readonly unread: readonly string[]
  readonly months: number | null
}

const source = { title: 'Rules of the reading club' }

const enoughMembers = defineRule({
  code: 'club.too-small',
  severity: 'error',
  certainty: 'verified',
  source: { ...source, locator: 'art. 1' },
  inForce: { from: null },
  judge: ({ members }: Club) => ({ outcome: members < 3 ? 'unmet' : 'met', facts: { members } }),
})

const booksRead = defineRule({
  code: 'club.unread-book',
  severity: 'warning',
  certainty: 'stated',
  source,
  inForce: { from: '2021-07-01', until: '2022-06-30' },
  judge: ({ unread }: Club) =>
    unread.map(book => ({
      outcome: 'unmet' as const,
      facts: { book },
      about: { kind: 'entry' as const, id: book },
    })),
})

const longEnough = defineRule({
  code: 'club.too-short',
  severity: 'error',
  certainty: 'unverified',
  source,
  inForce: { from: '2022-01-01' },
  judge: ({ months }: Club) => ({
    outcome: months === null ? 'undetermined' : months < 12 ? 'unmet' : 'met',
    facts: { months },
    at: '2022-03',
  }),
})

export const clubPack = definePack({
  id: 'club',
  edition: 1,
  rules: [enoughMembers, booksRead, longEnough],
  words: {
    'es-MX': {
      'club.too-small': ({ members, outcome }) =>
        `${outcome === 'met' ? 'Bastan' : 'No bastan'} ${members} personas.`,
      'club.unread-book': ({ book }) => `Nadie leyó «${book}».`,
      'club.too-short': ({ months }) =>
        months === null ? 'No se sabe cuánto dura.' : `Dura ${months} meses.`,
    },
    en: {
      'club.too-small': ({ members, outcome }) =>
        `${members} people are ${outcome === 'met' ? 'enough' : 'too few'}.`,
      'club.unread-book': ({ book }) => `Nobody read “${book}”.`,
      'club.too-short': ({ months }) =>
        months === null ? 'Nobody knows how long it lasts.' : `It lasts ${months} months.`,
    },
  },
})

export const club = (given: Partial<Club> = {}): Club => ({ members: 5, unread: [], months: 24, ...given })

export const aFinding = (severity: Severity, outcome: Outcome, facts: Facts = {}): Finding => ({
  code: 'club.too-small',
  outcome,
  severity,
  certainty: 'verified',
  facts,
  about: { kind: 'process', id: 'club' },
  source,
  words: { 'es-MX': 'No bastan 2 personas.', en: '2 people are too few.' },
})
