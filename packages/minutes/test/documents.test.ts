import type { AccountDecision, MesaAccount } from '@apertura/domain'
import {
  callOf,
  type DocumentTree,
  handOverLetterOf,
  minutesOf,
  plainTexts,
  reconstructedSheetOf,
  toTree,
} from '@apertura/minutes'
import { describe, expect, it } from 'vitest'
import { aSessionAccount } from './a-session-account.js'
import { anAccount } from './an-account.js'
import { everything } from './documents/walk.js'

const en = { locale: 'en' } as const
const textOf = (tree: DocumentTree) => plainTexts(tree).join('\n')
const decisionOf = (account: MesaAccount, id: string): AccountDecision => {
  const decision = account.decisions.find(each => each.id === id)
  if (!decision) throw new RangeError(`no decision ${id}`)
  return decision
}
/** The account with one of its decisions told otherwise. */
const withDecision = (id: string, change: Partial<AccountDecision>): MesaAccount => {
  const account = anAccount()
  const changed = { ...decisionOf(account, id), ...change }
  return { ...account, decisions: account.decisions.map(each => (each.id === id ? changed : each)) }
}

describe('the arithmetic of a quorum', () => {
  it('is said in words', () => {
    const [reading] = anAccount().quorum
    if (!reading) throw new RangeError('no reading')
    const lines = [{ where: null, whole: 9, needed: 5, present: { min: 6, max: 6 }, outcome: 'met' as const }]
    const text = textOf(minutesOf(anAccount({ quorum: [{ ...reading, lines }] }), { locale: 'es-MX' }))
    expect(text).toContain('había quórum. De 9 lugares, hacían falta 5; estaban 6.')
  })

  it('agrees in number, also of one', () => {
    const [reading] = anAccount().quorum
    if (!reading) throw new RangeError('no reading')
    const lines = [{ where: null, whole: 1, needed: 1, present: { min: 1, max: 1 }, outcome: 'met' as const }]
    const account = anAccount({ quorum: [{ ...reading, lines }] })
    expect(textOf(minutesOf(account, { locale: 'es-MX' }))).toContain('De 1 lugar, hacía falta 1; estaba 1.')
    expect(textOf(minutesOf(account, en))).toContain('Of 1 seat, 1 was needed; 1 was there.')
    expect(textOf(minutesOf(account, { locale: 'pt-BR' }))).toContain(
      'De 1 assento, era necessário 1; estava presente 1.',
    )
  })

  it('says that a share of a whole that nobody states cannot be taken', () => {
    const [reading] = anAccount().quorum
    if (!reading) throw new RangeError('no reading')
    const lines = [
      {
        where: null,
        whole: null,
        needed: null,
        present: { min: 6, max: 6 },
        outcome: 'undetermined' as const,
      },
    ]
    const account = anAccount({ quorum: [{ ...reading, outcome: 'undetermined', lines, stated: true }] })
    const text = textOf(minutesOf(account, en))
    expect(text).toContain('6 were there. It was not noted how many were needed')
    expect(text).toContain('The count does not settle it.')
  })

  it.each([
    ['none', 'The rules of this mesa ask for no quorum.'],
    ['not-stated', 'It was not noted how many people were needed.'],
  ] as const)('says why there is none: %s', (without, sentence) => {
    const [reading] = anAccount().quorum
    if (!reading) throw new RangeError('no reading')
    const account = anAccount({ quorum: [{ ...reading, without, lines: [], stated: null }] })
    expect(textOf(minutesOf(account, en))).toContain(sentence)
  })

  it('says that what was declared is not what was counted', () => {
    const [reading] = anAccount().quorum
    if (!reading) throw new RangeError('no reading')
    const account = anAccount({ quorum: [{ ...reading, outcome: 'unmet', stated: true }] })
    expect(textOf(minutesOf(account, en))).toContain('The count says something else.')
  })
})

