import { compact } from '../../compact.js'
import { exactDay } from '../../exact-date.js'
import type { Given } from '../../given.js'
import type { OpenDataFile } from '../../open-data-file.js'
import { json } from '../../table/to-json.js'
import { oparlAgenda, oparlMeetings } from './meetings.js'
import { dateField, type Kind, kinds, listOf, type OparlObject, type Placed, typeOf } from './objects.js'
import { oparlPapers } from './papers.js'
import { oparlPeople } from './people.js'

/**
 * The process as OParl 1.1: one file for each object, at the address that is its id, and a list for each kind. OParl
 * wants whole addresses, so that only files with a base keep to it; without one the same objects have relative ids.
 */
export function oparl(given: Given): readonly OpenDataFile[] {
  const body = given.address('oparl/body.json')
  const agenda = oparlAgenda(given)
  const term = termOf(given)
  const objects = unique([
    ...oparlPeople(given, body),
    ...oparlMeetings(given, agenda),
    ...agenda,
    ...oparlPapers(given, body),
  ])
  return [
    { path: 'oparl/system.json', content: json(system(given)) },
    { path: 'oparl/bodies.json', content: json(list(given, 'oparl/bodies.json', [bodyOf(given, term)])) },
    { path: 'oparl/body.json', content: json(bodyOf(given, term)) },
    { path: 'oparl/legislative-term.json', content: json(term) },
    ...(Object.keys(kinds) as Kind[]).map(kind => {
      const all = objects.filter(each => each.kind === kind).map(({ object }) => object)
      return { path: listOf(kind), content: json(list(given, listOf(kind), all)) }
    }),
    ...objects.map(({ path, object }) => ({ path, content: json(object) })),
  ]
}

/** A file holds one object: of two with one id, such as a body that is also a party, the first stays. */
function unique(objects: readonly Placed[]): readonly Placed[] {
  const taken = new Set<string>()
  return objects.filter(({ path }) => !taken.has(path) && taken.add(path))
}

const system = ({ address, options, dossier, text, stamp }: Given): OparlObject => ({
  id: address('oparl/system.json'),
  type: typeOf('System'),
  oparlVersion: 'https://schema.oparl.org/1.1/',
  body: address('oparl/bodies.json'),
  ...compact({
    name: text(dossier.definition.title),
    license: options.license?.url,
    contactName: options.publisher?.name,
    contactEmail: options.publisher?.email,
    website: options.publisher?.url,
    modified: stamp,
  }),
})

/** The time for which a council is elected is here that of the plan. */
function termOf(given: Given): OparlObject {
  const { address, options, dossier, entries, text, stamp } = given
  const first = entries.find(({ kind }) => kind === 'cocreation.started' || kind === 'membership.begun')
  const last = entries.find(({ kind }) => kind === 'works.ended' || kind === 'cycle.closed')
  return {
    id: address('oparl/legislative-term.json'),
    type: typeOf('LegislativeTerm'),
    body: address('oparl/body.json'),
    name: text(dossier.definition.title),
    ...compact({
      ...dateField('startDate', exactDay(first?.on), first?.on ?? null),
      ...dateField('endDate', exactDay(last?.on), last?.on ?? null),
      license: options.license?.url,
      modified: stamp,
    }),
  }
}

function bodyOf({ address, options, dossier, text, stamp }: Given, term: OparlObject): OparlObject {
  const { jurisdiction } = dossier.definition
  return {
    id: address('oparl/body.json'),
    type: typeOf('Body'),
    name: text(jurisdiction.title),
    system: address('oparl/system.json'),
    organization: address(listOf('Organization')),
    person: address(listOf('Person')),
    meeting: address(listOf('Meeting')),
    paper: address(listOf('Paper')),
    agendaItem: address(listOf('AgendaItem')),
    file: address(listOf('File')),
    membership: address(listOf('Membership')),
    legislativeTerm: [term],
    ...compact({ license: options.license?.url, modified: stamp }),
  }
}

const list = ({ address }: Given, path: string, data: readonly OparlObject[]) => ({
  data,
  pagination: {
    totalElements: data.length,
    elementsPerPage: Math.max(1, data.length),
    currentPage: 1,
    totalPages: 1,
  },
  links: { first: address(path), self: address(path), last: address(path) },
})
