import { readFileSync } from 'node:fs'
import type { EntryDraft, EntryKind, PartialDate } from '@apertura/domain'
import { anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gatesBefore } from '../src/life/gates.js'
import { documentLife, documentsOf, type LifeAct, type LifeKind } from '../src/life/index.js'
import { versionOf } from '../src/life/life-state.js'

interface Told {
  readonly kind: string
  readonly on: PartialDate
  readonly id?: string
  readonly data?: object
}

interface Case {
  readonly sentence: string
  readonly told: readonly Told[]
  /** Gates that the acts broke or may have broken, in order. */
  readonly broken: readonly string[]
  /** Gates that kept an act from having any effect. */
  readonly unapplied?: readonly string[]
  /** Where the minutes stand at the end. */
  readonly comesOut: object
}

const { situation, cases } = JSON.parse(
  readFileSync(new URL('../cases/life.json', import.meta.url), 'utf8'),
) as { situation: string; cases: readonly Case[] }

const acta = { document: 'acta', version: 1 }
const words = { 'es-MX': 'Unas palabras' }
const defaults: Readonly<Record<string, object>> = {
  'document.drafted': { type: 'minutes', digest: '1' },
  'document.circulated': { to: ['ana'], until: '2030-06-10' },
  'document.observed': { by: 'ana', words },
  'document.approved': { by: 'mesa' },
  'document.signed': {
    by: 'ana',
    evidence: { kind: 'platform', platform: 'Firma Ejemplo', reference: 'F-1' },
  },
  'document.amended': { erratum: words },
  'redaction.resolved': {
    committee: 'comité de transparencia',
    resolution: 'CT-1',
    removals: [{ passage: 'p', data: 'confidential', ground: 'norma', legend: words }],
  },
}

const entriesOf = (told: readonly Told[]): EntryDraft[] =>
  told.map(({ kind, on, id = '', data = {} }, i) =>
    anEntry(kind as EntryKind, on, { ...acta, ...defaults[kind], ...data } as never, {
      id: id || `acto-${i + 1}`,
    }),
  )

const life = documentLife({ signers: { acta: ['ana', 'luis'] } })

describe(situation, () => {
  it.each(cases)('$sentence', ({ told, broken, unapplied = [], comesOut }) => {
    const { state, findings } = life.replay(entriesOf(told))
    expect(findings.map(({ code }) => code)).toEqual(broken)
    expect(state.unapplied.map(({ code }) => code)).toEqual(unapplied)
    expect(life.summarise(state).documents).toMatchObject([
      { document: 'acta', type: 'minutes', ...comesOut },
    ])
  })

  it.each(cases)('is told in whole sentences: $sentence', ({ told }) => {
    for (const { words: said, code } of life.replay(entriesOf(told)).findings)
      for (const locale of ['es-MX', 'en', 'pt-BR'])
        expect(said[locale], `${code} ${locale}`).toMatch(
          /^(?! )(?!.*(undefined|null|“”|«»| {2}| [.,])).+\.$/,
        )
  })
})

it.each(['constructor', '__proto__', 'toString'])(
  'follows a document of the id %j as any other',
  document => {
    const told = entriesOf([
      { kind: 'document.drafted', on: '2030-06-01', data: { document } },
      { kind: 'document.circulated', on: '2030-06-02', data: { document } },
      { kind: 'document.signed', on: '2030-06-12', data: { document } },
    ])
    const { state, findings } = life.replay(told)
    expect(findings.map(({ code }) => code)).toEqual(['document.approved-first'])
    expect(life.summarise(state).documents).toMatchObject([{ document, version: 1, missingSigners: null }])
    expect(documentsOf(state)).toMatchObject([{ id: document, state: 'signed' }])
  },
)

it('has a case in which each gate is broken', () => {
  const broken = new Set(cases.flatMap(each => each.broken))
  expect([...gateCodes].filter(code => !broken.has(code))).toEqual([])
  expect(broken.size).toBe(gateCodes.size)
})

const kinds = [...new Set(cases.flatMap(({ told }) => told.map(({ kind }) => kind)))] as LifeKind[]
const gateCodes = new Set(kinds.flatMap(kind => gatesBefore(kind).map(({ code }) => code)))