describe('a decision', () => {
  it('stands with its count beside what was declared, and a note where they differ', () => {
    const text = textOf(minutesOf(anAccount(), en))
    expect(text).toContain('Of 5 that count, 4 in favour were needed; there were 3.')
    expect(text).toContain('By the count, the mesa did not adopt it.')
    expect(text).toContain('What was declared and the count do not agree')
    const differing = [...everything(minutesOf(anAccount(), en))].filter(
      node => node.kind === 'note' && node.tone === 'warning',
    )
    expect(differing.map(({ id }) => id)).toEqual(['decision-3-differs'])
  })

  it('does not call a matter without consensus that was put off a difference', () => {
    const { computed } = decisionOf(anAccount(), 'd-publicar')
    const account = withDecision('d-publicar', {
      declared: 'deferred',
      computed: { ...computed, result: 'no-consensus' },
    })
    expect([...everything(minutesOf(account, en))].map(({ id }) => id)).not.toContain('decision-1-differs')
  })

  it('whose count is open says that nothing can be checked, and calls it no difference', () => {
    const { computed } = decisionOf(anAccount(), 'd-horario')
    const account = withDecision('d-horario', { computed: { ...computed, result: 'undetermined' } })
    const text = textOf(minutesOf(account, en))
    expect(text).toContain('so what was declared cannot be checked')
    expect(text).toContain(
      'in the session it was declared that the mesa adopted it; the count does not settle it.',
    )
    expect(text).not.toContain('do not agree')
  })

  it('says that nobody declared it', () => {
    expect(textOf(minutesOf(withDecision('d-publicar', { declared: null }), en))).toContain(
      'It was not noted what was declared.',
    )
  })

  it('by secret ballot shows no name, even where the account holds some', () => {
    const { positions } = decisionOf(anAccount(), 'd-publicar')
    const account = withDecision('d-horario', { positions })
    const [decision] = [...everything(minutesOf(account, en))].filter(({ id }) => id === 'decision-3')
    expect(decision?.votes).toEqual([])
    expect(JSON.stringify(decision)).not.toMatch(/Ana Prueba|Su laboratorio/)
  })

  it('gives machines the numbers, and open votes that count', () => {
    const nodes = [...everything(minutesOf(anAccount(), en))]
    const [deferred] = nodes.filter(({ id }) => id === 'decision-2')
    expect(deferred?.votes).not.toContainEqual({ by: 'julia', choice: 'recused' })
    const [adopted] = nodes.filter(({ id }) => id === 'decision-1')
    expect(adopted?.counts).toContainEqual({ what: 'in-favour', value: 6 })
  })

  it('says a grade of the city in its own word', () => {
    const account = withDecision('d-publicar', {
      computed: {
        rule: {
          kind: 'graded',
          scale: ['entusiasmo', 'acuerdo', 'veto'],
          inFavourUpTo: 'acuerdo',
          atLeast: '2/3',
        },
        result: 'adopted',
        arithmetic: [{ what: 'grade.entusiasmo', value: { min: 2, max: 4 } }],
        before: [],
      },
    })
    const text = textOf(
      minutesOf(account, { locale: 'es-MX', wording: { 'position.entusiasmo': 'Con ganas' } }),
    )
    expect(text).toContain(
      'de «Con ganas» a «veto». A favor, hasta «acuerdo», deben estar al menos 2 de cada 3.',
    )
    expect(text).toContain('Con ganas\nentre 2 y 4')
  })
})

describe('what was not noted', () => {
  it('is said to be so, and never left out', () => {
    const { held } = anAccount()
    const account = anAccount({
      method: 'not-stated',
      bodies: [],
      calls: [],
      attendance: [],
      quorum: [],
      agenda: [],
      held: { ...held, opened: null, closed: null, place: null, mode: 'not-stated' },
    })
    const texts = plainTexts(minutesOf(account, en))
    expect(texts.filter(text => text === 'It was not noted.')).toHaveLength(5)
    for (const sentence of [
      'It was not noted when the call went out.',
      'It was not noted who came.',
      'No count of who was there was noted.',
      'It was not noted what the agenda was.',
      'The session ended. It was not noted at what time.',
    ])
      expect(texts).toContain(sentence)
  })

  it('is not taken for an absence', () => {
    const [row] = [...everything(minutesOf(anAccount(), en))].filter(({ id }) => id === 'attendance-mario')
    expect(JSON.stringify(row)).toContain('It was not noted.')
    expect(textOf(minutesOf(anAccount(), en))).toContain('It was not noted whether one more person came.')
  })
})

