import { completeness } from '@apertura/dossier/completeness'
import { anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMesa, document, rules, signature, stream, villa } from './completeness-villa.js'

const session = anEntry('session.held', '2030-03-05')
const joined = anEntry('member.joined', '2030-02-01', { body: 'promotor', member: 'vecinas' })
const presented = anEntry('commitments.presented', '2030-06-01')
const found = (rule: string, { items }: ReturnType<typeof completeness>) =>
  items
    .filter(each => each.rule === rule)
    .map(({ state, reason, owner, subject }) => [state, reason, owner, subject.id])

describe('what is asked for', () => {
  it('is nothing before anything has happened, and that is no score', () => {
    const { score } = completeness(villa([]))
    expect(score).toEqual({ required: 0, there: 0, missing: 0, undetermined: 0, share: null })
  })

  it('is nothing where nobody stated what is to be kept', () => {
    const { score, items } = completeness(villa([session, joined], { archive: null }))
    expect([score.required, score.share]).toEqual([0, null])
    expect(items.map(({ code }) => code)).toEqual(['source.opens'])
  })

  it('is asked of each session, and of each member, who owes it alone', () => {
    const all = completeness(villa([session, joined]))
    expect(found('minutes', all)).toEqual([['undetermined', 'nobody-says', 'instituto', session.id]])
    expect(found('letter', all)).toEqual([['undetermined', 'nobody-says', 'vecinas', joined.id]])
  })

  it('is asked once of somebody who came twice', () => {
    const again = anEntry('member.joined', '2030-09-01', { body: 'promotor', member: 'vecinas' })
    expect(found('letter', completeness(villa([joined, again])))).toHaveLength(1)
  })

  it('is not asked for before the act that makes it owed', () => {
    expect(found('plan', completeness(villa([session])))).toEqual([])
    expect(found('plan', completeness(villa([presented])))).toHaveLength(1)
  })

  it('is left out while it is not due yet, unless it is there', () => {
    const archive = {
      documents: rules.documents.map(each => (each.id === 'plan' ? { ...each, due: '2032' } : each)),
    }
    const d = villa([presented], { archive })
    expect(found('plan', completeness(d))).toEqual([])
    const kept = completeness(d, { documents: [{ type: 'plan' }] })
    expect(found('plan', kept)).toEqual([['there', 'in-archive', 'alcaldia', d.definition.id]])
  })
})

describe('what nobody knows', () => {
  it('is undetermined also when somebody tells that it was made', () => {
    const published = anEntry('plan.published', '2030-08-01')
    const { items } = completeness(villa([presented, published]))
    expect(items.find(({ rule }) => rule === 'plan')).toMatchObject({
      state: 'undetermined',
      reason: 'only-told',
      entries: [published.id],
    })
  })

  it('is missing only once somebody says that it was not done', () => {
    const omitted = anEntry('omission.noted', '[2030-07-01..]', { act: 'plan.published', owedBy: 'alcaldia' })
    expect(found('plan', completeness(villa([presented, omitted])))[0]?.slice(0, 2)).toEqual([
      'missing',
      'omitted',
    ])
  })

  it('is missing where the process keeps its own record', () => {
    const archive = { ...rules, keptSince: '2030-01-01' } as const
    expect(found('minutes', completeness(villa([session], { archive })))[0]?.slice(0, 2)).toEqual([
      'missing',
      'not-in-own-record',
    ])
  })

  it('is whether a file that must be signed is, until somebody looks', () => {
    const state = (signed?: boolean) =>
      found(
        'minutes',
        completeness(villa([session]), {
          documents: [{ type: 'minutes', about: session.id, ...(signed === undefined ? {} : { signed }) }],
        }),
      )[0]?.[1]
    expect([state(), state(false), state(true)]).toEqual(['signature-not-seen', 'not-signed', 'in-archive'])
  })

  it('gives the score a range', () => {
    const { score } = completeness(villa([session, joined]), {
      documents: [{ type: 'letter', about: 'vecinas' }],
    })
    expect(score).toMatchObject({ required: 2, there: 1, undetermined: 1, share: { least: 0.5, most: 1 } })
  })
})

