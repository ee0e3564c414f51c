import { definition } from '@apertura/cities/cdmx'
import { record } from '@apertura/cities/cdmx/record'
import { electoralSources } from '@apertura/cities/mx'
import { describe, expect, it } from 'vitest'

type Leaf = { readonly key: string; readonly value: unknown; readonly path: string }

const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(item => item.id))
const sources = ids(definition.sources)
const parties = ids(definition.parties)
const bodies = ids(definition.bodies)
const axes = ids(definition.axes)
const actors = new Set([...parties, ...bodies])

/** What the value of each field must be the id of. */
const names: Readonly<Record<string, ReadonlySet<string>>> = {
  source: sources,
  assertedBy: parties,
  body: bodies,
  bodies,
  forum: bodies,
  series: ids(definition.series),
  axis: axes,
  subgroup: axes,
  subgroups: axes,
  method: new Set([...ids(definition.methods), 'not-stated']),
  obligation: new Set(definition.obligations.map(rule => rule.code)),
  sector: ids(definition.sectors),
  affiliation: parties,
  heldBy: parties,
  institution: parties,
  institutions: parties,
  member: parties,
  person: parties,
  party: parties,
  parties,
  replaces: parties,
  decidedBy: actors,
  actor: actors,
  owedBy: actors,
  by: actors,
  applicants: parties,
  accompaniedBy: parties,
  facilitatedBy: parties,
  issuers: actors,
  speakers: actors,
  addressedTo: actors,
  owner: actors,
  keptIn: sources,
  sources,
  of: new Set([...ids(definition.series), ...bodies]),
}

describe('references', () => {
  it('name nobody and nothing that is not in the definition', () => {
    const unknown = leaves([definition, ...record]).filter(
      ({ key, value: name }) => typeof name === 'string' && names[key] && !names[key].has(name),
    )
    expect(unknown.map(leaf => `${leaf.path}: ${leaf.value}`)).toEqual([])
  })

  it('sends every letter and every agreement to somebody known', () => {
    for (const entry of record) {
      if (entry.kind === 'withdrawal.notified')
        expect([...parties]).toEqual(expect.arrayContaining([entry.data.from, entry.data.to]))
      if (entry.kind === 'agreements.delivered')
        expect([...parties]).toEqual(expect.arrayContaining([...entry.data.to]))
    }
  })

  it('leaves no source without a passage taken from it, and no party without a part', () => {
    const used = new Set(
      [...record, definition]
        .flatMap(value => leaves(value))
        .filter(leaf => leaf.key !== 'id')
        .map(leaf => leaf.value),
    )
    expect([...sources, ...parties].filter(id => !used.has(id))).toEqual([])
  })

  it('takes what belongs to the country from the country', () => {
    expect(definition.sources).toEqual(expect.arrayContaining([...electoralSources]))
  })
})

describe('languages', () => {
  it('says everything in every language of the definition', () => {
    const texts = leaves([definition, record])
      .map(leaf => leaf.path)
      .filter(path => /\.(es-MX|en)$/.test(path))
    const stems = [...new Set(texts.map(path => path.replace(/\.(es-MX|en)$/, '')))]
    const missing = stems
      .flatMap(stem => definition.languages.map(locale => `${stem}.${locale}`))
      .filter(path => !texts.includes(path))
    expect(stems.length).toBeGreaterThan(300)
    expect(missing).toEqual([])
  })

  it('gives every entry a title that is one sentence without a full stop', () => {
    for (const { id, data } of record) {
      for (const title of Object.values(data.title)) expect(title, id).toMatch(/^[^.]{3,110}$/)
    }
  })
})

function leaves(value: unknown, path = '', key = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ key, value, path }]
  return Object.entries(value).flatMap(([name, inner]) =>
    leaves(inner, `${path}.${name}`, Array.isArray(value) ? key : name),
  )
}