describe('personal data', () => {
  it('is marked wherever a name stands, so that a public version finds it', () => {
    const account = anAccount()
    const tree = minutesOf(account, en)
    const names = account.people.flatMap(({ name }) => (name === null ? [] : [name]))
    const unmarked = [...everything(tree)].filter(
      node =>
        node.kind === 'text' && node.about === undefined && names.some(name => node.text?.includes(name)),
    )
    expect(unmarked).toEqual([])
  })

  it('of a confidential person is in no title, reference or keyword', () => {
    const people = anAccount().people.map(person =>
      person.id === 'invitada' ? { ...person, name: 'Olga Reserva' } : person,
    )
    const { blocks, ...head } = minutesOf(anAccount({ people }), en)
    expect(JSON.stringify(head)).not.toContain('Olga Reserva')
    expect(JSON.stringify(blocks)).toContain('Olga Reserva')
    const marks = [...everything({ ...head, blocks })].filter(({ text }) => text === 'Olga Reserva')
    expect(new Set(marks.map(({ about }) => about?.data))).toEqual(new Set(['confidential']))
  })

  it('is not told by an id in a document that says nothing of them', () => {
    const ids = (type: 'minutes' | 'agreement-sheet') =>
      toTree(anAccount(), { type, ...en }).references.map(({ id }) => id)
    expect(ids('minutes')).toContain('invitada')
    expect(ids('agreement-sheet')).not.toContain('invitada')
    expect(JSON.stringify(toTree(anAccount(), { type: 'agreement-sheet', ...en }))).not.toContain('invitada')
    expect(ids('agreement-sheet')).toContain('ana')
  })

  it('such as the reason of an absence counts as confidential', () => {
    const [cause] = [...everything(minutesOf(anAccount(), en))].filter(({ text }) => text === 'salud')
    expect(cause?.about).toEqual({ person: 'elena', data: 'confidential' })
  })

  it('that was never given is said to be private', () => {
    const text = textOf(minutesOf(anAccount(), en))
    expect(text).toContain('A person whose name is not public')
    expect(text).toContain('What they said is not public.')
  })
})

describe('a session that others told of later', () => {
  const sheet = reconstructedSheetOf(aSessionAccount(), en)

  it('begins with a banner, says what nobody tells, and has no place for a signature', () => {
    expect(sheet.blocks[0]).toMatchObject({ kind: 'note', tone: 'banner' })
    expect(textOf(sheet)).toContain('Whether there was a quorum.')
    expect([...everything(sheet)].map(({ kind }) => kind)).not.toContain('signatures')
  })

  it('keeps its banner whatever parts a city chooses', () => {
    const short = reconstructedSheetOf(aSessionAccount(), { ...en, sections: ['unknown'] })
    expect(short.blocks.map(({ id }) => id)).toEqual(['banner', 'unknown'])
  })

  it('cannot have minutes', () => {
    // @ts-expect-error -- The account of a session that others told of is not the account of a mesa.
    expect(() => minutesOf(aSessionAccount(), en)).toThrow(TypeError)
    // @ts-expect-error -- Nor by the common door.
    expect(() => toTree(aSessionAccount(), { type: 'minutes', ...en })).toThrow(TypeError)
    // @ts-expect-error -- And a mesa of which there are notes has no such sheet.
    expect(() => toTree(anAccount(), { type: 'reconstructed-session', ...en })).toThrow(TypeError)
    // @ts-expect-error -- No choice of parts brings signatures to it.
    expect(() => reconstructedSheetOf(aSessionAccount(), { ...en, sections: ['signatures'] })).toThrow(
      RangeError,
    )
  })
})

