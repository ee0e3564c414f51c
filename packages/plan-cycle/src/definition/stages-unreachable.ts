import type { Definition } from '@apertura/domain'
import type { Rule } from '@apertura/rules'
import type { DefinitionCode } from '../definition-code.js'
import { wayOf } from '../way.js'
import { byItsWords, flaw } from './flaw.js'

/**
 * Every stage of co-creation is opened by an event of its own. One that shares its opening with another
 * stage, or with an act that leads elsewhere, would never be entered.
 */
export const stagesUnreachable: Rule<Definition, DefinitionCode> = {
  ...byItsWords,
  code: 'definition.stage-unreachable',
  judge: definition => {
    const way = wayOf(definition)
    return definition.stages.flatMap(({ id, opensWith }, i) => {
      const own = way.findIndex(({ path }) => path[0] === 'co-creation' && path[1] === id)
      const taken =
        elsewhere.includes(opensWith) ||
        way.some(
          ({ opens }, at) =>
            opens !== null && opens === way[own]?.opens && (at < own || !isStage(definition, way[at]?.path)),
        )
      return taken ? [flaw(definition, `stages.${i}.opensWith`, { id, opensWith })] : []
    })
  },
}

/** Acts that move the plan somewhere else than into a stage of co-creation. */
const elsewhere: readonly string[] = [
  'implementation.completed',
  'inception.reported',
  'membership.accepted',
  'membership.begun',
  'membership.lapsed',
  'withdrawal.notified',
  'withdrawal.effective',
  'works.suspended',
  'works.resumed',
  'works.ended',
]

const isStage = ({ stages }: Definition, path: readonly string[] = []) =>
  path[0] === 'co-creation' && stages.some(({ id }) => id === path[1])
