import { type OpenDataOptions, openData } from '@apertura/archive/open-data'
import { anEntry } from '@apertura/test-kit'
import fc from 'fast-check'
import ICAL from 'ical.js'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { aMesa, aRecord, villa, villaRecord } from './open-data-city.js'
import { triplesOf } from './open-data-dcat-shapes.js'

const base = 'https://example.org/datos/'
const drafted = (version: number) =>
  anEntry(
    'document.drafted',
    '2030-03-06',
    { document: 'minuta', version, type: 'minutes', digest: 'cd'.repeat(32) },
    { id: `d${version}` },
  )
const documents = aRecord(
  drafted(1),
  drafted(2),
  anEntry(
    'document.approved',
    '2030-03-08',
    { document: 'minuta', version: 2, by: 'promotor' },
    { id: 'd3' },
  ),
  anEntry('document.signed', '2030-03-08', { document: 'minuta', version: 2, by: 'ana' }, { id: 'd4' }),
  anEntry(
    'document.approved',
    '2030-03-08',
    { document: 'minuta', version: 7, by: 'promotor' },
    { id: 'd7' },
  ),
)
const made = {
  id: 'minuta',
  type: 'minutes',
  version: 2,
  digest: 'cd'.repeat(32),
  state: 'signed',
  signatures: [],
  errata: [],
} as const
const options: OpenDataOptions = {
  base,
  license: { url: 'https://creativecommons.org/licenses/by/4.0/', id: 'CC-BY-4.0' },
  publisher: { name: 'Archivo de Villa Ejemplo', url: 'https://example.org/', email: 'archivo@example.org' },
  accounts: [aMesa({ documents: [made], record: { stream: 'mesa-1', head: 'ab'.repeat(32), entries: 9 } })],
  documents,
}
const files = new Map(openData(villa(), options).map(({ path, content }) => [path, content]))
const file = (path: string) => files.get(path) ?? expect.fail(`there is no ${path}`)

const prov = 'http://www.w3.org/ns/prov#'
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

describe('how the data were made, as PROV', () => {
  const pairs = async (property: string) =>
    (await triplesOf(file('prov.jsonld'))).getQuads(null, `${prov}${property}`, null, null)
  const of = async (kind: string) =>
    new Set(
      (await triplesOf(file('prov.jsonld')))
        .getQuads(null, type, `${prov}${kind}`, null)
        .map(q => q.subject.value),
    )

  it.each([
    ['used', 'Activity', 'Entity'],
    ['wasGeneratedBy', 'Entity', 'Activity'],
    ['wasDerivedFrom', 'Entity', 'Entity'],
    ['wasRevisionOf', 'Entity', 'Entity'],
    ['wasAssociatedWith', 'Activity', 'Agent'],
  ])('says %s only from %s to %s, and both are there', async (property, from, to) => {
    const [subjects, objects, all] = [await of(from), await of(to), await pairs(property)]
    expect(all.length).toBeGreaterThan(0)
    expect(all.filter(q => !subjects.has(q.subject.value) || !objects.has(q.object.value))).toEqual([])
  })

  it('lets nothing be an activity and an entity, and nothing be made twice or out of itself', async () => {
    const [entities, activities] = [await of('Entity'), await of('Activity')]
    expect([...entities].filter(each => activities.has(each))).toEqual([])
    const made = (await pairs('wasGeneratedBy')).map(q => q.subject.value)
    expect(new Set(made).size).toBe(made.length)
    const from = new Map((await pairs('wasRevisionOf')).map(q => [q.subject.value, q.object.value]))
    for (const start of from.keys()) {
      const seen = new Set([start])
      for (let at = from.get(start); at !== undefined; at = from.get(at)) {
        expect(seen).not.toContain(at)
        seen.add(at)
      }
    }
  })
})

/** The part of schema.org that is used here: each property with the classes it may describe. */
const domains: Readonly<Record<string, readonly string[]>> = {
  name: ['Dataset', 'Organization', 'GovernmentOrganization', 'Person', 'Event', 'Place', 'DataDownload'],
  description: ['Dataset'],
  inLanguage: ['Dataset'],
  dateModified: ['Dataset'],
  license: ['Dataset'],
  isAccessibleForFree: ['Dataset'],
  spatialCoverage: ['Dataset'],
  temporalCoverage: ['Dataset'],
  publisher: ['Dataset'],
  distribution: ['Dataset'],
  creator: ['Dataset'],
  url: ['Dataset', 'Organization'],
  identifier: ['Dataset'],
  keywords: ['Dataset'],
  contentUrl: ['DataDownload'],
  encodingFormat: ['DataDownload'],
  alternateName: ['Organization', 'GovernmentOrganization'],
  startDate: ['Event'],
  endDate: ['Event'],
  eventAttendanceMode: ['Event'],
  eventStatus: ['Event'],
  location: ['Event'],
  organizer: ['Event'],
}

