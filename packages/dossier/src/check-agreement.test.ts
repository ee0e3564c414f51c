import type { EntryDraft } from '@apertura/domain'
import { explain } from '@apertura/rules'
import { aDefinition, anEntry } from '@apertura/test-kit'
import { describe, expect, it } from 'vitest'
import { checkAgreement } from './check-agreement.js'

const definition = aDefinition()
const flaws = (...record: EntryDraft[]) =>
  checkAgreement(definition, record).map(({ code, about, facts }) => `${code} ${about.path} ${facts.id}`)
const title = { 'es-MX': 'Título', en: 'Title' }

describe('a record agrees with its definition', () => {
  it('when every name leads somewhere', () => {
    expect(
      flaws(
        anEntry('definition.adopted', '2030-01-01'),
        anEntry('application.submitted', '2030-01-02'),
        anEntry('member.joined', '2030-02-01'),
        anEntry('withdrawal.notified', '2030-03-01'),
        anEntry('parenthesis.opened', '2030-04-01'),
        anEntry('session.held', '2030-04-02', { attendees: [{ party: 'vecinas', seat: 'held' }] }),
        anEntry('stage.opened', '2030-05-01'),
        anEntry('deadline.set', '2030-05-02'),
        anEntry('guidelines.adopted', '2030-05-03', { method: 'seis-momentos' }),
      ),
    ).toEqual([])
  })

  it('takes the dates of a consultation and a commitment to a person for no name', () => {
    expect(
      flaws(
        anEntry('consultation.announced', '2030-06-01'),
        anEntry('consultation.extended', '2030-06-02'),
        anEntry('parenthesis.reread', '2030-06-03'),
        anEntry('liaison.designated', '2030-06-04', { person: { commitment: '0'.repeat(64) } }),
        anEntry('call.opened', '2030-06-05', { addressedTo: title }),
      ),
    ).toEqual([])
  })
})

describe('a record names what the definition does not have', () => {
  const mistakes: readonly (readonly [EntryDraft, ...string[]])[] = [
    [anEntry('works.suspended', '2030', {}, { assertedBy: 'ghost' }), 'record.unknown-party assertedBy'],
    [
      anEntry('works.suspended', '2030', {}, { sources: [{ source: 'ghost', certainty: 'stated' }] }),
      'record.unknown-source sources.0.source',
    ],
    [
      anEntry('definition.adopted', '2030', { definition: 'ghost' }),
      'record.unknown-definition data.definition',
    ],
    [
      anEntry('member.joined', '2030', { body: 'ghost', member: 'ghost', subgroup: 'ghost' }),
      'record.unknown-body data.body',
      'record.unknown-party data.member',
      'record.unknown-subgroup data.subgroup',
    ],
    [
      anEntry('withdrawal.notified', '2030', { from: 'ghost', to: 'ghost' }),
      'record.unknown-party data.from',
      'record.unknown-party data.to',
    ],
    [
      anEntry('session.held', '2030', {
        series: 'ghost',
        axis: 'ghost',
        attendees: [{ party: 'ghost', seat: 'held' }],
      }),
      'record.unknown-series data.series',
      'record.unknown-axis data.axis',
      'record.unknown-party data.attendees.0.party',
    ],
    [anEntry('stage.opened', '2030', { stage: 'ghost' }), 'record.unknown-stage data.stage'],
    [anEntry('deadline.set', '2030', { obligation: 'ghost' }), 'record.unknown-obligation data.obligation'],
    [
      anEntry('guidelines.adopted', '2030', { bodies: ['promotor', 'ghost'], method: 'ghost' }),
      'record.unknown-body data.bodies.1',
      'record.unknown-method data.method',
    ],
    [
      anEntry('parenthesis.opened', '2030', {
        forbids: [{ act: 'dissemination', actors: ['gobierno', 'ghost', 'public-bodies'] }],
      }),
      'record.unknown-party data.forbids.0.actors.1',
    ],
    [
      anEntry('application.submitted', '2030', {
        applicants: ['ghost'],
        signers: [{ institution: 'ghost', capacity: title }],
        accompaniedBy: ['ghost'],
        themes: [{ worded: title, axis: 'ghost' }],
      }),
      'record.unknown-party data.applicants.0',
      'record.unknown-party data.signers.0.institution',
      'record.unknown-party data.accompaniedBy.0',
      'record.unknown-axis data.themes.0.axis',
    ],
  ]
  it.each(mistakes.map(([entry, ...expected]) => ({ entry, expected })))(
    '$expected in $entry.kind',
    ({ entry, expected }) => {
      expect([...flaws(entry)].sort()).toEqual(expected.map(flaw => `${flaw} ghost`).sort())
    },
  )

  it('and can be mended by a later entry', () => {
    const wrong = anEntry('member.joined', '2030-01-01', { member: 'ghost' })
    expect(flaws(wrong)).toHaveLength(1)
    expect(
      flaws(wrong, anEntry('member.joined', '2030-01-01', {}, { id: 'mended', corrects: wrong.id })),
    ).toEqual([])
  })

  it('and is told so in both languages, as an error about the entry', () => {
    const [finding] = checkAgreement(definition, [
      anEntry('stage.opened', '2030', { stage: 'ghost' }, { id: 'a' }),
    ])
    expect(finding).toMatchObject({
      outcome: 'unmet',
      severity: 'error',
      at: '2030',
      about: { kind: 'entry', id: 'a' },
    })
    expect(finding && explain(finding, 'es-MX')).toBe(
      '«ghost», que la entrada «a» menciona, no es una etapa de la definición.',
    )
    expect(finding && explain(finding, 'en')).toBe(
      '“ghost”, which the entry “a” names, is not a stage of the definition.',
    )
  })
})

describe('the definition that a record adopts', () => {
  const adopted = anEntry('definition.adopted', '2030-01-01', { digest: 'a'.repeat(64) })
  const changed = anEntry('definition.changed', '2031-01-01', { digest: 'b'.repeat(64) })
  const codes = (record: readonly EntryDraft[], letter: string) =>
    checkAgreement(definition, record, { definitionDigest: letter.repeat(64) }).map(({ code, about }) => [
      code,
      about.id,
    ])

  it('is the one at hand, by its digest, after the last change', () => {
    expect(codes([adopted], 'a')).toEqual([])
    expect(codes([adopted, changed], 'b')).toEqual([])
    expect(codes([adopted, changed], 'a')).toEqual([['record.definition-digest', changed.id]])
    expect(codes([adopted], 'b')).toEqual([['record.definition-digest', adopted.id]])
  })

  it('is not asked about where the digest is not known', () => {
    expect(checkAgreement(definition, [adopted])).toEqual([])
  })

  it('is missed in an empty record', () => {
    expect(codes([], 'a')).toEqual([['record.not-begun', definition.id]])
  })
})
