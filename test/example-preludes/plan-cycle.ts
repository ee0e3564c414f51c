import { planCycle } from '@apertura/plan-cycle'
import { aDefinition, anEntry } from '@apertura/test-kit'

export { adverse } from '@apertura/rules'

export const definition = aDefinition()
export const cycle = planCycle(definition)
/** After a parenthesis was opened on 1 April 2030. */
export const { state } = cycle.evolve(cycle.initial, anEntry('parenthesis.opened', '2030-04-01'))
