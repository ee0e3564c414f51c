import type { Definition } from '@apertura/domain'
import type { Rule } from '@apertura/rules'
import type { DefinitionCode } from '../definition-code.js'
import { calendarMentions, scheduleMentions } from './calendar-mentions.js'
import { consultationMentions } from './consultation-mentions.js'
import { byItsWords, flaw } from './flaw.js'
import { all, cited, type Mention, one, some } from './mention.js'

/** Every id that the definition mentions is the id of something in it. */
export const unknownReferences: Rule<Definition, DefinitionCode> = {
  ...byItsWords,
  code: 'definition.unknown-reference',
  judge: definition => {
    const known: Readonly<Record<Mention['to'], ReadonlySet<string>>> = {
      source: idsOf(definition.sources),
      sector: idsOf(definition.sectors),
      party: idsOf(definition.parties),
      body: idsOf(definition.bodies),
      actor: new Set([...idsOf(definition.parties), ...idsOf(definition.bodies)]),
      bound: new Set([
        ...idsOf(definition.parties),
        ...idsOf(definition.bodies),
        ...idsOf(definition.sectors),
        'public-bodies',
      ]),
      method: new Set([...idsOf(definition.methods), 'not-stated']),
      'recurring series': idsOf(definition.series.filter(({ recurs }) => recurs)),
      activity: idsOf(definition.schedule?.activities ?? []),
    }
    return mentions(definition)
      .filter(({ to, id }) => !known[to].has(id))
      .map(({ id, path }) => flaw(definition, path, { id }))
  },
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
    ...all('body', forum, 'forum'),
    ...axes.flatMap(({ institutions }, i) => all('party', institutions, `axes.${i}.institutions`)),
    ...approvals.flatMap(({ by, legalBasis }, i) => [
      one('actor', by, `approvals.${i}.by`),
      ...cited(legalBasis, `approvals.${i}.legalBasis`),
    ]),
    ...methods.flatMap(({ legalBasis }, i) => cited(legalBasis, `methods.${i}.legalBasis`)),
    ...series.flatMap(({ bodies: meeting, method }, i) => [
      ...all('body', meeting, `series.${i}.bodies`),
      one('method', method, `series.${i}.method`),
    ]),
    ...obligations.flatMap(({ owedBy, basis, term }, i) => [
      one('actor', owedBy, `obligations.${i}.owedBy`),
      ...cited(basis, `obligations.${i}.basis`),
      ...cited(term?.sources, `obligations.${i}.term.sources`),
    ]),
    ...dissemination.map(({ by }, i) => one('actor', by, `dissemination.${i}.by`)),
    ...(definition.calendar ? calendarMentions(definition.calendar) : []),
    ...(definition.consultation ? consultationMentions(definition.consultation) : []),
    ...(definition.schedule ? scheduleMentions(definition.schedule) : []),
  ]
}

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
