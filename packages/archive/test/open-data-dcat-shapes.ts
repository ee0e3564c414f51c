import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'

/*
 * What DCAT-AP 3.0.1 asks of a catalogue, as a table: class, property, fewest, most, and what the value is (`"` for a
 * literal, `^` for a literal of a type, `:` for a node of a class).
 */
const rules = `
dcat:Catalog dct:title 1 * "
dcat:Catalog dct:description 1 * "
dcat:Catalog dct:publisher 1 1 :foaf:Agent
dcat:Catalog dcat:dataset 0 * :dcat:Dataset
dcat:Catalog dct:language 0 * :dct:LinguisticSystem
dcat:Catalog dct:license 0 1 :dct:LicenseDocument
dcat:Catalog dct:modified 0 1 "
dcat:Catalog dct:issued 0 1 "
dcat:Catalog dct:spatial 0 * :dct:Location
dcat:Catalog dct:temporal 0 * :dct:PeriodOfTime
dcat:Catalog foaf:homepage 0 1 :foaf:Document
dcat:Dataset dct:title 1 * "
dcat:Dataset dct:description 1 * "
dcat:Dataset dct:publisher 0 1 :foaf:Agent
dcat:Dataset dct:identifier 0 * "
dcat:Dataset dct:language 0 * :dct:LinguisticSystem
dcat:Dataset dct:spatial 0 * :dct:Location
dcat:Dataset dct:temporal 0 * :dct:PeriodOfTime
dcat:Dataset dct:modified 0 1 "
dcat:Dataset dct:issued 0 1 "
dcat:Dataset dct:accrualPeriodicity 0 1 :dct:Frequency
dcat:Dataset dct:accessRights 0 1 :dct:RightsStatement
dcat:Dataset dcat:contactPoint 0 * :vcard:Kind
dcat:Dataset dcat:distribution 0 * :dcat:Distribution
dcat:Dataset dcat:keyword 0 * "
dcat:Dataset dcat:theme 0 * :skos:Concept
dcat:Dataset dcat:landingPage 0 * :foaf:Document
dcat:Distribution dcat:accessURL 1 * .
dcat:Distribution dcat:downloadURL 0 * .
dcat:Distribution dct:title 0 * "
dcat:Distribution dct:description 0 * "
dcat:Distribution dct:license 0 1 :dct:LicenseDocument
dcat:Distribution dct:format 0 1 :dct:MediaTypeOrExtent
dcat:Distribution dct:language 0 * :dct:LinguisticSystem
dcat:Distribution dct:modified 0 1 "
dcat:Distribution dcat:mediaType 0 1 :dct:MediaType
dcat:Distribution dcat:byteSize 0 1 ^xsd:nonNegativeInteger
dcat:Distribution spdx:checksum 0 1 :spdx:Checksum
spdx:Checksum spdx:algorithm 1 1 :spdx:ChecksumAlgorithm
spdx:Checksum spdx:checksumValue 1 1 ^xsd:hexBinary
dct:PeriodOfTime dcat:startDate 0 1 "
dct:PeriodOfTime dcat:endDate 0 1 "
foaf:Agent foaf:name 1 * "
foaf:Agent dct:type 0 1 :skos:Concept
skos:Concept skos:prefLabel 1 * "
`

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const head = Object.entries(prefixes)
  .map(([name, uri]) => `@prefix ${name}: <${uri}> .`)
  .join('\n')

const shapes = rules
  .trim()
  .split('\n')
  .map(line => {
    const [of = '', path, fewest, most, value = ''] = line.split(' ')
    const kind: Readonly<Record<string, string>> = {
      '"': 'sh:nodeKind sh:Literal',
      '.': 'sh:nodeKind sh:IRI',
      '^': `sh:datatype ${value.slice(1)}`,
      ':': `sh:class ${value.slice(1)}`,
    }
    const limits = `${fewest === '0' ? '' : `sh:minCount ${fewest} ; `}${most === '*' ? '' : `sh:maxCount ${most} ; `}`
    return `[] a sh:NodeShape ; sh:targetClass ${of} ; sh:property [ sh:path ${path} ; ${limits}${kind[value[0] ?? '']} ] .`
  })
  .join('\n')

/** No document of the web is ever asked for. */
export async function triplesOf(
  content: string,
  base?: string,
  contexts: Readonly<Record<string, object>> = {},
) {
  const nquads = (await jsonld.toRDF(JSON.parse(content), {
    format: 'application/n-quads',
    ...(base === undefined ? {} : { base }),
    documentLoader: async (url: string) => {
      const document = contexts[url]
      if (document === undefined) throw new Error(`${url} was asked for`)
      return { contextUrl: null, document, documentUrl: url }
    },
  })) as string
  return new Store(new Parser({ format: 'N-Quads' }).parse(nquads))
}

/** What in a catalogue is against DCAT-AP. */
export async function dcatMistakes(content: string): Promise<readonly string[]> {
  const data = await triplesOf(content, 'https://example.org/')
  const report = (await new Validator(new Store(new Parser().parse(`${head}\n${shapes}`)) as never).validate(
    data as never,
  )) as unknown as Report
  return report.results.map(({ focusNode, path, message }) =>
    [focusNode, path, ...message].map(term => (Array.isArray(term) ? '' : (term?.value ?? ''))).join(' '),
  )
}

interface Said {
  readonly value?: string
}

interface Report {
  readonly results: readonly {
    readonly focusNode?: Said
    readonly path?: Said
    readonly message: readonly Said[]
  }[]
}
