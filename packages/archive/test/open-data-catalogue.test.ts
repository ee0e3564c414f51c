import { type OpenDataOptions, openData } from '@apertura/archive/open-data'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { aMesa, villa } from './open-data-city.js'
import { dcatMistakes, triplesOf } from './open-data-dcat-shapes.js'

const options: OpenDataOptions = {
  base: 'https://example.org/datos/',
  license: { url: 'https://creativecommons.org/licenses/by/4.0/', id: 'CC-BY-4.0' },
  publisher: { name: 'Archivo de Villa Ejemplo', url: 'https://example.org/', email: 'archivo@example.org' },
  accounts: [aMesa()],
}
const files = new Map(openData(villa(), options).map(({ path, content }) => [path, content]))
const file = (path: string) => files.get(path) ?? expect.fail(`there is no ${path}`)
const catalogue = () => JSON.parse(file('dcat.jsonld'))

describe('the catalogue as DCAT-AP', () => {
  it('has nothing against its rules, by a validator of SHACL', async () => {
    expect(await dcatMistakes(file('dcat.jsonld'))).toEqual([])
  })

  it('keeps to them where nobody said who publishes it, and says so', async () => {
    const told = openData(villa()).find(({ path }) => path === 'dcat.jsonld')?.content ?? ''
    expect(await dcatMistakes(told)).toEqual([])
    expect(told).toContain('Nadie ha dicho quién publica estos datos')
  })

  it.each<readonly [string, (c: ReturnType<typeof catalogue>) => void]>([
    ['without a title', c => delete c['dct:title']],
    ['without a publisher', c => delete c['dct:publisher']],
    ['with a publisher without a name', c => delete c['dcat:dataset'][0]['dct:publisher']['foaf:name']],
    [
      'with a language that is a word',
      c => {
        c['dcat:dataset'][0]['dct:language'] = ['es-MX']
      },
    ],
    [
      'with a media type that is a word',
      c => {
        c['dcat:dataset'][0]['dcat:distribution'][0]['dcat:mediaType'] = 'text/csv'
      },
    ],
    [
      'with a file without an address',
      c => delete c['dcat:dataset'][0]['dcat:distribution'][0]['dcat:accessURL'],
    ],
    [
      'with a digest without its algorithm',
      c => delete c['dcat:dataset'][0]['dcat:distribution'][0]['spdx:checksum']['spdx:algorithm'],
    ],
    [
      'with two licences',
      c => {
        c['dct:license'] = [
          c['dct:license'],
          { '@id': 'https://example.org/l', '@type': 'dct:LicenseDocument' },
        ]
      },
    ],
    [
      'with a size that is no number',
      c => {
        c['dcat:dataset'][0]['dcat:distribution'][0]['dcat:byteSize'] = 'big'
      },
    ],
  ])('would not be one %s', async (_, change) => {
    const changed = catalogue()
    change(changed)
    expect(await dcatMistakes(JSON.stringify(changed))).not.toEqual([])
  })

  it('names languages, formats and media types by the lists of the European Union and of IANA', async () => {
    const objects = [...(await triplesOf(file('dcat.jsonld'))).getQuads(null, null, null, null)].map(
      quad => quad.object.value,
    )
    const authority = 'http://publications.europa.eu/resource/authority'
    for (const uri of [
      `${authority}/language/SPA`,
      `${authority}/language/ENG`,
      `${authority}/file-type/CSV`,
      'https://www.iana.org/assignments/media-types/text/csv',
      'mailto:archivo@example.org',
    ])
      expect(objects).toContain(uri)
  })

  it('says when the data begin and end', () => {
    const [dataset] = catalogue()['dcat:dataset']
    expect(dataset['dct:temporal']).toMatchObject({
      'dcat:startDate': { '@value': '2030-01-01' },
      'dcat:endDate': { '@value': '2031-03-01' },
    })
  })
})

/** What CKAN asks of the body of `package_create`: names, lengths, and which fields must have something in them. */
const text = { type: 'string', minLength: 1 }
const ckan = {
  type: 'object',
  required: ['name', 'resources'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9_-]{2,100}$', not: { enum: ['new', 'edit', 'search'] } },
    title: text,
    notes: text,
    author: text,
    author_email: { type: 'string', format: 'email' },
    license_id: text,
    owner_org: text,
    version: { type: 'string', maxLength: 100 },
    tags: {
      type: 'array',
      items: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', pattern: '^[\\p{L}\\p{N} _.-]{2,100}$' } },
      },
    },
    extras: {
      type: 'array',
      items: {
        type: 'object',
        required: ['key', 'value'],
        additionalProperties: false,
        properties: { key: text, value: { type: 'string' } },
      },
    },
    resources: {
      type: 'array',
      items: {
        type: 'object',
        required: ['url'],
        properties: {
          url: { type: 'string', format: 'uri' },
          name: text,
          format: text,
          mimetype: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
          size: { type: 'integer' },
          hash: text,
        },
      },
    },
  },
}

describe('the request to CKAN', () => {
  const valid = formats.default(new Ajv2020({ allErrors: true })).compile(ckan)
  const mistakes = (value: unknown) =>
    valid(value) ? [] : (valid.errors ?? []).map(each => `${each.instancePath} ${each.message}`)

  it('keeps to what package_create takes', () => {
    expect(mistakes(JSON.parse(file('ckan.json')))).toEqual([])
  })

  it.each(['', 'X', 'Ñandú 2030', 'a'.repeat(300), '---'])(
    'has a name that CKAN takes, whatever the id is: %j',
    id => {
      const made = openData(villa({ definition: { id } }), options).find(({ path }) => path === 'ckan.json')
      expect(mistakes(JSON.parse(made?.content ?? ''))).toEqual([])
    },
  )

  it('names no key of extras twice', () => {
    const keys = JSON.parse(file('ckan.json')).extras.map(({ key }: { key: string }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('would not be taken with an upper-case name or a file without an address', () => {
    const body = JSON.parse(file('ckan.json'))
    expect(mistakes({ ...body, name: 'Villa' })).not.toEqual([])
    expect(mistakes({ ...body, resources: [{ name: 'x' }] })).not.toEqual([])
  })
})