describe('a mesa with a record of its own', () => {
  const judged = (...documents: Parameters<typeof document>[]) =>
    found('minutes', completeness(villa([]), { mesas: [aMesa(documents.map(each => document(...each)))] }))[0]

  it.each([
    ['has no minutes', [], 'missing', 'not-in-own-record'],
    ['has a draft', [['draft']], 'missing', 'not-approved'],
    ['has approved minutes that nobody signed', [['approved']], 'missing', 'not-signed'],
    ['has signed minutes', [['signed', { signatures: [signature] }]], 'there', 'in-record'],
    [
      'has signed minutes and a draft that mends them',
      [
        ['signed', { signatures: [signature] }],
        ['draft', { version: 2 }],
      ],
      'there',
      'in-record',
    ],
  ] as const)('that %s', (_, documents, state, reason) => {
    expect(judged(...(documents as readonly Parameters<typeof document>[]))?.slice(0, 2)).toEqual([
      state,
      reason,
    ])
  })

  it('asks for no minutes before it closes', () => {
    const { items } = completeness(villa([]), { mesas: [aMesa([], 'open')] })
    expect(items.filter(({ subject }) => subject.kind === 'mesa')).toEqual([])
  })

  it('misses its minutes also where no rule asks for them, outside the score', () => {
    const { items, score } = completeness(villa([], { archive: null }), { mesas: [aMesa()] })
    expect(items[0]).toMatchObject({ code: 'session.minutes', state: 'missing' })
    expect(score.required).toBe(0)
  })

  it('tells what the last version of a document lacks, and leaves open what no rule says', () => {
    const call = document('approved', { id: 'call', type: 'call' })
    const { items } = completeness(villa([], { archive: null }), { mesas: [aMesa([call])] })
    const told = items.filter(({ subject }) => subject.kind === 'document')
    expect(told.map(({ code, reason }) => [code, reason])).toEqual([
      ['document.signed', 'signature-not-stated'],
      ['document.published', 'publication-not-stated'],
    ])
  })
})

describe('answers to contributions', () => {
  it('are one item for those that lack one, with their first folios', () => {
    const folios = Array.from({ length: 25 }, (_, i) => `F-${i}`)
    const all = completeness(villa([]), { consultation: stream('2030-04-01', folios, ['F-0']) })
    expect(all.answers).toEqual({ received: 25, answered: 1 })
    const [there, missing] = all.items.filter(({ code }) => code === 'contributions.answered')
    expect(there).toMatchObject({ state: 'there', count: { value: 1 } })
    expect(missing).toMatchObject({
      state: 'missing',
      count: { value: 24 },
      owner: 'alcaldia',
      due: '2030-04-11',
    })
    expect(missing?.folios).toEqual(folios.slice(1, 11))
  })

  it('are the same when somebody read the record already', () => {
    const folios = ['F-1', 'F-2', 'F-3']
    const on = '2030-04-01'
    const whole = completeness(villa([]), { consultation: stream(on, folios, ['F-1']) })
    const open = ['F-2', 'F-3'].map(contribution => ({ contribution, on }))
    expect(completeness(villa([]), { consultation: { received: 3, answered: 1, open } })).toEqual(whole)
  })

  it('are not late before their term is over', () => {
    const d = villa([], { at: '2030-04-11' })
    const { items } = completeness(d, { consultation: stream('2030-04-01', ['F-1']) })
    expect(items.filter(({ code }) => code === 'contributions.answered')).toEqual([])
  })

  it('are undetermined where the record of the consultation is not known', () => {
    const all = completeness(villa([anEntry('consultation.opened', '2030-03-01')]))
    expect(all.answers).toBeNull()
    expect(found('reply', all)[0]?.slice(0, 2)).toEqual(['undetermined', 'answers-not-known'])
  })
})

