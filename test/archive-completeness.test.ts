import { archive } from '@apertura/archive'
import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { dossier, lastDay } from '@apertura/dossier'
import { type CompletenessKnown, completeness } from '@apertura/dossier/completeness'
import { describe, expect, it } from 'vitest'

const at = lastDay(record)
const d = dossier(definition, record, { at })
const read = (known: CompletenessKnown = {}) => completeness(d, known)
const of = (rule: string, known?: CompletenessKnown) => read(known).items.filter(each => each.rule === rule)
const states = (rule: string, known?: CompletenessKnown) => [
  ...new Set(of(rule, known).map(({ state, reason }) => `${state}: ${reason}`)),
]
const microsite = definition.sources.find(({ id }) => id === 'micrositio')?.url ?? ''

describe('what Mexico City’s first plan left behind', () => {
  it('is, of all that was to be kept, the Memoria alone, and hardly anything is known to be missing', () => {
    const { score } = read()
    expect(score).toMatchObject({ required: 46, there: 1, missing: 2, undetermined: 43 })
    expect(score.share?.most).toBeCloseTo(44 / 46)
  })

  it('has no published plan and no by-laws of the Council, because somebody says so', () => {
    expect(of('plan')[0]).toMatchObject({ state: 'missing', owner: 'adip', entries: ['gazette-omitted'] })
    expect(of('council-by-laws')[0]).toMatchObject({ state: 'missing', owner: 'consejo' })
  })

  it('does not say whether its sessions have minutes: thirteen mesas, and those that are only counted', () => {
    const minutes = of('minutes')
    expect(minutes).toHaveLength(15)
    expect(states('minutes')).toEqual(['undetermined: said-to-be-kept'])
    expect(minutes.find(({ subject }) => subject.id === 'joint-tables')?.count).toEqual({
      value: 22,
      approximate: true,
    })
    expect(new Set(minutes.map(({ owner }) => owner))).toEqual(new Set(['info-cdmx']))
  })

  it('asks every organisation for its letter of intent, and every party for its agreement', () => {
    expect(of('intent-letter').map(({ owner }) => owner)).toEqual(
      expect.arrayContaining(['equis', 'onc', 'territorio-nomada', 'red-nacional-refugios']),
    )
    expect(of('collaboration-agreement')).toHaveLength(6)
    expect(states('collaboration-agreement')).toEqual(['undetermined: only-told'])
  })

  it('asked nobody for what was not due yet', () => {
    const early = dossier(definition, record, { at: '2021-12-31' })
    const rules = new Set(completeness(early).items.map(({ rule }) => rule))
    expect(rules.has('guidelines')).toBe(true)
    expect(rules.has('plan') || rules.has('videos') || rules.has('proposal-analysis')).toBe(false)
  })

  it('loses the microsite once its address is dead, and gains nothing for what it is said to keep', () => {
    const tried = (opened: boolean) => ({ links: [{ url: microsite, on: '2026-11-27' as const, opened }] })
    expect(states('microsite', tried(true))).toEqual(['there: opened'])
    expect(states('microsite', tried(false))).toEqual(['missing: address-dead'])
    expect(states('minutes', tried(true))).toEqual(['undetermined: said-to-be-kept'])
  })

  it('rests on a passage in everything that it asks for', () => {
    for (const { sources, code } of read().items)
      if (code === 'document.kept') expect(sources).not.toEqual([])
  })
})

describe('the page of what is missing', () => {
  const url = 'https://www.opengovpartnership.org/es/members/mexico-city-mexico/'
  const files = archive({
    definition,
    record,
    at,
    links: [{ url, on: '2026-11-27', opened: false }],
  })
  const page = (path: string) => String(files.find(each => each.path === path)?.content)

  it('says the score in words and names each part of the bar', () => {
    expect(page('faltantes.html')).toContain('De 46 documentos que pide el proceso, consta 1.')
    expect(page('faltantes.html')).toContain('aria-label="está: 1; falta: 2; no se sabe: 43"')
    expect(page('en/missing.html')).toContain('Of 46 documents that the process asks for, 1 is there.')
  })

  it('puts what is missing first, with its reason, what would settle it and a link to where it stands', () => {
    const [, owners = ''] = page('faltantes.html').split('id="owners"')
    const [first = ''] = owners.split('</li>')
    expect(first).toContain('Plan de acción publicado')
    for (const part of [
      'falta</span>',
      'Consta que no se hizo.',
      'Qué lo resolvería',
      'href="fuentes.html#p_',
    ])
      expect(first).toContain(part)
  })

  it('names a dead address with whoever published it', () => {
    const [, addresses = ''] = page('faltantes.html').split('id="addresses"')
    expect(addresses).toContain('Su dirección no abrió el 27 de noviembre de 2026.')
    expect(addresses).toContain(`href="${url}"`)
  })

  it('makes sense where nobody stated what is to be kept', () => {
    const { archive: _, ...without } = definition
    const files = archive({ definition: without, record, at })
    const said = String(files.find(({ path }) => path === 'faltantes.html')?.content)
    expect(said).toContain('Nadie ha dicho qué documentos debe dejar este proceso')
    expect(said).not.toContain('<pattern')
  })
})
