import type { Definition } from '@apertura/domain'
import type { Rule } from '@apertura/rules'
import type { DefinitionCode } from '../definition-code.js'
import { approvalStage } from '../way.js'
import { byItsWords, flaw } from './flaw.js'

/** No two things of one list share an id. A party and a body share one list, since both may owe and act. */
export const duplicateIds: Rule<Definition, DefinitionCode> = {
  ...byItsWords,
  code: 'definition.duplicate-id',
  judge: definition =>
    lists(definition).flatMap(list => repeated(list).map(({ id, path }) => flaw(definition, path, { id }))),
}

interface Named {
  readonly id: string
  readonly path: string
}

const lists = (definition: Definition): readonly (readonly Named[])[] => [
  ids('sources', definition.sources),
  ids('sectors', definition.sectors),
  [...ids('parties', definition.parties), ...ids('bodies', definition.bodies)],
  ids('axes', definition.axes),
  [
    ...definition.approvals.map(({ act }, i) => ({ id: approvalStage[act], path: `approvals.${i}.act` })),
    ...ids('stages', definition.stages),
  ],
  ids('methods', definition.methods),
  ids('series', definition.series),
  definition.obligations.map(({ code }, i) => ({ id: code, path: `obligations.${i}.code` })),
  ...definition.bodies.map(({ seats = [] }, i) => ids(`bodies.${i}.seats`, seats)),
  ids('calendar.restDays', definition.calendar?.restDays),
  ids('calendar.closures', definition.calendar?.closures),
  ids('calendar.votes', definition.calendar?.votes),
  ids('calendar.blackoutRules', definition.calendar?.blackoutRules),
  ids('schedule.activities', definition.schedule?.activities),
]

const ids = (name: string, list: readonly { readonly id: string }[] = []): readonly Named[] =>
  list.map(({ id }, i) => ({ id, path: `${name}.${i}.id` }))

const repeated = (list: readonly Named[]) =>
  list.filter(({ id }, i) => list.findIndex(other => other.id === id) < i)
