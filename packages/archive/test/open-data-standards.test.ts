import { type OpenDataOptions, openData } from '@apertura/archive/open-data'
import { anEntry } from '@apertura/test-kit'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { aMesa, aRecord, villa, villaRecord } from './open-data-city.js'
import { popoloMistakes } from './open-data-popolo-check.js'

const base = 'https://example.org/datos/'
const options: OpenDataOptions = {
  base,
  license: { url: 'https://creativecommons.org/licenses/by/4.0/', id: 'CC-BY-4.0' },
  publisher: { name: 'Archivo de Villa Ejemplo', url: 'https://example.org/', email: 'archivo@example.org' },
}
const filesOf = (d = villa(), more: OpenDataOptions = options) =>
  new Map(openData(d, more).map(({ path, content }) => [path, content]))
const files = filesOf(villa(), { ...options, accounts: [aMesa()] })
const file = (path: string, among = files) => among.get(path) ?? expect.fail(`there is no ${path}`)
const hostile = `</title><script>&"'\u0000\u000b]]> <!-- ${'x'.repeat(10_000)}`

/** What keeps a text from being well-formed XML. */
async function mistakes(contents: string) {
  const { errors } = await validateXML({ xml: { fileName: 'file.xml', contents }, normalization: 'c14n' })
  return errors
}

