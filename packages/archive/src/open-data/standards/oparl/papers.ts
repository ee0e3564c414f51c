import { webAddress } from '../../address.js'
import { exactDay } from '../../exact-date.js'
import type { Given } from '../../given.js'
import { ofKind } from '../../of-kind.js'
import { dateField, idOf, type OparlObject, type Placed, placed } from './objects.js'

/** Documents that were issued and that mesas made, with a file where there is an address. */
export function oparlPapers(given: Given, body: string): readonly Placed[] {
  const { entries, text, accounts, documents } = given
  const issued = ofKind(entries, 'document.issued').flatMap(({ id, on, data }) =>
    paper(given, id, webAddress(data.url), {
      body,
      name: text(data.title),
      ...dateField('date', exactDay(on), on),
      originatorOrganization: data.issuers
        .filter(issuer => isOrganization(given, issuer))
        .map(issuer => idOf(given, 'Organization', issuer)),
    }),
  )
  const published = new Map(
    ofKind(documents, 'document.published').map(({ data }) => [
      `${data.document} ${data.version}`,
      webAddress(data.url),
    ]),
  )
  const made = accounts.flatMap(({ mesa, documents }) =>
    documents.flatMap(({ id, type, version, state }) =>
      paper(given, `${mesa}.${id}.${version}`, published.get(`${id} ${version}`) ?? null, {
        body,
        name: `${type} ${version}`,
        reference: id,
        paperType: type,
        'apertura:state': state,
      }),
    ),
  )
  return [...issued, ...made]
}

function paper(given: Given, id: string, url: string | null, fields: object): readonly Placed[] {
  const file =
    url === null
      ? []
      : [
          placed(given, 'File', id, {
            name: (fields as Partial<OparlObject>).name,
            accessUrl: url,
            paper: [idOf(given, 'Paper', id)],
          }),
        ]
  return [placed(given, 'Paper', id, { ...fields, mainFile: file[0]?.object }), ...file]
}

const isOrganization = ({ dossier: { definition } }: Given, id: string): boolean =>
  definition.bodies.some(body => body.id === id) ||
  definition.parties.some(party => party.id === id && party.kind !== 'person')
