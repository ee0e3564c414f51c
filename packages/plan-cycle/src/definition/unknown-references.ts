import type { Citation, Definition } from '@apertura/domain'
import type { Rule } from '@apertura/rules'
import type { DefinitionCode } from '../definition-code.js'
import { byItsWords, flaw } from './flaw.js'

/** Every id that the definition mentions is the id of something in it. */
export const unknownReferences: Rule<Definition, DefinitionCode> = {
  ...byItsWords,
  code: 'definition.unknown-reference',
  judge: definition => {
    const known = {
      source: idsOf(definition.sources),
      sector: idsOf(definition.sectors),
      party: idsOf(definition.parties),
      body: idsOf(definition.bodies),
      actor: new Set([...idsOf(definition.parties), ...idsOf(definition.bodies)]),
      method: new Set([...idsOf(definition.methods), 'not-stated']),
    }
    return mentions(definition)
      .filter(({ to, id }) => !known[to].has(id))
      .map(({ id, path }) => flaw(definition, path, { id }))
  },
}

interface Mention {
  readonly to: 'source' | 'sector' | 'party' | 'body' | 'actor' | 'method'
  readonly id: string
  readonly path: string
}

function mentions(definition: Definition): readonly Mention[] {
  const { parties, bodies, forum, axes, approvals, methods, series, obligations, dissemination } = definition
  return [
    ...parties.flatMap(({ sector, affiliation }, i) => [
      one('sector', sector, `parties.${i}.sector`),
      ...some('party', affiliation, `parties.${i}.affiliation`),
    ]),
    ...bodies.flatMap(({ seats = [], legalBasis }, i) => [
      ...seats.flatMap((seat, s) => [
        one('sector', seat.sector, `bodies.${i}.seats.${s}.sector`),
        ...some('party', seat.heldBy, `bodies.${i}.seats.${s}.heldBy`),
      ]),
      ...cited(legalBasis, `bodies.${i}.legalBasis`),
    ]),
    ...forum.map((id, i) => one('body', id, `forum.${i}`)),
    ...axes.flatMap(({ institutions = [] }, i) =>
      institutions.map((id, p) => one('party', id, `axes.${i}.institutions.${p}`)),
    ),
    ...approvals.flatMap(({ by, legalBasis }, i) => [
      one('actor', by, `approvals.${i}.by`),
      ...cited(legalBasis, `approvals.${i}.legalBasis`),
    ]),
    ...methods.flatMap(({ legalBasis }, i) => cited(legalBasis, `methods.${i}.legalBasis`)),
    ...series.flatMap(({ bodies: meeting, method }, i) => [
      ...meeting.map((id, b) => one('body', id, `series.${i}.bodies.${b}`)),
      one('method', method, `series.${i}.method`),
    ]),
    ...obligations.flatMap(({ owedBy, basis }, i) => [
      one('actor', owedBy, `obligations.${i}.owedBy`),
      ...cited(basis, `obligations.${i}.basis`),
    ]),
    ...dissemination.map(({ by }, i) => one('actor', by, `dissemination.${i}.by`)),
  ]
}

const one = (to: Mention['to'], id: string, path: string): Mention => ({ to, id, path })
const some = (to: Mention['to'], id: string | undefined, path: string) =>
  id === undefined ? [] : [one(to, id, path)]
const cited = (citations: readonly Citation[] = [], path: string) =>
  citations.map(({ source }, i) => one('source', source, `${path}.${i}.source`))
const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