describe('asking before doing', () => {
  const drafted = entriesOf([{ kind: 'document.drafted', on: '2030-06-01' }])

  it('gives all the reasons, met ones too, and says yes when no error is broken', () => {
    const { state } = life.replay(drafted)
    const act = { kind: 'document.approved', data: { ...acta, by: 'mesa' } } as LifeAct
    const { outcome, findings } = life.can(state, act, '2030-06-12')
    expect(outcome).toBe('met')
    expect(findings.map(({ code, outcome: each }) => [code, each])).toEqual([
      ['document.version-known', 'met'],
      ['document.version-latest', 'met'],
      ['document.circulated-first', 'unmet'],
      ['document.observations-settled', 'met'],
    ])
    expect(findings[0]?.about).toEqual({ kind: 'act', id: 'acta', path: '1' })
    for (const { words: said } of findings)
      for (const text of Object.values(said)) expect(text).toMatch(/\.$/)
  })

  it('writes nothing that a norm forbids, and records it all the same when it happened', () => {
    const { state } = life.replay(drafted)
    const [signed] = entriesOf([{ kind: 'document.signed', on: '2030-06-12' }]) as [EntryDraft]
    const asked = life.decide(state, signed)
    expect([asked.outcome, asked.entries]).toEqual(['unmet', []])
    const after = life.evolve(state, signed)
    expect(after.applied).toBe(true)
    expect(after.findings.map(({ code, about }) => [code, about])).toEqual([
      ['document.approved-first', { kind: 'entry', id: 'acto-1' }],
    ])
    expect(versionOf(after.state, 'acta', 1)?.signatures).toHaveLength(1)
    expect(versionOf(state, 'acta', 1)?.signatures).toHaveLength(0)
  })

  it('writes what is lawful, and what is no business of documents', () => {
    const [draft] = drafted as [EntryDraft]
    expect(life.decide(life.initial, draft).entries).toEqual([draft])
    const other = anEntry('mesa.opened', '2030-06-01')
    expect(life.decide(life.initial, other)).toEqual({ outcome: 'met', findings: [], entries: [other] })
    expect(life.evolve(life.initial, other)).toEqual({ state: life.initial, applied: false, findings: [] })
  })

  it('says nothing else of an act that makes no sense', () => {
    const act = { kind: 'document.signed', data: { document: 'nada', version: 1, by: 'x' } } as LifeAct
    expect(life.can(life.initial, act, '2030-06-12').findings.map(({ code }) => code)).toEqual([
      'document.version-known',
    ])
  })

  it('expects nobody in particular to sign when nobody was named', () => {
    const { findings, state } = documentLife().replay(
      entriesOf([
        { kind: 'document.drafted', on: '2030-06-01' },
        { kind: 'document.signed', on: '2030-06-12', data: { by: 'otra' } },
        { kind: 'document.published', on: '2030-06-12', data: { form: 'whole' } },
      ]),
    )
    expect(findings.map(({ code }) => code)).toEqual(['document.approved-first'])
    expect(documentLife().summarise(state).documents[0]?.missingSigners).toBe(null)
  })
})

it('tells every version as an account of a mesa does', () => {
  const { state } = life.replay(entriesOf(cases[0]?.told ?? []))
  const evidence = { kind: 'platform', platform: 'Firma Ejemplo', reference: 'F-1' }
  expect(documentsOf(state)).toEqual([
    { id: 'acta', type: 'minutes', version: 1, digest: '1', state: 'circulated', signatures: [], errata: [] },
    {
      id: 'acta',
      type: 'minutes',
      version: 2,
      digest: '2',
      state: 'published',
      signatures: [
        { by: 'ana', on: '2030-06-22', as: null, evidence },
        { by: 'luis', on: '2030-06-22', as: null, evidence },
      ],
      errata: [],
    },
  ])
})

it('records any history, one by one as at once, and remembers all that it did not apply', () => {
  const some = fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      data: fc.record({
        version: fc.integer({ min: 1, max: 3 }),
        digest: fc.constantFrom('1', '2'),
        by: fc.constantFrom('ana', 'otra'),
        observation: fc.constantFrom('acto-2', 'acto-3'),
        settled: fc.constantFrom('taken', 'not-taken'),
        form: fc.constantFrom('whole', 'public-version'),
      }),
    }),
    { maxLength: 14 },
  )
  fc.assert(
    fc.property(some, acts => {
      const entries = entriesOf(acts.map(act => ({ ...act, on: '2030-06-12' })))
      const whole = life.replay(entries)
      let state = life.initial
      let applied = 0
      for (const entry of entries) {
        const step = life.evolve(state, entry)
        state = step.state
        if (step.applied) applied += 1
      }
      expect(state).toEqual(whole.state)
      expect(applied + state.unapplied.length).toBe(entries.length)
      for (const versions of Object.values(state.documents))
        expect(versions.map(({ version }) => version)).toEqual(
          [...new Set(versions.map(each => each.version))].sort(),
        )
    }),
  )
})
