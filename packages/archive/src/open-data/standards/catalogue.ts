import { dayOf, spanOf } from '@apertura/calendar'
import type { LocalizedText } from '@apertura/domain'
import { sha256 } from '@apertura/seal'
import { byteLength } from '../byte-length.js'
import { compact } from '../compact.js'
import type { Given } from '../given.js'
import type { OpenDataFile } from '../open-data-file.js'
import { json } from '../table/to-json.js'
import { authority, fileTypeUri, languageUri } from './authority.js'
import { formatOf, mediaTypeOf } from './media-type.js'

/** A file of the open data as catalogues know it. */
export interface Listed {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** Measures the files that a catalogue lists. */
export const listed = (files: readonly OpenDataFile[]): readonly Listed[] =>
  files.map(({ path, content }) => ({ path, sha256: sha256(content), bytes: byteLength(content) }))

const nobody: LocalizedText = {
  'es-MX': 'Nadie ha dicho quién publica estos datos',
  en: 'Nobody has said who publishes these data',
}

/**
 * The catalogue as DCAT 3 in JSON-LD, with the properties of DCAT-AP 3.0.1. DCAT-AP wants a publisher of a catalogue;
 * without one in the options it is somebody of whom nobody has said who they are.
 */
export function dcat({ dossier, text, address, options, stamp }: Given, files: readonly Listed[]): string {
  const { definition } = dossier
  const { publisher, license } = options
  const by =
    publisher &&
    compact({ '@type': 'foaf:Agent', 'foaf:name': publisher.name, 'foaf:homepage': iri(publisher.url) })
  const language = definition.languages[0]
  const said = (value: string) => ({ '@value': value, '@language': language })
  const terms = named('dct:LicenseDocument', license?.url)
  const languages = definition.languages.map(each => named('dct:LinguisticSystem', languageUri(each)))
  return json({
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      spdx: 'http://spdx.org/rdf/terms#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    ...compact({
      '@id': address('dcat.jsonld'),
      '@type': 'dcat:Catalog',
      'dct:title': said(text(definition.title)),
      'dct:description': said(text(definition.about ?? definition.title)),
      'dct:publisher': by ?? { '@type': 'foaf:Agent', 'foaf:name': said(text(nobody)) },
      'dct:language': languages,
      'dct:license': terms,
      'dct:modified': { '@value': stamp.slice(0, 10), '@type': 'xsd:date' },
    }),
    'dcat:dataset': [
      compact({
        '@id': address('dcat.jsonld#dataset'),
        '@type': 'dcat:Dataset',
        'dct:identifier': definition.id,
        'dct:title': said(text(definition.title)),
        'dct:description': said(text(definition.about ?? definition.title)),
        'dct:publisher': by,
        'dcat:contactPoint':
          publisher?.email &&
          compact({
            '@type': 'vcard:Kind',
            'vcard:fn': publisher.name,
            'vcard:hasEmail': iri(`mailto:${publisher.email}`),
          }),
        'dct:language': languages,
        'dcat:theme': {
          ...named('skos:Concept', `${authority}data-theme/GOVE`),
          'skos:prefLabel': { '@value': 'Government and public sector', '@language': 'en' },
        },
        'dct:spatial': { '@type': 'dct:Location', 'dct:title': said(text(definition.jurisdiction.title)) },
        'dct:temporal': period(dossier.seen.map(({ entry }) => entry.on)),
        'dct:license': terms,
        'dct:modified': { '@value': stamp.slice(0, 10), '@type': 'xsd:date' },
        'dcat:keyword': ['open government', 'OGP Local'],
        'dcat:distribution': files.map(file =>
          compact({
            '@id': address(`dcat.jsonld#${encodeURIComponent(file.path)}`),
            '@type': 'dcat:Distribution',
            'dct:title': said(file.path),
            'dcat:accessURL': iri(address(file.path)),
            'dcat:downloadURL': iri(address(file.path)),
            'dcat:mediaType': named(
              'dct:MediaType',
              `https://www.iana.org/assignments/media-types/${mediaTypeOf(file.path)}`,
            ),
            'dct:format': named('dct:MediaTypeOrExtent', fileTypeUri(file.path)),
            'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
            'dct:license': terms,
            'spdx:checksum': {
              '@type': 'spdx:Checksum',
              'spdx:algorithm': named(
                'spdx:ChecksumAlgorithm',
                'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
              ),
              'spdx:checksumValue': { '@value': file.sha256, '@type': 'xsd:hexBinary' },
            },
          }),
        ),
      }),
    ],
  })
}

/** A node with its class: whoever checks a catalogue looks for it in the catalogue itself. */
const named = (type: string, id: string | undefined) =>
  id === undefined ? undefined : { '@id': id, '@type': type }

const iri = (id: string | undefined) => (id === undefined ? undefined : { '@id': id })

function period(dates: readonly string[]) {
  const spans = dates.map(spanOf)
  const first = spans.map(({ earliest }) => earliest).filter(Number.isFinite)
  const last = spans.map(({ latest }) => latest).filter(Number.isFinite)
  const day = (number: number) => ({ '@value': dayOf(number), '@type': 'xsd:date' })
  return compact({
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': first.length > 0 ? day(first.reduce((a, b) => Math.min(a, b))) : undefined,
    'dcat:endDate': last.length > 0 ? day(last.reduce((a, b) => Math.max(a, b))) : undefined,
  })
}

/** The body of a request to CKAN's `package_create`, ready to be posted by whoever has an account there. */
export function ckan({ dossier, text, address, options }: Given, files: readonly Listed[]): string {
  const { definition } = dossier
  const { license, publisher } = options
  return json(
    compact({
      name: nameIn(definition.id),
      title: text(definition.title),
      notes: text(definition.about ?? definition.title),
      author: publisher?.name,
      author_email: publisher?.email,
      license_id: license?.id ?? 'notspecified',
      tags: [{ name: 'open-government' }, { name: 'ogp-local' }],
      extras: [
        { key: 'read_on', value: dossier.view.at },
        ...(license ? [{ key: 'license_url', value: license.url }] : []),
      ],
      resources: files.map(({ path, sha256, bytes }) => ({
        name: path,
        url: address(path),
        format: formatOf(path),
        mimetype: mediaTypeOf(path),
        size: bytes,
        hash: `sha256:${sha256}`,
      })),
    }),
  )
}

/** CKAN takes 2 to 100 of `a–z`, digits, `-` and `_`. */
const nameIn = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .slice(0, 100)
    .padEnd(2, '-')