describe('a document', () => {
  it('shows the evidence of its own version, and the mistakes of earlier ones', () => {
    const signature = {
      by: 'ana',
      on: '2030-03-20',
      as: null,
      evidence: { kind: 'platform', platform: 'Firma Ejemplo', reference: 'F-1' },
    } as const
    const version = {
      id: 'acta',
      type: 'minutes',
      digest: 'a',
      state: 'signed',
      signatures: [signature],
    } as const
    const documents = [
      { ...version, version: 1, errata: [{ en: 'It said 11:00 where 11:30 was meant.' }] },
      { ...version, version: 2, errata: [] },
      { ...version, id: 'other', version: 2, errata: [] },
    ]
    const tree = minutesOf(anAccount({ documents }), { ...en, id: 'acta', version: 2 })
    expect(textOf(tree)).toContain('Approved on 20 March 2030 on Firma Ejemplo, reference F-1.')
    expect(textOf(tree)).toContain('It said 11:00 where 11:30 was meant.')
    const third = minutesOf(anAccount({ documents }), { ...en, id: 'acta', version: 3 })
    expect(textOf(third)).not.toContain('Firma Ejemplo')
  })

  it('has the parts that a city chooses, in its order', () => {
    const tree = minutesOf(anAccount(), { ...en, sections: ['agreements', 'opening'] })
    expect(tree.blocks.map(block => [block.id, 'number' in block && block.number])).toEqual([
      ['agreements', '1'],
      ['opening', '2'],
    ])
  })

  it('keeps what belongs to no matter apart from the last one', () => {
    const account = withDecision('d-publicar', { item: null })
    const other = (each: MesaAccount) =>
      [...everything(minutesOf(each, en))].some(({ id }) => id === 'item-other')
    expect([other(account), other({ ...account, agenda: [] }), other(anAccount())]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('says it in the words of the city', () => {
    const wording = { 'title.minutes': 'Acta de la mesa «{title}»', 'status.zoom': 'Por Zoom' }
    const attendance = anAccount().attendance.map(each => ({ ...each, status: 'zoom' }))
    const tree = minutesOf(anAccount({ attendance }), { locale: 'es-MX', wording })
    expect(tree.title).toBe('Acta de la mesa «Segunda mesa del agua»')
    expect(textOf(tree)).toContain('Por Zoom.')
  })

  it('marks a text that is in another language', () => {
    const speech = [...everything(minutesOf(anAccount(), en))].find(({ id }) => id === 'words-w-1')
    expect(speech).toMatchObject({ text: [{ lang: 'es-MX' }] })
  })

  it('has no empty heading for signatures where nobody can sign yet', () => {
    const tree = callOf(anAccount({ officers: [] }), en)
    expect(tree.blocks.map(({ kind }) => kind)).not.toContain('signatures')
  })

  it('of a call leaves out what was only added in the session', () => {
    expect(textOf(callOf(anAccount(), en))).not.toContain('Hours of the mesa')
  })

  it('asks an institution for an answer until it gives one', () => {
    const ids = (institution: string) =>
      handOverLetterOf(anAccount(), institution, en).blocks.map(({ id }) => id)
    expect(ids('Red de Mercados')).toContain('asked')
    expect(ids('Dirección de Agua')).not.toContain('asked')
  })

  it('is refused where it could not be written', () => {
    expect(() => handOverLetterOf(anAccount(), 'Nadie', en)).toThrow("no agreement for 'Nadie'")
    // @ts-expect-error -- There is no such document.
    expect(() => toTree(anAccount(), { type: 'poem', ...en })).toThrow(RangeError)
    // @ts-expect-error -- There is no such section.
    expect(() => minutesOf(anAccount(), { ...en, sections: ['poem'] })).toThrow(RangeError)
  })
})

it.each([{ version: 0 }, { version: 1.5 }, { version: Number.NaN }, { id: '' }, { id: 'dos palabras' }])(
  'a document that nobody could read back is not written: %j',
  wrong => {
    expect(() => minutesOf(anAccount(), { ...en, ...wrong })).toThrow(RangeError)
    expect(() => reconstructedSheetOf(aSessionAccount(), { ...en, ...wrong })).toThrow(RangeError)
  },
)