describe('open data by standards', () => {
  it('is a calendar that another program reads, with sessions in the zone of the place', () => {
    const calendar = new ICAL.Component(ICAL.parse(file('calendar.ics')))
    const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
    expect(events.map(({ uid }) => uid)).toContain('session-mesa-1@example.org')
    const mesa = events.find(({ uid }) => uid.startsWith('session-mesa-1'))
    expect(mesa?.startDate.toJSDate().toISOString()).toBe('2030-03-05T16:00:00.000Z')
    expect(mesa?.endDate.toJSDate().toISOString()).toBe('2030-03-05T18:00:00.000Z')
  })

  it('is a feed of well-formed XML, an entry for each, the last written down first', async () => {
    const feed = file('feed.atom')
    expect(await mistakes(feed)).toEqual([])
    expect(feed.match(/<entry>/g)).toHaveLength(villaRecord.length)
    expect(feed).toContain('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>')
    expect(feed.indexOf('document.issued')).toBeLessThan(feed.indexOf('cocreation.started'))
  })

  it('knows XML that is not well-formed', async () => {
    expect(await mistakes('<feed><entry></feed>')).not.toEqual([])
  })

  it('stays well-formed whatever texts try', async () => {
    const record = aRecord(
      anEntry('works.suspended', '2030', { title: { en: hostile, 'es-MX': hostile } }),
      anEntry('document.issued', '2030', { issuers: ['alcaldia'], url: 'javascript:alert(1)' }),
    )
    const all = filesOf(villa({ record }))
    expect(await mistakes(file('feed.atom', all))).toEqual([])
    expect([...all.values()].join()).not.toContain('javascript:')
    expect(file('oparl/files.json', all)).toContain('"totalElements": 0')
  })

  it('is Popolo, as far as it was typed here, and every reference in it leads somewhere', () => {
    expect(popoloMistakes(file('popolo.json'))).toEqual([])
    expect(JSON.parse(file('popolo.json')).memberships).toMatchObject([
      { member: { '@type': 'Organization' }, start_date: '2030' },
      { person_id: 'person/ana', start_date: '2030-02', end_date_edtf: '[2031-02-28..2031-03-01]' },
    ])
  })

  it('is Popolo and OParl of whom the definition knows, and of nobody else that a record names', () => {
    const designated = (id: string, person: string, body: string, institution: string) =>
      anEntry('representative.designated', '2030-03-05', { person, body, institution }, { id })
    const record = aRecord(
      anEntry('member.joined', '2030-02', { body: 'asesor', member: 'fantasma', instrument: 'invitation' }),
      designated('r1', 'ana', 'promotor', 'alcaldia'),
      designated('r2', 'ana', 'promotor', 'fantasma'),
      designated('r3', 'fantasma', 'promotor', 'alcaldia'),
      designated('r4', 'ana', 'fantasma', 'alcaldia'),
    )
    const all = filesOf(villa({ record }))
    const content = file('popolo.json', all)
    expect(popoloMistakes(content)).toEqual([])
    for (const path of ['popolo.json', 'oparl/memberships.json', 'oparl/organizations.json'])
      expect(file(path, all)).not.toContain('fantasma')
    expect(JSON.parse(file('oparl/memberships.json', all)).data).toMatchObject([
      { person: `${base}oparl/person/ana.json`, onBehalfOf: `${base}oparl/organization/alcaldia.json` },
      { person: `${base}oparl/person/ana.json`, organization: `${base}oparl/organization/promotor.json` },
    ])
    expect(JSON.parse(content).memberships).toMatchObject([
      { id: 'membership/r1', on_behalf_of_id: 'organization/alcaldia' },
      { id: 'membership/r2', person_id: 'person/ana' },
    ])
  })

  it('lists every table in the catalogues with its digest', () => {
    const [dataset] = JSON.parse(file('dcat.jsonld'))['dcat:dataset']
    const listed = dataset['dcat:distribution'].map(
      (each: Record<string, { '@id': string }>) => each['dcat:downloadURL']?.['@id'],
    )
    for (const path of files.keys()) if (path.startsWith('tables/')) expect(listed).toContain(base + path)
    const body = JSON.parse(file('ckan.json'))
    expect(body.name).toMatch(/^[a-z0-9_-]{2,100}$/)
    expect(body.license_id).toBe('CC-BY-4.0')
    expect(body.resources.map(({ url }: { url: string }) => url)).toEqual(listed)
    for (const { hash } of body.resources) expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  it('tells how a document was made, from the record to its publication', () => {
    const documents = aRecord(
      anEntry(
        'document.drafted',
        '2030-03-06',
        { document: 'minuta', version: 1, type: 'minutes', digest: 'cd'.repeat(32) },
        { id: 'd1' },
      ),
      anEntry(
        'document.drafted',
        '2030-03-07',
        { document: 'minuta', version: 2, type: 'minutes', digest: 'ef'.repeat(32) },
        { id: 'd2' },
      ),
      anEntry(
        'document.approved',
        '2030-03-08',
        { document: 'minuta', version: 2, by: 'promotor' },
        { id: 'd3' },
      ),
      anEntry(
        'document.published',
        '2030-03-09',
        { document: 'minuta', version: 2, form: 'whole', url: 'https://example.org/m' },
        { id: 'd4' },
      ),
    )
    const made = {
      id: 'minuta',
      type: 'minutes',
      version: 2,
      digest: 'ef'.repeat(32),
      state: 'published',
      signatures: [],
      errata: [],
    } as const
    const record = { stream: 'mesa-1', head: 'ab'.repeat(32), entries: 9 }
    const all = filesOf(villa(), { ...options, documents, accounts: [aMesa({ documents: [made], record })] })
    const graph = JSON.parse(file('prov.jsonld', all))['@graph'] as { readonly '@id': string }[]
    const node = (name: string) => graph.find(each => each['@id'] === `${base}prov.jsonld#${name}`)
    expect(node('document-minuta-v2')).toMatchObject({
      'prov:wasGeneratedBy': { '@id': `${base}prov.jsonld#act-d2` },
      'prov:wasRevisionOf': { '@id': `${base}prov.jsonld#document-minuta-v1` },
      'prov:wasDerivedFrom': { '@id': `${base}prov.jsonld#record-${'ab'.repeat(32)}` },
      'prov:atLocation': { '@id': 'https://example.org/m' },
    })
    expect(node('act-d3')).toMatchObject({
      'prov:wasAssociatedWith': { '@id': `${base}prov.jsonld#agent-promotor` },
    })
    const ids = graph.map(each => each['@id'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says which organisations are public bodies, and when a session was', () => {
    const graph = JSON.parse(file('schema-org.jsonld'))['@graph']
    expect(graph).toContainEqual(
      expect.objectContaining({ '@type': 'GovernmentOrganization', name: 'Alcaldía de Villa Ejemplo' }),
    )
    expect(graph).toContainEqual(
      expect.objectContaining({ '@type': 'Event', startDate: '2030-03-05T16:00:00Z' }),
    )
  })

  it('has only relative addresses without a base, and no host of its own', () => {
    const relative = filesOf(villa(), {})
    for (const [path, content] of relative)
      if (path.startsWith('oparl/')) expect(content).not.toMatch(/"id": "https?:/)
    expect(JSON.parse(file('oparl/system.json', relative)).id).toBe('./oparl/system.json')
    expect(file('calendar.ics', relative)).toContain('@villa-ejemplo-1.invalid')
  })

  it('gives every object of OParl a file at the address that is its id', () => {
    for (const [path, content] of files) {
      if (!path.startsWith('oparl/') || path.endsWith('s.json')) continue
      expect(JSON.parse(content).id).toBe(base + path)
    }
  })

  it.each([
    ['a base', { base: 'ftp://example.org' }],
    ['a base with a query', { base: 'https://example.org/?a' }],
    ['a licence', { license: { url: 'javascript:alert(1)' } }],
    ['a publisher', { publisher: { name: 'x', url: 'nowhere' } }],
    ['mail', { publisher: { name: 'x', email: 'nobody' } }],
  ] as const)('takes no address of %s that is none', (_, given) => {
    expect(() => openData(villa(), given)).toThrow(RangeError)
  })

  it('tells nothing that had not happened by the day', () => {
    const record = aRecord(
      anEntry('document.issued', '2035', { issuers: ['alcaldia'], title: { en: 'A later paper' } }),
    )
    const all = filesOf(villa({ record }))
    expect(file('oparl/papers.json', all)).not.toContain('A later paper')
    expect(file('feed.atom', all)).not.toContain('A later paper')
    expect(JSON.parse(file('tables/entries.json', all))).toMatchObject([{ happened: 'no' }])
  })
})