describe('the address of a source', () => {
  const withSource = (more: object) => {
    const d = villa([])
    const sources = d.definition.sources.map(source => ({ ...source, ...more }))
    return { ...d, definition: { ...d.definition, sources } }
  }
  const url = 'https://example.org/gaceta'
  const days = ['2030-05-01', '2030-05-02'] as const
  const tried = (more: object, links: Parameters<typeof completeness>[1] = {}) =>
    completeness(withSource(more), links).items.map(({ state, reason, owner }) => [state, reason, owner])

  it.each([
    ['none is known', {}, [], 'undetermined', 'no-address'],
    ['nobody tried it', { url }, [], 'undetermined', 'not-opened'],
    ['it opened', { url }, [true], 'there', 'opened'],
    ['it opened once and then no more', { url }, [true, false], 'missing', 'address-dead'],
    ['somebody read it', { url, readOn: '2030-02-02' }, [], 'there', 'read'],
    ['somebody read it before it died', { url, readOn: '2029-02-02' }, [false], 'missing', 'address-dead'],
  ] as const)('when %s', (_, source, opened, state, reason) => {
    const links = opened.map((each, i) => ({ url, on: days[i] ?? days[0], opened: each }))
    expect(tried(source, { links })).toEqual([[state, reason, 'alcaldia']])
  })
})

describe('the score', () => {
  const facts = fc.subarray([
    session,
    joined,
    presented,
    anEntry('plan.published', '2030-08-01'),
    anEntry('omission.noted', '2030-09', { act: 'plan.published', owedBy: 'alcaldia' }),
    anEntry('call.opened', '2030-01-20'),
    anEntry('document.drafted', '2030-08-01', { document: 'plan', type: 'plan' }),
    anEntry('document.published', '2030-08-02', { document: 'plan' }),
    anEntry(
      'document.drafted',
      '2030-08-03',
      { document: 'plan', type: 'plan', version: 2 },
      { id: 'second' },
    ),
  ])
  const documents = fc.subarray([
    { type: 'minutes', about: session.id, signed: true },
    { type: 'minutes', about: session.id, signed: false },
    { type: 'plan', signed: false },
    { type: 'letter', about: joined.id },
    { type: 'plan' },
  ])

  it('never counts what is undetermined as there, and counts everything once', () => {
    fc.assert(
      fc.property(facts, documents, (drafts, kept) => {
        const { items, score } = completeness(villa(drafts), { documents: kept })
        const asked = items.filter(({ code }) => code === 'document.kept')
        expect(score.there).toBe(asked.filter(({ state }) => state === 'there').length)
        expect(score.there + score.missing + score.undetermined).toBe(score.required)
        if (score.share) expect(score.share.least).toBeLessThanOrEqual(score.share.most)
      }),
    )
  })

  it('never loses what is there because more becomes known', () => {
    fc.assert(
      fc.property(facts, facts, documents, documents, (some, more, kept, others) => {
        const there = (drafts: typeof some, files: typeof kept) =>
          completeness(villa(drafts), { documents: files })
            .items.filter(({ code, state }) => code === 'document.kept' && state === 'there')
            .map(({ rule, subject }) => `${rule} ${subject.id}`)
        const union = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])]
        expect(there(union(some, more), union(kept, others))).toEqual(
          expect.arrayContaining(there(some, kept)),
        )
      }),
    )
  })

  it('loses what was there once its publication is withdrawn', () => {
    const drafted = anEntry('document.drafted', '2030-08-01', { document: 'plan', type: 'plan' })
    const out = anEntry('document.published', '2030-08-02', { document: 'plan' })
    const undone = anEntry('entry.withdrawn', '2030-08-03', {}, { corrects: out.id })
    const state = (...drafts: Parameters<typeof villa>[0]) =>
      found('plan', completeness(villa([presented, drafted, ...drafts])))[0]?.[0]
    expect([state(out), state(out, undone)]).toEqual(['there', 'missing'])
  })
})

it('says every reason, and what would settle it, in both languages', () => {
  const { items } = completeness(villa([session, joined, presented]), { mesas: [aMesa([document('draft')])] })
  for (const { why, closes, state } of items) {
    expect(Object.keys(why)).toEqual(['es-MX', 'en'])
    expect(closes === null).toBe(state === 'there')
  }
})