describe('what search engines read', () => {
  it('expands without the web, and no property describes what it cannot', async () => {
    const context = { 'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } } }
    const graph = await jsonld.expand(JSON.parse(file('schema-org.jsonld')), {
      base,
      documentLoader: async (url: string) => ({
        contextUrl: null,
        document: context[url as keyof typeof context] ?? expect.fail(`${url} was asked for`),
        documentUrl: url,
      }),
    })
    const seen = new Set<string>()
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) {
        for (const each of value) walk(each)
        return
      }
      if (typeof value !== 'object' || value === null) return
      const { '@type': types } = value as { '@type'?: readonly string[] }
      for (const [key, below] of Object.entries(value)) {
        const [, property] = /^http:\/\/schema\.org\/(.+)$/.exec(key) ?? []
        if (property && types) {
          const [kind = ''] = types.map(each => each.replace('http://schema.org/', ''))
          seen.add(kind)
          expect([property, kind, domains[property]?.includes(kind)]).toEqual([property, kind, true])
        }
        walk(below)
      }
    }
    walk(graph)
    expect(seen).toEqual(
      new Set(['Dataset', 'DataDownload', 'Organization', 'GovernmentOrganization', 'Person', 'Event']),
    )
  })
})

describe('the calendar', () => {
  it('is read by another program, with an id and a stamp of its own for each thing', () => {
    const calendar = new ICAL.Component(ICAL.parse(file('calendar.ics')))
    const all = calendar.getAllSubcomponents().filter(({ name }) => name !== 'vtimezone')
    expect(all.length).toBeGreaterThan(1)
    const ids = all.map(each => String(each.getFirstPropertyValue('uid')))
    expect(new Set(ids).size).toBe(ids.length)
    for (const each of all) {
      expect(String(each.getFirstPropertyValue('dtstamp'))).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      expect(each.getFirstPropertyValue('summary') ?? each.getFirstPropertyValue('comment')).toBeTruthy()
    }
    expect([
      calendar.getFirstPropertyValue('version'),
      calendar.getFirstPropertyValue('prodid'),
    ]).not.toContain(null)
    for (const line of file('calendar.ics').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76)
  })
})

describe('the feed', () => {
  const children = (xml: string, name: string) => [...xml.matchAll(new RegExp(`<${name}[ >/]`, 'g'))].length
  const rules = (feed: string): readonly string[] => {
    const entries = [...feed.matchAll(/<entry>.*?<\/entry>/gs)].map(([xml]) => xml)
    const head = feed.replace(/<entry>.*<\/entry>/s, '')
    const once = (xml: string, where: string) =>
      ['id', 'title', 'updated'].filter(name => children(xml, name) !== 1).map(name => `${where}: ${name}`)
    const ids = entries.map(xml => /<id>(.*?)<\/id>/.exec(xml)?.[1])
    return [
      ...once(head, 'feed'),
      ...entries.flatMap((xml, i) => once(xml, `entry ${i}`)),
      ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
      ...[...feed.matchAll(/<(?:updated|published)>(.*?)</g)].flatMap(([, date = '']) =>
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) ? [] : [date],
      ),
      ...(children(head, 'author') > 0 ? [] : ['no author']),
      ...(children(feed, 'link') > 0 && /rel="self"/.test(head) ? [] : ['no address of its own']),
      ...[...feed.matchAll(/<id>(.*?)<\/id>/g)].flatMap(([, id = '']) =>
        /^[a-z]+:\S+$/.test(id) ? [] : [id],
      ),
    ]
  }

  it('keeps to what RFC 4287 asks: one id, title and date each, no id twice, an author, dates with a zone', () => {
    expect(rules(file('feed.atom'))).toEqual([])
    expect(children(file('feed.atom'), 'entry')).toBe(villaRecord.length)
  })

  it('would not keep to it without a date', () => {
    expect(rules(file('feed.atom').replace(/<updated>.*?<\/updated>/, ''))).not.toEqual([])
  })
})

describe('the read-me', () => {
  it('says which of the expectations of Metagov are met, and each is', () => {
    const text = file('read-me.txt')
    expect(text).toContain('Metagov')
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/')
    for (const path of ['dictionary.csv', 'dcat.jsonld', 'schema-org.jsonld']) {
      expect(text).toContain(path)
      expect([...files.keys()]).toContain(path)
    }
    expect(JSON.parse(file('schema-org.jsonld'))['@graph'][0].dateModified).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(JSON.parse(file('dcat.jsonld'))['dct:modified']['@value']).toMatch(/^\d{4}-\d\d-\d\d$/)
    for (const [path, content] of files) {
      if (!/^tables\/.*\.json$/.test(path) || path.endsWith('.schema.json')) continue
      for (const row of JSON.parse(content))
        for (const cell of Object.values(row))
          expect(
            typeof cell !== 'object' ||
              cell === null ||
              (Array.isArray(cell) && cell.every(each => typeof each === 'string')),
          ).toBe(true)
      expect([...files.keys()]).toContain(path.replace(/json$/, 'csv'))
    }
  })

  it('keeps every address that it had, whatever is recorded later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: villaRecord.length }), count => {
        const before = openData(villa({ record: villaRecord.slice(0, count) }), options).map(
          ({ path }) => path,
        )
        const flat = before.filter(path => !path.startsWith('oparl/'))
        for (const path of flat) expect([...files.keys()]).toContain(path)
      }),
      { numRuns: 6 },
    )
  })

  it('says that no license was named where none was', () => {
    const bare = openData(villa(), {}).find(({ path }) => path === 'read-me.txt')?.content ?? ''
    expect(bare).toContain('did not say under which licence')
  })
})
